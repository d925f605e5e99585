import { expect, test } from 'vitest';
import { builtInMessages } from '../../i18n/built-in.ts';
import { staffLocales, type StaffLocale } from '../../model/site.ts';
import { readSample, swapped, type Changes } from '../../source/testing/sample.ts';
import { deskText } from './desk-text.ts';
import { deskOf, type Desk } from './desk.ts';

const today = '2026-11-22';

async function sourceWith(changes: Changes) {
  const { source, mistakes } = await readSample(changes);
  expect(mistakes).toEqual([]);
  if (!source) throw new Error('The sample has mistakes');
  return source;
}

const labelOf = (aspect: string, locale: string): string =>
  (builtInMessages[locale]?.aspects as Readonly<Record<string, string>>)[aspect] ?? aspect;

const deskWith = async (changes: Changes, day = today) => deskOf(await sourceWith(changes), day, labelOf);

async function textWith(
  changes: Changes,
  language: StaffLocale = 'en',
  known: Partial<Desk> = {},
): Promise<string> {
  const source = await sourceWith(changes);
  const channels: Readonly<Record<string, string>> = builtInMessages[language]!.mentionChannels;
  return deskText({ ...deskOf(source, today, labelOf), ...known }, source, {
    language,
    aspect: (key) => labelOf(key, language),
    channel: (key) => channels[key] ?? key,
  });
}

/** A month of mentions, each by its kind, day and what else it says. */
const month = (...mentions: readonly string[]): Changes => ({
  'mentions/2026-11.yaml': mentions
    .map((mention) => {
      const [kind = '', published = '', more = ''] = mention.split(' | ');
      return `- about: [trattoria]\n  channel: google\n  kind: ${kind}\n  published: ${published}\n  ${more}\n`;
    })
    .join(''),
});

const bruno = (near: string): Changes => ({
  'people/bruno/person.yaml': `name: Bruno Prova\nrole:\n  it: Cliente di lunga data\n${near}\n`,
});

const bar: Changes = {
  'clients/bar/client.yaml': `name: Bar Esempio
type: BarOrPub
sector: tables
since: 2020
address:
  street: Via dell’Esempio 2
  locality: Milano
  region: MI
  postalCode: 20121
  country: IT
`,
  'clients/bar/index.it.md': '---\ndescription: Caffè e musica.\n---\n\nSi suona il sabato.\n',
};

test('complaints come first, then questions; of those, what was due first; praise waits for nothing', async () => {
  const { waiting } = await deskWith(
    month(
      'question | 2026-11-01',
      'complaint | 2026-11-21',
      'praise | 2026-11-02',
      'complaint | 2026-11-19',
      'complaint | 2026-11-18 | answered: { on: 2026-11-19 }',
    ),
  );
  expect(waiting.map(({ key, days, due, isLate }) => [key, days, due, isLate])).toEqual([
    ['2026-11-4', 3, '2026-11-21', true],
    ['2026-11-2', 1, '2026-11-23', false],
    ['2026-11-1', 21, '2026-11-03', true],
  ]);
});

test('the site says within how many days it answers', async () => {
  const { waiting } = await deskWith({
    ...swapped('site.yaml', 'menu:', 'answerWithin: 7\nmenu:'),
    ...month('complaint | 2026-11-19'),
  });
  expect(waiting[0]?.due).toBe('2026-11-26');
});

test('what is said or answered later is not known yet', async () => {
  const later = month('complaint | 2026-11-10 | answered: { on: 2026-11-12 }', 'complaint | 2026-11-13');
  const { waiting, counts } = await deskWith(later, '2026-11-11');
  expect(counts.mentions).toBe(1);
  expect(waiting.map(({ key }) => key)).toEqual(['2026-11-1']);
});

test('how fast one answers is told from enough, with those counted who still wait', async () => {
  const fast = Array.from({ length: 5 }, () => 'question | 2026-11-10 | answered: { on: 2026-11-11 }');
  expect((await deskWith(month(...fast))).answering).toEqual({ asked: 5, answered: 5 });
  const slow = Array.from({ length: 5 }, () => 'complaint | 2026-11-02');
  expect((await deskWith(month(...fast, ...slow))).answering).toEqual({
    asked: 10,
    answered: 5,
    withinDay: 0.5,
    median: 1,
  });
  expect((await deskWith(month(...fast, ...slow, ...slow))).answering.median).toBe('open');
});

test('who could not find the door is answered by a way to it; whoever has one is left in peace', async () => {
  const lost = month('complaint | 2026-11-02 | says: [-door]', 'question | 2026-11-03 | says: [door, +view]');
  const { unfilled } = await deskWith(lost);
  expect(unfilled).toEqual([
    {
      client: 'trattoria',
      aspect: 'door',
      field: 'arrival',
      file: 'content/clients/trattoria/client.yaml',
      mentions: [
        { key: '2026-11-2', file: 'content/mentions/2026-11.yaml', published: '2026-11-03' },
        { key: '2026-11-1', file: 'content/mentions/2026-11.yaml', published: '2026-11-02' },
      ],
    },
  ]);
  const arrival = swapped('clients/trattoria/client.yaml', 'hours:', 'arrival: { bell: Esempio }\nhours:');
  expect((await deskWith({ ...arrival, ...lost })).unfilled).toEqual([]);
  const praised = month('praise | 2026-11-02 | says: [+door, parking]');
  expect((await deskWith(praised)).unfilled).toEqual([]);
});

