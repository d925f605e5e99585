import type { Client } from '../model/content.ts';
import type { Context } from './context.ts';
import { mentionsAbout, mentionsBy } from './mention-lists.ts';
import { newest, storiesAbout, storiesBy, storyTexts } from './story-lists.ts';

/**
 * When pages that have no date of their own last changed for readers (SM02): by the days in the records, and by the
 * newest of what the page shows. Nothing where nobody has written a day; the day of a build says nothing of a page.
 */
export function clientChanged(context: Context, client: Client): string | undefined {
  const { content } = context;
  const [mention] = mentionsAbout(content, client.key);
  return latest([
    ...recordDays(client, content.today),
    newest(storiesAbout(context, client.key)),
    mention?.published,
  ]);
}

/** Of a list of companies, which tells who they are and whether they are open, but not what is told of them. */
export const listChanged = (
  { content: { today } }: Context,
  clients: readonly Client[],
): string | undefined => latest(clients.flatMap((client) => recordDays(client, today)));

export const personChanged = (context: Context, person: string): string | undefined =>
  latest([newest(storiesBy(context, person)), mentionsBy(context.content, person)[0]?.published]);

/** Of the page that leads to everything. */
export const everythingChanged = (context: Context): string | undefined =>
  latest([newest(storyTexts(context)), listChanged(context, context.content.clients)]);

/** The days of a record up to today; a month counts from its first day, and a year is no day. */
function recordDays(client: Client, today: string): readonly string[] {
  const { since, until, opens, closed, movedFrom, formerly, changed } = client;
  const days = [
    since,
    until,
    opens,
    closed?.since,
    closed?.reopens,
    ...movedFrom.map((place) => place.until),
    ...formerly.map((name) => name.until),
    ...changed.map(({ on }) => on),
  ];
  return days
    .filter((day) => day !== undefined && day.length > 4)
    .map((day) => day!.padEnd(10, '-01'))
    .filter((day) => day <= today);
}

const latest = (moments: readonly (string | undefined)[]): string | undefined =>
  moments.reduce(
    (last, moment) =>
      moment !== undefined && (last === undefined || Date.parse(moment) > Date.parse(last)) ? moment : last,
    undefined,
  );
