import type { Description, PageSummary } from './summary.ts';

/** What the whole site says about one `@id`. */
export interface Entity {
  /** For each property what is said, and the path of the first page that says it. */
  readonly facts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export type Entities = ReadonlyMap<string, Entity>;

type Facts = Map<string, Map<string, string>>;

export function entitiesOf(pages: readonly PageSummary[]): Entities {
  const entities = new Map<string, { readonly facts: Facts }>();
  // Most pages tell the same of the agency, the website and their section.
  const seen = new Set<Description>();
  for (const { descriptions, path } of pages) {
    for (const description of descriptions) {
      if (seen.has(description)) continue;
      seen.add(description);
      const entity = entities.get(description.id) ?? { facts: new Map() };
      entities.set(description.id, entity);
      addFacts(entity.facts, description, path);
    }
  }
  return entities;
}

function addFacts(facts: Facts, told: Description, path: string): void {
  for (const [property, value] of told.facts) {
    const said = facts.get(property) ?? new Map<string, string>();
    facts.set(property, said);
    if (!said.has(value)) said.set(value, path);
  }
}
