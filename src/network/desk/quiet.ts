import type { Known } from './known.ts';
import { storiesIn } from './stories.ts';

/** A client of which nothing was said or told for a year. */
export interface Quiet {
  readonly client: string;
  /** The calendar day on which something was, if ever. */
  readonly last?: string | undefined;
}

/** Those first of which nothing was ever said, then those that have waited longest. New ones have their time yet. */
export function quietIn(known: Known): readonly Quiet[] {
  const last = lastWordOf(known);
  return known.clients
    .filter(({ data }) => data.since === undefined || data.since <= known.yearAgo.slice(0, data.since.length))
    .map(({ key }) => ({ client: key, last: last.get(key) }))
    .filter(({ last: day = '' }) => day <= known.yearAgo)
    .toSorted(
      (a, b) => (a.last ?? '').localeCompare(b.last ?? '', 'en') || a.client.localeCompare(b.client, 'en'),
    );
}

function lastWordOf(known: Known): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  const words = [
    ...known.said.map(({ about, published }) => ({ about, day: published })),
    ...storiesIn(known),
  ];
  for (const { about, day } of words)
    for (const client of about) if (day > (last.get(client) ?? '')) last.set(client, day);
  return last;
}
