import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectDir } from '../build/folders.ts';
import { fixesOf, writeFixes } from './fix.ts';
import { readSource } from './read.ts';
import { asOf, emptyFolder, sample, writeFiles, type Files } from './testing/sample.ts';

const client = 'clients/trattoria/client.yaml';
const story = 'posts/festa/index.it.md';
const site = 'site.yaml';

/** A place where somebody writes in their own way, and what stands there afterwards. */
type Case = readonly [file: keyof typeof sample, passage: string, written: string, fixed: string];

const hours = (written: string, fixed: string): Case => [
  client,
  'hours: Mo-Fr 12:00-15:00,19:00-23:00',
  `hours: ${written}`,
  `hours: ${fixed}`,
];

const pin = (written: string, fixed: string): Case => [
  client,
  'pin:\n  latitude: 45.46420\n  longitude: 9.19000\n',
  `pin: ${written}\n`,
  `pin: ${fixed}\n`,
];

const dated = (written: string, fixed: string): Case => [
  story,
  'date: 2026-11-03',
  `date: ${written}`,
  `date: ${fixed}`,
];

const trade = (written: string, fixed: string): Case => [
  client,
  'type: Restaurant',
  `type: ${written}`,
  `type: ${fixed}`,
];

const cases: readonly Case[] = [
  hours('lun-ven 9-13 / 15-19', 'Mo-Fr 09:00-13:00,15:00-19:00; Sa-Su off'),
  hours('"lun-ven 9-13 / 15-19" # al telefono', '"Mo-Fr 09:00-13:00,15:00-19:00; Sa-Su off" # al telefono'),
  hours("'Mon to Fri 9am-5pm'", "'Mo-Fr 09:00-17:00; Sa-Su off'"),
  hours('lunes a viernes de 9:00 a 14:00', 'Mo-Fr 09:00-14:00; Sa-Su off'),
  hours('du lundi au vendredi 9h00-17h30', 'Mo-Fr 09:00-17:30; Sa-Su off'),
  hours('Montag bis Freitag 9-17 Uhr', 'Mo-Fr 09:00-17:00; Sa-Su off'),
  hours('maandag t/m vrijdag 9u00-17u00', 'Mo-Fr 09:00-17:00; Sa-Su off'),
  hours('Mo-Fr 9:00–13:00', 'Mo-Fr 09:00-13:00; Sa-Su off'),
  hours('{ week: { lun-ven: 9-13, sabato: 9-12 } }', '{ week: { mon-fri: 09:00-13:00, sat: 09:00-12:00 } }'),
  hours(
    '\n  week:\n    # la settimana\n    lunedì, mercoledì: 9-13 / 15-19 # lungo\n    ven: chiuso',
    '\n  week:\n    # la settimana\n    mon, wed: 09:00-13:00, 15:00-19:00 # lungo\n    fri: closed',
  ),
  pin('45,46420, 9,19000', '{ latitude: 45.46420, longitude: 9.19000 }'),
  pin('[45.46420, 9.19000]', '{ latitude: 45.46420, longitude: 9.19000 }'),
  pin('https://www.google.com/maps?q=45.46420,9.19000', '{ latitude: 45.46420, longitude: 9.19000 }'),
  pin('{ latitude: "45,46420", longitude: 9.19000 }', '{ latitude: "45.46420", longitude: 9.19000 }'),
  dated('20 novembre 2026', '2026-11-20'),
  dated('November 20, 2026', '2026-11-20'),
  dated('20 de noviembre de 2026', '2026-11-20'),
  dated('2026-11-20 9:30', '2026-11-20 09:30'),
  [client, 'since: 2019-04', 'since: gennaio 2019', 'since: 2019-01'],
  [client, 'website: https://', 'website: www.', 'website: https://www.'],
  [client, 'phones: [+39 02 1234 5678]', 'phones: 02 1234 5678', 'phones: ["+39 02 1234 5678"]'],
  [
    client,
    '[+39 02 1234 5678]',
    '[ 02 1234 5678, +39 02 8765 4321 ]',
    '[ "+39 02 1234 5678", +39 02 8765 4321 ]',
  ],
  [story, 'tags: [feasts]', 'tags: Feste\ndraft: no', 'tags: [feasts]\ndraft: false'],
  [story, 'tags: [feasts]', 'tags:\n  - Feste # di paese', 'tags:\n  - feasts # di paese'],
  [client, 'sector: tables', 'sector: "At table"', 'sector: "tables"'],
  trade('Pizzeria', 'Restaurant'),
  trade('panificio', 'Bakery'),
  trade('bakery', 'Bakery'),
  trade('panadería', 'Bakery'),
  [site, 'origin: https://www.example.com', 'origin: www.example.com/', 'origin: https://www.example.com'],
  [
    site,
    'logo:',
    'fediverse: @esempio@social.example.com\nlogo:',
    'fediverse: esempio@social.example.com\nlogo:',
  ],
  [site, 'it: La voce giusta', 'it: @tutti', 'it: "@tutti"'],
  [client, 'name: Trattoria Esempio', 'name: “Trattoria Esempio”', 'name: Trattoria Esempio'],
  [client, 'name: Trattoria Esempio', 'name: Tratto\u00ADria Esem\u200Bpio', 'name: Trattoria Esempio'],
  dated('„20 novembre 2026“', '2026-11-20'),
];

