import { localizedQuotes } from '../markdown/quotes.ts';
import type { Site } from '../model/site.ts';
import { inverseOf, tieOf, type NodeId, type Tie, type WrittenTie } from '../model/tie.ts';
import type { Source } from '../source/source.ts';

/** Every tie once, with what either side has written of it. */
export function resolveTies({ clients, people }: Source, { languages }: Site): readonly Tie[] {
  const keys = new Set(clients.map(({ key }) => key));
  const ties = [
    ...people.flatMap(({ key, data }) => tiesOf(`people/${key}`, data.near, keys)),
    ...clients.flatMap(({ key, data }) => tiesOf(`clients/${key}`, data.near, keys)),
  ];
  const merged = new Map<string, Tie>();
  for (const tie of ties) {
    const told = toldAlready(merged, tie);
    merged.set(nameOf(told ?? tie), told ? { ...tie, ...told, note: { ...tie.note, ...told.note } } : tie);
  }
  return [...merged.values()].map((tie) => ({ ...tie, note: localizedQuotes(tie.note, languages) }));
}

const tiesOf = (owner: NodeId, near: readonly WrittenTie[], clients: ReadonlySet<string>): readonly Tie[] =>
  near.map((written) => tieOf(owner, written, (key) => clients.has(key)));

/** The tie as the other side has told it, or as it stands in the record twice. */
const toldAlready = (merged: ReadonlyMap<string, Tie>, { from, to, as }: Tie): Tie | undefined =>
  merged.get(nameOf({ from, to, as })) ??
  merged.get(nameOf({ from: to, to: from, as: as === undefined ? undefined : inverseOf(as) }));

const nameOf = ({ from, to, as = '' }: Pick<Tie, 'from' | 'to' | 'as'>): string => [from, to, as].join(' ');
