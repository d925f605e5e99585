import { formatDate } from '../../i18n/dates.ts';
import type { Source } from '../../source/source.ts';
import { columns } from '../columns.ts';
import type { Desk } from './desk.ts';
import { sectionsOf, type Section } from './sections.ts';
import { tellerOf, type Teller, type Wording } from './teller.ts';

/** As many rows as one can mend at once; `--json` has them all. */
export const mostRows = 20;

/** The desk as one reads it in a terminal. */
export function deskText(desk: Desk, source: Source, wording: Wording): string {
  const teller = tellerOf(source, wording);
  return [headOf(desk, teller), ...sectionsOf(desk, teller).map((section) => textOf(section, teller))].join(
    '\n\n',
  );
}

/** What there is, counted. */
export const headOf = ({ today, counts }: Desk, { words, number, filled, language }: Teller): string =>
  filled(words.head, {
    date: formatDate(today, language),
    mentions: number(words.mentions, counts.mentions),
    clients: number(words.clients, counts.clients),
    people: number(words.people, counts.people),
    ties: number(words.ties, counts.ties),
  });

function textOf({ title, rows, notes }: Section, { words, number }: Teller): string {
  const more = rows.length - mostRows;
  return [
    rows.length > 0 ? `${title} (${rows.length})` : title,
    ...columns(rows.slice(0, mostRows)),
    ...(more > 0 ? [`  ${number(words.more, more)}`] : []),
    ...notes.map((note) => `  ${note}`),
  ].join('\n');
}