describe('what is understood is written as the guide has it, and nothing else changes', () => {
  test.each(cases)('%s: %s, written %j', async (file, passage, written, fixed) => {
    const [before, after] = [written, fixed].map((by) => replaced(file, passage, by));
    const siteDir = await siteWith({ [file]: before! });
    expect(await afterFix(siteDir, file)).toBe(after);
    expect(await fixesOf(siteDir)).toEqual([]);
  });

  test('with the ends of lines, the mark in front and the end of the file that it has', async () => {
    const text = sample[story]
      .replace('date: 2026-11-03', 'date: "20 novembre 2026"   # quando')
      .replace('tags: [feasts]', 'tags: Feste')
      .trimEnd()
      .replaceAll('\n', '\r\n');
    const siteDir = await siteWith({ [story]: `\uFEFF${text}` });
    expect(await afterFix(siteDir, story)).toBe(
      `\uFEFF${text}`.replace('20 novembre 2026', '2026-11-20').replace('tags: Feste', 'tags: [feasts]'),
    );
  });
});

test('the site means the same before and after', async () => {
  const written = Object.entries({
    [client]: ['hours: Mo-Fr 12:00-15:00,19:00-23:00', 'hours: lun-ven 12-15 / 19-23'],
    [story]: ['tags: [feasts]', 'tags: Feste'],
    [site]: ['origin: https://www.example.com', 'origin: www.example.com/'],
  } as const).map(([file, [passage, by]]) => [file, replaced(file as typeof client, passage, by)] as const);
  const siteDir = await siteWith(Object.fromEntries(written));
  const before = await dataOf(siteDir);
  const fixes = await fixesOf(siteDir);
  expect(fixes).toHaveLength(3);
  await writeFixes(siteDir, fixes);
  expect(await dataOf(siteDir)).toEqual(before);
});

describe('left alone is', () => {
  const left: readonly (readonly [what: string, file: keyof typeof sample, passage: string, by: string])[] = [
    ['what may mean two things', client, 'hours: Mo-Fr', 'hours: ma-do'],
    ['what is refused for another reason', client, 'hours: Mo-Fr 12:00-15:00', 'hours: sabato mattina'],
    [
      'a list with a remark in it',
      client,
      'pin:\n  latitude: 45.46420\n  longitude: 9.19000',
      'pin:\n  - 45.46420 # la porta\n  - 9.19000',
    ],
    ['a file with an error of YAML', client, 'sector: tables', 'sector: A tavola\nnote: "open'],
    [
      'a value under a name that stands elsewhere',
      client,
      'website: https://trattoria.example.com',
      'website: &w https://trattoria.example.com\nmenu: *w',
    ],
    [
      'what the guide has in several ways',
      client,
      'hours: Mo-Fr 12:00-15:00,19:00-23:00',
      'hours: Su off; Mo-Sa 12:00-15:00, 19:00-23:00; Aug 10-25 off',
    ],
  ];
  test.each(left)('%s', async (_, file, passage, by) => {
    const siteDir = await siteWith({ [file]: replaced(file, passage, by) });
    expect(await fixesOf(siteDir)).toEqual([]);
  });
});

test('the sample is written as the guide has it', async () => {
  expect(await fixesOf(projectDir)).toEqual([]);
});

test('a mistake elsewhere in a file keeps nothing from being written', async () => {
  const text = replaced(client, 'sector: tables', 'sector: A tavola').replace(
    'since: 2019-04',
    'since: ieri',
  );
  const siteDir = await siteWith({ [client]: text });
  expect(await afterFix(siteDir, client)).toBe(text.replace('A tavola', 'tables'));
});

test('each entry of a list of mentions is written for itself', async () => {
  const file = 'mentions/novembre.yaml';
  const entry = (date: string) =>
    `- about: [trattoria]\n  channel: google\n  published: ${date}\n  kind: praise\n`;
  const siteDir = await siteWith({ [file]: entry('2026-11-02') + entry('3 novembre 2026') });
  expect(await afterFix(siteDir, file)).toBe(entry('2026-11-02') + entry('2026-11-03'));
});

test('what was written is told by place, in one line, also what nobody sees', async () => {
  const siteDir = await siteWith({ [client]: replaced(client, 'name: Trattoria', 'name: Tratto\u00ADria') });
  const [fix] = await fixesOf(siteDir);
  expect(fix?.rewritten).toEqual([
    {
      place: { file: `content/${client}`, line: 1, column: 7 },
      from: 'Tratto\u00ADria Esempio',
      to: 'Trattoria Esempio',
    },
  ]);
});

function replaced(file: keyof typeof sample, passage: string, by: string): string {
  const text = String(sample[file]);
  if (!text.includes(passage)) throw new RangeError(`No “${passage}” in ${file}`);
  return text.replace(passage, () => by);
}

async function siteWith(files: Files): Promise<string> {
  const siteDir = await emptyFolder();
  await writeFiles(siteDir, { ...sample, ...files });
  return siteDir;
}

async function afterFix(siteDir: string, file: string): Promise<string> {
  await writeFixes(siteDir, await fixesOf(siteDir));
  return readFile(join(siteDir, 'content', file), 'utf8');
}

async function dataOf(siteDir: string): Promise<unknown> {
  const { source } = await readSource(siteDir, { asOf });
  if (!source) throw new Error('The site has mistakes');
  const { site: agency, stories, clients, people, pages } = source;
  return [agency, ...stories, ...clients, ...people, ...pages].map(({ key, data }) => ({ key, data }));
}
