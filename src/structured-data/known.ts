import type { IdReference } from 'schema-dts';

/** A node without the properties of which nothing is known. */
export function known<Node extends object>(node: {
  readonly [Property in keyof Node]: Node[Property] | undefined;
}): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as Node;
}

/** Names a thing that is described elsewhere. */
export const reference = (id: string): IdReference => ({ '@id': id });

/** A property’s values: nothing for none, one alone, several as a list. */
export function values<Value>(list: readonly Value[]): Value | readonly Value[] | undefined {
  return list.length > 1 ? list : list[0];
}
