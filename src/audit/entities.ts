import { factsIn, type Description, type PageSummary } from './summary.ts';

/** What the whole site says about one `@id`: each description of it, with the path of the first page that gives it. */
export type Entity = ReadonlyMap<Description['facts'], string>;

export type Entities = ReadonlyMap<string, Entity>;

export function entitiesOf(pages: readonly PageSummary[]): Entities {
  const entities = new Map<string, Map<string, string>>();
  // Most pages tell the same of the agency, the website and their section.
  const seen = new Set<Description>();
  for (const { descriptions, path } of pages) {
    for (const description of descriptions) {
      if (seen.has(description)) continue;
      seen.add(description);
      const { id, facts } = description;
      const entity = entities.get(id) ?? new Map<string, string>();
      entities.set(id, entity);
      if (!entity.has(facts)) entity.set(facts, path);
    }
  }
  return entities;
}

/** For each property what is said, and the path of the first page that says it. */
export type Said = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What descriptions say that are not all the same; of the others there is nothing to compare. */
export function differencesIn(entity: Entity): Said {
  const said = new Map<string, Map<string, string>>();
  if (entity.size < 2) return said;
  for (const [facts, path] of entity) {
    for (const [property, value] of factsIn({ facts })) {
      const values = said.get(property) ?? new Map<string, string>();
      said.set(property, values);
      if (!values.has(value)) values.set(value, path);
    }
  }
  return said;
}