test('a company that hides its address is not asked for the way to its door', async () => {
  const hidden = swapped(
    'clients/trattoria/client.yaml',
    'hours:',
    'serviceArea: { hidesAddress: true, towns: [Milano] }\nhours:',
  );
  const { unfilled } = await deskWith({ ...hidden, ...month('complaint | 2026-11-02 | says: [-door]') });
  expect(unfilled).toEqual([]);
});

test('consents and reviews that end within two months, or have just ended', async () => {
  const consent = (until: string) =>
    swapped('people/anna/person.yaml', '2025-01-01', `2025-01-01\n  until: ${until}`);
  const untils = async (changes: Changes) =>
    (await deskWith(changes)).lapsing.map(({ what, key, until }) => [what, key, until]);
  expect(await untils(consent('2027-01-21'))).toEqual([['person', 'anna', '2027-01-21']]);
  expect(await untils(consent('2027-01-22'))).toEqual([]);

  const quoted = month(
    'praise | 2026-10-02 | consent: { date: 2026-10-03, until: 2026-12-01 }\n  quote: Bello\n  lang: it',
    'praise | 2024-12-01 | url: https://reviews.example.com/1\n  quote: Buono\n  lang: it',
  );
  expect(await untils(quoted)).toEqual([['quote', '2026-11-1', '2026-12-01']]);
  const lawful = swapped('site.yaml', 'menu:', 'reviewRules: [IT]\nmenu:');
  expect(await untils({ ...lawful, ...quoted })).toEqual([
    ['quote', '2026-11-1', '2026-12-01'],
    ['review', '2026-11-2', '2026-12-01'],
  ]);
});

test('of whom nobody spoke for a year: stories count, too, and new clients have their time yet', async () => {
  const { quiet } = await deskWith(bar);
  expect(quiet).toEqual([{ client: 'bar', last: undefined }]);
  const fresh = { 'clients/bar/client.yaml': String(bar['clients/bar/client.yaml']).replace('2020', '2026') };
  expect((await deskWith({ ...bar, ...fresh })).quiet).toEqual([]);
  const old = 'about: [bar]\nchannel: google\nkind: praise\npublished: ';
  const said = await deskWith({ ...bar, 'mentions/a.yaml': `${old}2025-11-22\n` });
  expect(said.quiet).toEqual([{ client: 'bar', last: '2025-11-22' }]);
  expect((await deskWith({ ...bar, 'mentions/a.yaml': `${old}2025-11-23\n` })).quiet).toEqual([]);
});

test('whose silence leaves whom without a voice; the agency’s own people are none', async () => {
  expect(await deskWith(bar)).toMatchObject({ voiceless: ['bar', 'trattoria'], single: [], carriers: [] });
  const { single, voiceless } = await deskWith({ ...bar, ...bruno('near: [trattoria, bar]') });
  expect(voiceless).toEqual([]);
  expect(single).toEqual([{ node: 'people/bruno', count: 2, clients: ['bar', 'trattoria'] }]);
});

test('whoever has spoken of a company within a year is near it; a tie that has ended is none', async () => {
  const by = (published: string) => ({
    ...bruno(''),
    'mentions/a.yaml': `about: [trattoria]\nby: bruno\nchannel: google\nkind: praise\npublished: ${published}\n`,
  });
  expect((await deskWith(by('2026-01-01'))).single).toMatchObject([{ node: 'people/bruno', count: 1 }]);
  expect((await deskWith(by('2024-01-01'))).single).toEqual([]);
  expect((await deskWith(bruno('near: [{ who: trattoria, until: 2025 }]'))).single).toEqual([]);
});

test('who carries most', async () => {
  const carla = 'name: Carla Prova\nrole:\n  it: Cliente\nnear: [bruno]\n';
  const { carriers } = await deskWith({
    ...bar,
    ...bruno('near: [trattoria, bar]'),
    'people/carla/person.yaml': carla,
  });
  expect(carriers).toEqual([
    { person: 'bruno', rings: [3, 0, 0], reach: 3, isEstimate: false, between: undefined },
    { person: 'carla', rings: [1, 2, 0], reach: 2, isEstimate: false, between: undefined },
  ]);
});

test('what is estimated, since the network is large, is told as such', async () => {
  const carrier = { person: 'bruno', rings: [600, 0, 0], reach: 600 };
  const textOf = (reach: boolean, between: boolean) =>
    textWith({}, 'en', {
      carriers: [{ ...carrier, isEstimate: reach, between: { share: 0.25, isEstimate: between } }],
    });
  expect(await textOf(false, false)).not.toContain('≈');
  expect(await textOf(true, false)).toContain('≈ 600');
  expect(await textOf(false, true)).toContain('between ≈ 25%');
});

