import { keyOf, type Memory } from '../memory.ts';
import { factsOf, type Description, type Facts } from './description.ts';
import type { JsonNode } from './node.ts';
import type { PageSummary } from './summary.ts';

/** What the whole site says about one `@id`: each description of it, with the first page that gives it. */
export type Entity = ReadonlyMap<Description['digest'], Teller>;

export type Entities = ReadonlyMap<string, Entity>;

type Teller = Pick<PageSummary, 'file' | 'path'>;

export function entitiesOf(pages: readonly PageSummary[]): Entities {
  const entities = new Map<string, Map<string, Teller>>();
  // Most pages tell the same of the agency, the website and their section.
  const seen = new Set<Description>();
  for (const { descriptions, file, path } of pages) {
    for (const description of descriptions) {
      if (seen.has(description)) continue;
      seen.add(description);
      const { id, digest } = description;
      const entity = entities.get(id) ?? new Map<string, Teller>();
      entities.set(id, entity);
      if (!entity.has(digest)) entity.set(digest, { file, path });
    }
  }
  return entities;
}

/** For each property what is said, and the path of the first page that says it. */
export type Said = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * What is said of things that are not described alike everywhere, by their `@id`; of the others there is nothing to
 * compare.
 *
 * @param nodesOn what stands on the page in a file; @param memory of what was compared before
 */
export async function differencesIn(
  entities: Entities,
  nodesOn: (file: string) => Promise<readonly JsonNode[]>,
  memory?: Memory,
): Promise<ReadonlyMap<string, Said>> {
  const differing = [...entities]
    .filter(([, entity]) => entity.size > 1)
    .map(([id, entity]) => ({ id, entity, key: keyOf(['said', id, ...entity]) }));
  const known = (key: string) => memory?.known(key) as Said | undefined;
  const facts = await factsFor(
    differing.filter(({ key }) => !known(key)),
    nodesOn,
  );
  return new Map(
    differing.map(({ id, entity, key }): [string, Said] => {
      const before = known(key);
      const said = before ?? saidBy([...entity].map(([digest, { path }]) => [path, facts(id, digest)]));
      if (!before) memory?.keep(key, said);
      return [id, said];
    }),
  );
}

interface Differing {
  readonly id: string;
  readonly entity: Entity;
}

/** Reads each page once, however many things it tells of. */
async function factsFor(
  things: readonly Differing[],
  nodesOn: (file: string) => Promise<readonly JsonNode[]>,
): Promise<(id: string, digest: string) => Facts> {
  const told = things.flatMap(({ id, entity }) =>
    [...entity].map(([digest, { file }]) => ({ id, digest, file })),
  );
  const facts = new Map<string, Facts>();
  for (const [file, descriptions] of Map.groupBy(told, (one) => one.file)) {
    const nodes = await nodesOn(file);
    for (const one of descriptions) facts.set(`${one.digest} ${one.id}`, factsOf(nodes, one));
  }
  return (id, digest) => facts.get(`${digest} ${id}`) ?? [];
}

function saidBy(descriptions: readonly (readonly [path: string, facts: Facts])[]): Said {
  const said = new Map<string, Map<string, string>>();
  for (const [path, facts] of descriptions) {
    for (const [property, value] of facts) {
      const values = said.get(property) ?? new Map<string, string>();
      said.set(property, values);
      if (!values.has(value)) values.set(value, path);
    }
  }
  return said;
}
