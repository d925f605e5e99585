import { lastDayOf } from '../model/closing.ts';
import { elided } from '../i18n/elision.ts';
import { formatDate, formatPartialDay } from '../i18n/dates.ts';
import { fill } from '../i18n/format.ts';
import type { Client } from '../model/content.ts';
import { statusOn, type Status } from '../model/history.ts';
import { addressLines } from './contact.ts';
import type { Context } from './context.ts';

/** What opens, closes or has closed, and why; `open` where it is so for now and will not stay so. */
export interface StatusView {
  readonly status: Status;
  readonly text: string;
  readonly note?: string | undefined;
}

export interface FormerPlaceView {
  /** `Old address, until March 2025` */
  readonly label: string;
  readonly line: string;
}

/** What a reader must know before all else of a client that is not simply open; nothing where it is. */
export function statusView(context: Context, client: Client): StatusView | undefined {
  const { content, locale, messages } = context;
  const { opens, closed } = client;
  const status = statusOn(client, content.today);
  if (status === 'announced')
    return { status, text: dated(context, messages.status.opens, { date: opens! }) };
  if (!closed || (status === 'open' && closed.since <= content.today)) return undefined;
  const note = closed.note[locale];
  const { since, reopens } = closed;
  if (reopens !== undefined) {
    return { status, note, text: dated(context, messages.status.pauses, { since, reopens }) };
  }
  const text = messages.status[status === 'closed' ? 'closed' : 'closes'];
  return { status, note, text: dated(context, text, { date: lastDayOf(closed) }) };
}

/** The same where there are lines alone. */
export function statusLines(context: Context, client: Client): readonly string[] {
  const status = statusView(context, client);
  return status ? [status.text, ...(status.note === undefined ? [] : [status.note])] : [];
}

/** The same in the few words that a card has room for; what is still to come is left to the page. */
export function statusOnCard(context: Context, client: Client): StatusView | undefined {
  const status = statusOn(client, context.content.today);
  const { closed, opens, reopens } = context.messages.status;
  switch (status) {
    case 'announced':
      return { status, text: dated(context, opens, { date: client.opens! }) };
    case 'closed-for-a-while':
      return { status, text: dated(context, reopens, { date: client.closed!.reopens! }) };
    case 'closed':
      return { status, text: dated(context, closed, { date: lastDayOf(client.closed!) }) };
    case 'open':
      return undefined;
  }
}

/** Names it had before, by which people may still look for it: `Si chiamava Bar Prova fino a maggio 2024`. */
export const formerNames = (context: Context, { formerly }: Client): readonly string[] =>
  formerly.map(({ name, until }) => {
    const { formerly, formerlyUntil } = context.messages.status;
    if (until === undefined) return fill(formerly, { name });
    return fill(formerlyUntil, { name, until: untilText(context, until) });
  });

/** Where it was before, for those who stand there now. */
export const formerPlaces = (context: Context, { movedFrom }: Client): readonly FormerPlaceView[] =>
  movedFrom.map(({ address, until }) => ({
    label: fill(context.messages.status.formerPlace, { until: untilText(context, until) }),
    line: addressLines(address, context.lang).slice(0, -1).join(', '),
  }));

/** What is known of a day by the length of its text: `2025`, `2025-03`, `2025-03-01`. */
const untilByLength = { 4: 'untilYear', 7: 'untilMonth', 10: 'untilDay' } as const;

function untilText({ lang, messages }: Context, until: string): string {
  const message = messages.status[untilByLength[until.length as keyof typeof untilByLength]];
  return elided(fill(message, { date: formatPartialDay(until, lang) }), lang);
}

function dated({ lang }: Context, message: string, days: Readonly<Record<string, string>>): string {
  const dates = Object.entries(days).map(([name, day]) => [name, formatDate(day, lang)] as const);
  return elided(fill(message, Object.fromEntries(dates)), lang);
}
