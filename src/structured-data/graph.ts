import type {
  BlogPostingLeaf,
  BreadcrumbListLeaf,
  ImageObjectLeaf,
  PersonLeaf,
  WebSiteLeaf,
} from 'schema-dts';
import type { BusinessNode } from './nodes/business.ts';
import type { AgencyNode } from './nodes/organization.ts';
import type { ListNode } from './nodes/list.ts';
import type { WebPageNode } from './nodes/webpage.ts';

/** What a graph of ours can hold. The full `Thing` of schema-dts would be too slow for the type checker. */
export type Node =
  | BlogPostingLeaf
  | BreadcrumbListLeaf
  | BusinessNode
  | ImageObjectLeaf
  | ListNode
  | AgencyNode
  | PersonLeaf
  | WebPageNode
  | WebSiteLeaf;

/** The structured data of a page. */
export interface Graph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

/**
 * One graph of the nodes: those with the same `@id` become one.
 *
 * @param definedElsewhere the `@id`s that may be referred to although another page defines them
 * @throws TypeError where two nodes of one `@id` contradict each other, or a reference leads to nothing
 */
export function graphOf(nodes: readonly Node[], definedElsewhere: readonly string[]): Graph {
  const merged = mergeById(nodes);
  const defined = new Set([...definedElsewhere, ...merged.flatMap((node) => node['@id'] ?? [])]);
  const dangling = merged.flatMap(referencesIn).find((id) => !defined.has(id));
  if (dangling) throw new TypeError(`Nothing in the graph is ${dangling}`);
  return { '@context': 'https://schema.org', '@graph': merged };
}

function mergeById(nodes: readonly Node[]): readonly Node[] {
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node['@id'];
    if (!id) throw new TypeError(`A ${String(node['@type'])} without an @id`);
    byId.set(id, merge(byId.get(id), node));
  }
  return [...byId.values()];
}

function merge(first: Node | undefined, second: Node): Node {
  if (!first) return second;
  const facts = new Map<string, unknown>(Object.entries(first));
  for (const [property, value] of Object.entries(second)) {
    const known = facts.get(property);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(value)) {
      throw new TypeError(`Two values of ${property} for ${second['@id']!}`);
    }
  }
  return { ...first, ...second } as Node;
}

/** The `@id`s that a value refers to without describing them. */
function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === '@id') return [String(first[1])];
  return entries.flatMap(([, inner]) => referencesIn(inner));
}
