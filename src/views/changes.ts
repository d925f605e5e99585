import { formatDate } from '../i18n/dates.ts';
import { elided } from '../i18n/elision.ts';
import { fill } from '../i18n/format.ts';
import type { Change, ChangedField } from '../model/change.ts';
import type { Client } from '../model/content.ts';
import { lastDayOf } from '../model/closing.ts';
import { oncePer } from '../once.ts';
import { addressLines, phoneLink } from './contact.ts';
import type { Context } from './context.ts';
import { hoursLines } from './hours-lines.ts';
import { formerNames, formerPlaces, statusLines } from './status.ts';
import { told } from './told.ts';

/** Something that became another with a client on a day, told in the language of the context. */
export interface ClientChange {
  readonly client: Client;
  /** What and when, among all changes of the client. */
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** A change before it is put into words. */
interface Event {
  readonly date: string;
  readonly kind: EventKind;
  readonly lines: readonly string[];
}

type EventKind = ChangedField | 'joined' | 'left' | 'moved' | 'renamed' | 'opened' | 'reopened' | 'ended';

/** All that has become another with clients up to today and has a day, newest first. */
export const clientChanges = oncePer((context: Context): readonly ClientChange[] =>
  context.content.clients
    .flatMap((client) =>
      eventsOf(context, client).map(({ kind, date, lines }) => ({
        client,
        id: `${client.key}/${kind}-${date}`,
        date,
        title: fill(context.messages.changes[kind], { name: client.name }),
        lines,
      })),
    )
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1)),
);

/** Of what is known by its year alone nobody can say that it is new. */
const isDated = ({ date }: Event): boolean => date.length > 4;

function eventsOf(context: Context, client: Client): readonly Event[] {
  const { today } = context.content;
  const written = client.changed.map((change) => writtenEvent(context, client, change));
  return [...lived(context, client).filter((one) => !written.some(isSameAs(one))), ...written]
    .filter(isDated)
    .map((event) => ({ ...event, date: event.date.padEnd(10, '-01') }))
    .filter(({ date }) => date <= today);
}

/** What staff say of a day is said in the place of what the record alone would tell. */
const isSameAs =
  ({ kind, date }: Event) =>
  (other: Event): boolean =>
    other.kind === kind && other.date === date;

/** What the record tells with its day. */
function lived(context: Context, client: Client): readonly Event[] {
  const { opens, closed, since, until, movedFrom, formerly } = client;
  const places = formerPlaces(context, client);
  const names = formerNames(context, client);
  return [
    ...event('joined', since, [client.texts[context.locale]?.description]),
    ...event('left', until, []),
    ...event('opened', opens, hoursOf(context, client)),
    ...movedFrom.flatMap(({ until: moved }, index) =>
      event('moved', moved, [addressOf(context, client), places[index]?.line]),
    ),
    ...formerly.flatMap(({ until: renamed }, index) => event('renamed', renamed, [names[index]])),
    ...(closed ? closings(context, closed) : []),
  ];
}

function closings(
  { lang, locale, messages }: Context,
  closed: NonNullable<Client['closed']>,
): readonly Event[] {
  const { since, reopens, note } = closed;
  const words = messages.status;
  const dated = (text: string, days: Readonly<Record<string, string>>) =>
    elided(
      fill(
        text,
        Object.fromEntries(Object.entries(days).map(([name, day]) => [name, formatDate(day, lang)])),
      ),
      lang,
    );
  return reopens === undefined
    ? event('ended', since, [dated(words.closed, { date: lastDayOf(closed) }), note[locale]])
    : [
        ...event('closed', since, [dated(words.pauses, { since, reopens }), note[locale]]),
        ...event('reopened', reopens, []),
      ];
}

/** What staff have written down on its day; of earlier changes of the same only that they were. */
function writtenEvent(context: Context, client: Client, { on, what, note }: Change): Event {
  const isLatest = client.changed.every((other) => other.what !== what || other.on <= on);
  const lines = [told(context, note)?.text, ...(isLatest ? factsNow[what](context, client) : [])];
  return { date: on, kind: what, lines: lines.filter((line) => line !== undefined) };
}

/** What each field says now. */
const factsNow: Readonly<
  Record<ChangedField, (context: Context, client: Client) => readonly (string | undefined)[]>
> = {
  hours: hoursOf,
  phones: ({ lang }, { phones }) => phones.map((number) => phoneLink(number, lang).label),
  email: (_, { email }) => [email],
  website: (_, { website }) => [website],
  arrival: (context, { arrival }) => [arrival?.entrance && told(context, arrival.entrance.text)?.text],
  opens: statusLines,
  closed: statusLines,
};

function hoursOf(context: Context, { hours }: Client): readonly string[] {
  return hours ? hoursLines(context, hours) : [];
}

const addressOf = ({ lang }: Context, { address, serviceArea }: Client): string | undefined =>
  serviceArea?.hidesAddress ? undefined : addressLines(address, lang).slice(0, -1).join(', ');

const event = (
  kind: EventKind,
  date: string | undefined,
  lines: readonly (string | undefined)[],
): readonly Event[] =>
  date === undefined ? [] : [{ kind, date, lines: lines.filter((line) => line !== undefined) }];
