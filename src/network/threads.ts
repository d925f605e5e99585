import type { NodeId, Tie } from '../model/tie.ts';

export type Side = 'people' | 'companies';

/** A tie between two of a drawing’s columns, or within one of them. */
export interface Thread {
  /** A path in a square of 100 by 100, the people on its left edge and the companies on its right. */
  readonly d: string;
  /** Which rows it joins: `people-0`, `companies-2`. */
  readonly ends: readonly [string, string];
}

interface End {
  readonly side: Side;
  readonly row: number;
  readonly y: number;
}

/** Threads between rows that are spread evenly over each side. Ties of others than these are left out. */
export function meet(
  sides: Readonly<Record<Side, readonly NodeId[]>>,
  ties: readonly Pick<Tie, 'from' | 'to'>[],
): readonly Thread[] {
  const ends = new Map((['people', 'companies'] as const).flatMap((side) => endsOf(side, sides[side])));
  return ties.flatMap((tie) => {
    const [from, to] = [ends.get(tie.from), ends.get(tie.to)];
    return from && to ? [threadOf(from, to)] : [];
  });
}

const endsOf = (side: Side, nodes: readonly NodeId[]) =>
  nodes.map((node, row): readonly [NodeId, End] => [
    node,
    { side, row, y: rounded(((row + 0.5) * 100) / nodes.length) },
  ]);

const rounded = (value: number): number => Math.round(value * 10) / 10;

const edges: Readonly<Record<Side, number>> = { people: 0, companies: 100 };
/** How far from its edge a thread bends: one within a column comes back before it reaches the other. */
const bends = { within: 45, across: 50 } as const;

function threadOf(from: End, to: End): Thread {
  const bend = from.side === to.side ? bends.within : bends.across;
  const knee = ({ side, y }: End) => `${Math.abs(edges[side] - bend)} ${y}`;
  const at = ({ side, y }: End) => `${edges[side]} ${y}`;
  return { d: `M${at(from)}C${knee(from)} ${knee(to)} ${at(to)}`, ends: [nameOf(from), nameOf(to)] };
}

const nameOf = ({ side, row }: End): string => `${side}-${row}`;
