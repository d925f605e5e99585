import { formatDate } from '../../i18n/dates.ts';
import { elided } from '../../i18n/elision.ts';
import { count, fill, formatList } from '../../i18n/format.ts';
import { staffMessages, type StaffMessages } from '../../i18n/staff.ts';
import type { StaffLocale } from '../../model/site.ts';
import { nearestLocale } from '../../model/text.ts';
import { isPersonId, keyOfNode, type NodeId } from '../../model/tie.ts';
import type { Source } from '../../source/source.ts';
import { columns } from '../columns.ts';
import type { Desk } from './desk.ts';
import type { Said } from './known.ts';
import type { Waiting } from './answering.ts';

/** What the desk’s text is worded with. */
export interface Wording {
  readonly language: StaffLocale;
  /** What a key of an aspect or a channel is called in the staff’s language. */
  readonly aspect: (key: string) => string;
  readonly channel: (key: string) => string;
}

/** As many rows as one can mend at once; `--json` has them all. */
export const mostRows = 20;

/** Less than this would be written as nothing. */
const leastShare = 0.005;

/** The desk as one reads it in a terminal: what cannot wait comes first, and what is empty is left out. */
export function deskText(desk: Desk, source: Source, wording: Wording): string {
  const teller = tellerOf(source, wording);
  return [
    teller.head(desk),
    ...sections.flatMap((section) => {
      const [title, ...lines] = section(desk, teller);
      return title === undefined ? [] : [[title, ...lines].join('\n')];
    }),
  ].join('\n\n');
}

/** A title and the lines below it; nothing at all where there is nothing to tell. */
type Section = (desk: Desk, teller: Teller) => readonly string[];

const sections: readonly Section[] = [
  ({ waiting, counts }, { words, list, waitingRow }) => {
    if (counts.mentions === 0) return [words.nothingYet];
    if (waiting.length === 0) return [words.nobodyWaits];
    return [titleWith(words.waiting, waiting), ...list(waiting, waitingRow)];
  },

  ({ unfilled }, { words, list, number, clientName, aspect }) =>
    titled(words.unfilled, unfilled, () =>
      list(unfilled, ({ client, aspect: key, field, file, mentions }) => [
        clientName(client),
        aspect(key),
        number(words.voices, mentions.length),
        `${field}: → ${file}`,
      ]),
    ),

  ({ answering }, teller) => {
    const { words, number } = teller;
    if (answering.asked === 0) return [];
    return [
      words.answering,
      `  ${number(words.asked, answering.asked)} ${number(words.answered, answering.answered)}`,
      ...speed(answering, teller),
    ];
  },

  ({ lapsing, today }, { words, list, date, personName }) =>
    titled(words.lapsing, lapsing, () =>
      list(lapsing, ({ what, key, file, until }) => [
        words.lapsingKinds[what],
        what === 'person' ? personName(key) : key,
        date(until < today ? words.lapsed : words.lapses, until),
        file,
      ]),
    ),

  ({ single }, { words, list, number, nodeName, names }) =>
    titled(words.single, single, () =>
      list(single, ({ node, count: lost, clients }) => [
        nodeName(node),
        number(words.clients, lost),
        names(clients, lost),
      ]),
    ),

  ({ voiceless }, { words, names }) =>
    titled(words.voiceless, voiceless, () => [`  ${names(voiceless.slice(0, mostRows), voiceless.length)}`]),

  ({ carriers }, { words, language, list, personName, figure, share }) =>
    titled(words.carriers, carriers, () => [
      ...list(carriers, ({ person, rings, reach, between = 0, isEstimate }) => [
        personName(person),
        `${isEstimate ? '≈ ' : ''}${figure(reach)}`,
        `(${rings.map(figure).join(' + ')})`,
        between < leastShare ? '' : elided(fill(words.between, { share: share(between) }), language),
      ]),
      `  ${words.carriersHint}`,
    ]),

  ({ quiet }, { words, list, clientName, date }) =>
    titled(words.quiet, quiet, () =>
      list(quiet, ({ client, last }) => [
        clientName(client),
        last === undefined ? words.never : date(words.last, last),
      ]),
    ),

  ({ channels: { mentions, channels, effective } }, { words, list, number, channel, figure }) =>
    titled(words.channels, channels, () => [
      ...list(channels, ({ channel: key, count: used }) => [channel(key), figure(used)]),
      effective === undefined
        ? `  ${number(words.fewMentions, mentions)}`
        : `  ${fill(words.effective, { number: figure(effective) })}`,
    ]),

  ({ unsaid }, { words, list, clientName, aspect, number }) =>
    titled(words.unsaid, unsaid, () => [
      ...list(unsaid, ({ client, aspect: key, count: praised, files }) => [
        clientName(client),
        aspect(key),
        number(words.voices, praised),
        files.join(', '),
      ]),
      `  ${words.unsaidHint}`,
    ]),
];