test('channels of a year; how many they really are only where there are enough mentions', async () => {
  const mentions = Array.from({ length: 9 }, () => 'praise | 2026-11-02');
  const press = 'about: [agency]\nchannel: press\nkind: news\npublished: 2026-11-05\n';
  expect((await deskWith(month(...mentions))).channels).toEqual({
    mentions: 9,
    channels: [{ channel: 'google', count: 9 }],
  });
  const { channels } = await deskWith({ ...month(...mentions), 'mentions/a.yaml': press });
  expect(channels.channels.map(({ channel }) => channel)).toEqual(['google', 'press']);
  expect(channels.effective).toBeCloseTo(1.384, 3);
});

test('what people praise and the page has no word of, in its language', async () => {
  const praise = month(
    'praise | 2026-11-02 | says: [+view, +music, +food]',
    'praise | 2026-11-03 | says: [+view, +music, +hours, +food]',
  );
  const { unsaid } = await deskWith(praise);
  expect(unsaid).toEqual([
    { client: 'trattoria', aspect: 'view', count: 2, files: ['content/clients/trattoria/index.it.md'] },
    { client: 'trattoria', aspect: 'music', count: 2, files: ['content/clients/trattoria/index.it.md'] },
  ]);
  const told = swapped(
    'clients/trattoria/index.it.md',
    'Da tre generazioni.',
    'Dalle viste sul lago, musiche.',
  );
  expect((await deskWith({ ...praise, ...told })).unsaid).toEqual([]);
  expect((await deskWith(month('praise | 2026-11-02 | says: [+view]'))).unsaid).toEqual([]);
});

test('a former client is no concern of the desk any more', async () => {
  const former = swapped('clients/trattoria/client.yaml', 'since: 2019-04', 'relation: former-client');
  const { counts, quiet, voiceless } = await deskWith(former);
  expect([counts.clients, quiet, voiceless]).toEqual([0, [], []]);
});

const busy: Changes = {
  ...bar,
  ...bruno('near: [trattoria]'),
  ...swapped('people/anna/person.yaml', '2025-01-01', '2025-01-01\n  until: 2026-12-08'),
  ...month(
    'complaint | 2026-11-02 | says: [-door]',
    'question | 2026-11-21 | by: { it: una signora, en: a lady }',
    'praise | 2026-11-03 | says: [+view]',
    'praise | 2026-11-04 | says: [+view]',
  ),
};

test('it is told in the order of what cannot wait', async () => {
  expect((await textWith(busy)).split('\n')).toEqual([
    'On November 22, 2026: 4 mentions of 2 clients and the agency, 2 people, 2 ties.',
    '',
    'Waiting for an answer (2)',
    '  Complaint  Trattoria Esempio  somebody  Google  20 days  was due on November 4, 2026  content/mentions/2026-11.yaml (2026-11-1)',
    '  Question   Trattoria Esempio  a lady    Google  1 day    due on November 23, 2026     content/mentions/2026-11.yaml (2026-11-2)',
    '',
    'A field of the record would answer it, and is empty (1)',
    '  Trattoria Esempio  Finding the door  1 voice  arrival: → content/clients/trattoria/client.yaml',
    '',
    'Answers within a year',
    '  2 questions and complaints. 0 are answered.',
    '  Those are too few to tell how fast.',
    '',
    'About to lapse, or lapsed of late (1)',
    '  Consent  Anna Esempio  until December 8, 2026  content/people/anna/person.yaml',
    '',
    'If they go silent, nobody speaks any more of (1)',
    '  Bruno Prova  1 client  Trattoria Esempio',
    '',
    'Nobody is near them (1)',
    '  Bar Esempio',
    '',
    'Who carries most (1)',
    '  Bruno Prova  1  (1 + 0 + 0)',
    '  Those near count fully, those near them half, those after them a quarter.',
    '',
    'Nobody spoke of them for a year (1)',
    '  Bar Esempio  never yet',
    '',
    'Where people spoke within a year (1)',
    '  Google  4',
    '  4 mentions are too few to tell how varied that is.',
    '',
    'People praise it, and the page has no word of it (1)',
    '  Trattoria Esempio  The view  2 voices  content/clients/trattoria/index.it.md',
    '  Words alone are looked for: whoever writes the text knows better.',
  ]);
});

test.each(staffLocales)('nothing is left to fill in %s', async (language) => {
  const text = await textWith(busy, language);
  expect(text).not.toMatch(/[{}]|undefined|NaN/);
  expect(text.split('\n\n')).toHaveLength(11);
});

test('in Italian the article gives way to a vowel', async () => {
  expect(await textWith(busy, 'it')).toContain('fino all’8 dicembre 2026');
});

test('where nothing is written down yet it says where to begin', async () => {
  expect(await textWith({})).toContain('It belongs into content/mentions/.');
  expect(await textWith(month('praise | 2026-11-02'))).toContain('Nobody waits for an answer.');
});
