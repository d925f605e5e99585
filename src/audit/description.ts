import { digestOf } from '../sealed-file.ts';
import { isReference, type JsonNode } from './node.ts';

/**
 * What one page tells of a thing, in short: many are kept, and few are not the same as elsewhere. What they say is read
 * on their page again where somebody asks. The same object wherever the same is told.
 */
export interface Description {
  /** The thing’s `@id`. */
  readonly id: string;
  /** Changes with all that is told. */
  readonly digest: string;
}

/** The value of each property as JSON, cut short. */
export type Facts = readonly (readonly [property: string, value: string])[];

/** What a page tells of things that have an `@id`. */
export const descriptionsIn = (nodes: readonly JsonNode[]): readonly Description[] =>
  factsIn(nodes).map(({ description }) => description);

export const factsOf = (nodes: readonly JsonNode[], { id, digest }: Description): Facts =>
  factsIn(nodes).find(({ description }) => description.id === id && description.digest === digest)?.facts ??
  [];

const factsIn = (nodes: readonly JsonNode[]) =>
  nodes.flatMap((node) => {
    const id = node['@id'];
    if (typeof id !== 'string' || isReference(node)) return [];
    const facts: Facts = Object.entries(node).map(([property, value]) => [property, brief(value)]);
    return [{ facts, description: { id, digest: digestOf(JSON.stringify(facts)).slice(0, 16) } }];
  });

/** A value that is longer is told by its beginning, and told apart by its digest. */
const longest = 120;

function brief(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length <= longest ? json : `${json.slice(0, longest)}… (${digestOf(json).slice(0, 8)})`;
}
