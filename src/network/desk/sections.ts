import type { Waiting } from './answering.ts';
import type { Desk } from './desk.ts';
import type { Said } from './known.ts';
import type { Teller } from './teller.ts';

/** A part of the desk in words: some rows of cells under a title, and what is to be said of them. */
export interface Section {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** Less than this would be written as nothing. */
const leastShare = 0.005;

/** What is estimated is told as such. */
const roughly = (figure: string, isEstimate: boolean): string => (isEstimate ? `≈ ${figure}` : figure);

/** What cannot wait comes first; what is empty is left out. */
export const sectionsOf = (desk: Desk, teller: Teller): readonly Section[] =>
  makers.map((make) => make(desk, teller)).filter(({ rows, notes }) => rows.length + notes.length > 0);

const makers: readonly ((desk: Desk, teller: Teller) => Section)[] = [
  ({ waiting, counts }, teller) => ({
    title: teller.words.waiting,
    rows: waiting.map((mention) => waitingRow(mention, teller)),
    notes: waiting.length > 0 ? [] : [teller.words[counts.mentions === 0 ? 'nothingYet' : 'nobodyWaits']],
  }),

  ({ unfilled }, { words, number, clientName, aspect }) => ({
    title: words.unfilled,
    rows: unfilled.map(({ client, aspect: key, field, file, mentions }) => [
      clientName(client),
      aspect(key),
      number(words.voices, mentions.length),
      `${field}: → ${file}`,
    ]),
    notes: [],
  }),

  ({ answering }, teller) => ({
    title: teller.words.answering,
    rows: [],
    notes: answering.asked === 0 ? [] : speed(answering, teller),
  }),

  ({ lapsing, today }, { words, date, personName }) => ({
    title: words.lapsing,
    rows: lapsing.map(({ what, key, file, until }) => [
      words.lapsingKinds[what],
      what === 'person' ? personName(key) : key,
      date(until < today ? words.lapsed : words.lapses, until),
      file,
    ]),
    notes: [],
  }),

  ({ single }, { words, number, nodeName, names }) => ({
    title: words.single,
    rows: single.map(({ node, count: lost, clients }) => [
      nodeName(node),
      number(words.clients, lost),
      names(clients, lost),
    ]),
    notes: [],
  }),

  ({ voiceless }, { words, clientName }) => ({
    title: words.voiceless,
    rows: voiceless.map((client) => [clientName(client)]),
    notes: [],
  }),

  ({ carriers }, { words, filled, personName, figure, share }) => ({
    title: words.carriers,
    rows: carriers.map(({ person, rings, reach, between, isEstimate }) => [
      personName(person),
      roughly(figure(reach), isEstimate),
      `(${rings.map(figure).join(' + ')})`,
      between === undefined || between.share < leastShare
        ? ''
        : filled(words.between, { share: roughly(share(between.share), between.isEstimate) }),
    ]),
    notes: carriers.length > 0 ? [words.carriersHint] : [],
  }),

  ({ quiet }, { words, clientName, date }) => ({
    title: words.quiet,
    rows: quiet.map(({ client, last }) => [
      clientName(client),
      last === undefined ? words.never : date(words.last, last),
    ]),
    notes: [],
  }),

  ({ channels: { mentions, channels, effective } }, teller) => ({
    title: teller.words.channels,
    rows: channels.map(({ channel, count }) => [teller.channel(channel), teller.figure(count)]),
    notes: mentions > 0 ? [variety(mentions, effective, teller)] : [],
  }),

  ({ unsaid }, { words, clientName, aspect, number }) => ({
    title: words.unsaid,
    rows: unsaid.map(({ client, aspect: key, count, files }) => [
      clientName(client),
      aspect(key),
      number(words.voices, count),
      files.join(', '),
    ]),
    notes: unsaid.length > 0 ? [words.unsaidHint] : [],
  }),
];

export const waitingRow = (mention: Waiting, teller: Teller): readonly string[] => [
  teller.words.kinds[mention.kind],
  teller.subjects(mention),
  teller.who(mention),
  teller.channel(mention.channel),
  teller.number(teller.words.days, mention.days),
  teller.date(mention.isLate ? teller.words.wasDue : teller.words.due, mention.due),
  placeOf(mention),
];

/** The file, and which of several it is in it. */
const placeOf = ({ file, key }: Pick<Said, 'file' | 'key'>): string =>
  file.endsWith(`/${key}.yaml`) ? file : `${file} (${key})`;

function speed(
  { asked, answered, withinDay, median }: Desk['answering'],
  { words, number, share, filled }: Teller,
): readonly string[] {
  const halfOf = (days: number | 'open') => {
    if (days === 'open') return words.halfWaits;
    return days === 0 ? words.sameDay : number(words.median, days);
  };
  const day = withinDay === undefined ? [] : [filled(words.withinDay, { share: share(withinDay) })];
  const half = median === undefined ? [] : [halfOf(median)];
  return [
    `${number(words.asked, asked)} ${number(words.answered, answered)}`,
    [...day, ...half].join(' ') || words.tooFew,
  ];
}

const variety = (
  mentions: number,
  effective: number | undefined,
  { words, number, filled, figure }: Teller,
): string =>
  effective === undefined
    ? number(words.fewMentions, mentions)
    : filled(words.effective, { number: figure(effective) });
