import type { NetworkEdge, NetworkNode } from './network-data.ts';

/** A column of a sheet, an attribute of a graph. */
export interface Attribute<Thing> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly of: (thing: Thing) => string | number | boolean | undefined;
}

export const nodeAttributes: readonly Attribute<NetworkNode>[] = [
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'sector', type: 'string', of: ({ sector }) => sector },
  { name: 'relation', type: 'string', of: ({ relation }) => relation },
  { name: 'town', type: 'string', of: ({ town }) => town },
  { name: 'team', type: 'boolean', of: ({ isTeam }) => isTeam },
  { name: 'mentions', type: 'integer', of: ({ mentions }) => mentions },
];

export const edgeAttributes: readonly Attribute<NetworkEdge>[] = [
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'as', type: 'string', of: ({ as }) => as },
  { name: 'since', type: 'string', of: ({ since }) => since },
  { name: 'until', type: 'string', of: ({ until }) => until },
];

/** The attributes that something has, as text. */
export const told = <Thing>(
  thing: Thing,
  attributes: readonly Attribute<Thing>[],
): readonly { readonly name: string; readonly value: string }[] =>
  attributes.flatMap(({ name, of }) => {
    const value = of(thing);
    return value === undefined ? [] : [{ name, value: String(value) }];
  });
