import type { Format } from './format.ts';
import type { Graph } from './graph.ts';
import type { Layout } from './layout.ts';
import type { PictureNode } from './node.ts';
import type { PictureWords } from './words.ts';

/** What all parts of a drawing are made from. */
export interface Sheet {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly format: Format;
  readonly words: PictureWords;
  readonly naming: Naming;
}

/** What all drawings of a picture agree on. */
export interface Naming {
  /** Of the classes `n7` and `o7`: see `light.ts`. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** By key; a drawing beside another has none. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** Whatever belongs to these nodes is lit with each of them. */
export const litWith = ({ numberOf }: Naming, ...keys: readonly string[]): string =>
  keys.map((key) => `n${numberOf.get(key)}`).join(' ');

export const standingClass = (node: PictureNode): string | undefined =>
  node.kind === 'company' && node.standing !== 'client' ? `is-${node.standing}` : undefined;

export const classes = (...names: readonly (string | undefined)[]): string =>
  names.filter((name) => name !== undefined && name !== '').join(' ');
