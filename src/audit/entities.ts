import { isReference, type JsonNode } from './node.ts';
import type { BuiltPage } from './page.ts';

/** What the whole site says about one `@id`. */
export interface Entity {
  /** For each property what is said, as JSON, and the first page that says it. */
  readonly facts: ReadonlyMap<string, ReadonlyMap<string, BuiltPage>>;
}

export type Entities = ReadonlyMap<string, Entity>;

type Facts = Map<string, Map<string, BuiltPage>>;

export function entitiesOf(pages: readonly BuiltPage[]): Entities {
  const entities = new Map<string, { facts: Facts }>();
  for (const page of pages) {
    for (const node of page.nodes.filter((candidate) => !isReference(candidate))) {
      const id = node['@id'];
      if (typeof id !== 'string') continue;
      const entity = entities.get(id) ?? { facts: new Map<string, Map<string, BuiltPage>>() };
      entities.set(id, entity);
      addFacts(entity.facts, node, page);
    }
  }
  return entities;
}

function addFacts(facts: Facts, node: JsonNode, page: BuiltPage): void {
  for (const [property, value] of Object.entries(node)) {
    const said = facts.get(property) ?? new Map<string, BuiltPage>();
    facts.set(property, said);
    const json = JSON.stringify(value);
    if (!said.has(json)) said.set(json, page);
  }
}