const titled = (
  title: string,
  items: readonly unknown[],
  lines: () => readonly string[],
): readonly string[] => (items.length === 0 ? [] : [titleWith(title, items), ...lines()]);

const titleWith = (title: string, { length }: readonly unknown[]): string => `${title} (${length})`;

function speed(
  { withinDay, median }: Desk['answering'],
  { words, number, share }: Teller,
): readonly string[] {
  const halfOf = (days: number | 'open') => {
    if (days === 'open') return words.halfWaits;
    return days === 0 ? words.sameDay : number(words.median, days);
  };
  const day = withinDay === undefined ? [] : [fill(words.withinDay, { share: share(withinDay) })];
  const half = median === undefined ? [] : [halfOf(median)];
  return [`  ${[...day, ...half].join(' ') || words.tooFew}`];
}

type Words = StaffMessages['network'];
type Teller = ReturnType<typeof tellerOf>;

/** How everything is said in one language. */
function tellerOf(source: Source, { language, aspect, channel }: Wording) {
  const words: Words = staffMessages[language].network;
  const clients = new Map(source.clients.map(({ key, data }) => [key, data.name]));
  const people = new Map(source.people.map(({ key, data }) => [key, data.name]));
  const clientName = (key: string) => clients.get(key) ?? key;
  const personName = (key: string) => people.get(key) ?? key;
  const number = (forms: Words['voices'], value: number) => count(forms, value, language);
  const date = (message: string, day: string) =>
    elided(fill(message, { date: formatDate(day, language) }), language);
  const who = ({ person, speaker }: Said) => {
    const locale = nearestLocale(speaker, language, source.site.locales);
    if (person !== undefined) return personName(person);
    return (locale === undefined ? undefined : speaker[locale]) ?? words.somebody;
  };
  return {
    words,
    language,
    aspect,
    channel,
    clientName,
    personName,
    number,
    date,
    figure: (value: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value),
    share: (value: number) =>
      new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(value),
    nodeName: (node: NodeId) => (isPersonId(node) ? personName : clientName)(keyOfNode(node)),
    /** @param total how many there are, of which some may not be named */
    names: (keys: readonly string[], total: number) => {
      const more = total > keys.length ? [number(words.others, total - keys.length)] : [];
      return formatList([...keys.map(clientName), ...more], language);
    },
    list: <Item>(items: readonly Item[], row: (item: Item) => readonly string[]) => {
      const more = items.length - mostRows;
      return [
        ...columns(items.slice(0, mostRows).map(row)),
        ...(more > 0 ? [`  ${number(words.more, more)}`] : []),
      ];
    },
    head: ({ today, counts }: Desk) =>
      elided(
        fill(words.head, {
          date: formatDate(today, language),
          mentions: number(words.mentions, counts.mentions),
          clients: number(words.clients, counts.clients),
          people: number(words.people, counts.people),
          ties: number(words.ties, counts.ties),
        }),
        language,
      ),
    waitingRow: (mention: Waiting) => [
      words.kinds[mention.kind],
      subjects(mention, clientName, source.site.data.name),
      who(mention),
      channel(mention.channel),
      number(words.days, mention.days),
      date(mention.isLate ? words.wasDue : words.due, mention.due),
      placeOf(mention),
    ],
  };
}

const subjects = ({ about, isAboutAgency }: Said, nameOf: (key: string) => string, agency: string): string =>
  [...about.map(nameOf), ...(isAboutAgency ? [agency] : [])].join(', ');

/** The file, and which of several it is in it. */
const placeOf = ({ file, key }: Pick<Said, 'file' | 'key'>): string =>
  file.endsWith(`/${key}.yaml`) ? file : `${file} (${key})`;
