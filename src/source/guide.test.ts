import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Mistake } from '../mistakes/mistake.ts';
import { report } from '../mistakes/report.ts';
import { mapSchema } from '../model/map.ts';
import { builtInAspects, builtInChannels } from '../model/mention.ts';
import { replySettings } from '../model/reply-settings.ts';
import { staffLocales } from '../model/site.ts';
import { builtInTies, waysIn } from '../model/tie.ts';
import { parts } from '../parts/parts.ts';
import { inspectBody } from './body.ts';
import { entriesOf, parseDocument } from './document.ts';
import { judge } from './issues.ts';
import { schemas } from './schemas.ts';
import {
  anchorsIn,
  codesIn,
  examplesIn,
  fieldsIn,
  fieldsOf,
  guidePage,
  linksIn,
  pageUrl,
} from './testing/guide.ts';

/** What tells of fields that the records and texts have. */
const pages = ['client', 'hours', 'story'] as const;
const otherPages = [
  'languages',
  'listings',
  'map',
  'network',
  'new-site',
  'online',
  'parts',
  'people',
  'replies',
  'site',
] as const;

const guides = await Promise.all(
  staffLocales.map(async (locale) => {
    const texts = await Promise.all(pages.map((page) => guidePage(locale, page)));
    return { locale, texts, text: texts.join('\n'), network: await guidePage(locale, 'network') };
  }),
);

/** What a record must have, where an example shows a part of one. */
const rest = {
  name: 'Esempio',
  type: 'Store',
  sector: 'forno',
  address: { locality: 'Milano', country: 'IT' },
};

const kinds = {
  client: fieldsOf(schemas.client),
  clientText: fieldsOf(schemas.clientText),
  story: fieldsOf(schemas.story),
};
const fields = Object.values(kinds).flat();
const mentionFields = fieldsOf(schemas.mention);

const yamlIn = (text: string) =>
  examplesIn(text, 'yaml').map((code) => parseDocument(code, 'content/clients/esempio/client.yaml'));
/** What the page on the network shows of records, and of mentions, one or many in a file. */
const networkExamplesIn = (text: string) => {
  const shown = examplesIn(text, 'yaml').flatMap((code) =>
    entriesOf(parseDocument(code, 'content/mentions/2026-11.yaml')),
  );
  return {
    mentions: shown.filter(({ value }) => 'about' in value),
    records: shown.filter(({ value }) => !('about' in value)),
  };
};
const textsIn = (text: string) =>
  examplesIn(text, 'markdown')
    .filter((code) => code.startsWith('---'))
    .map((code) => parseDocument(code, 'content/index.md'));

/** Records with one slip each, of which the guide says how to mend it. */
const slips: readonly string[] = [
  'pin:\n\tlatitude: 45.46910',
  'legalName: Festa: il ritorno',
  'address:\n  locality: Milano\n   country: IT',
  'adress: { locality: Milano, country: IT }',
  'pin: { latitude: 45.468, longitude: 9.18440 }',
  'phones: [02 1234]',
  'serviceArea: { towns: [Monza] }\narrival: { bell: Esempio }',
  'hours: PH off; Mo-Sa 10:00-20:00',
  'opens: 25/12/2026',
];

const mistakesIn = (record: string): readonly Mistake[] => {
  const { value, locate, mistakes } = parseDocument(record, 'client.yaml');
  return mistakes.length > 0 ? mistakes : judge(schemas.client, { ...rest, ...value }, locate).mistakes;
};

const place = { file: 'client.yaml', line: 1, column: 1 };

/** What is found only against the map. */
const misplaced: Mistake = {
  code: 'coordinate-swapped',
  facts: { pinCountry: 'SO', town: 'Milano', latitude: '45.46910', longitude: '9.18440' },
  place,
};

test('the fields of a client are many', () => {
  expect(fields).toEqual(
    expect.arrayContaining(['arrival.parking', 'hours.seasons.week', 'ids.osm', 'tags']),
  );
});

describe.each(guides)('the guide in $locale', ({ locale, texts, text, network }) => {
  test('quotes mistakes as they are told', () => {
    const mended = slips.map(mistakesIn);
    expect(mended.map(({ length }) => length)).toEqual(slips.map(() => 1));
    const messages = [...mended.flat(), misplaced].map(
      (mistake) => report([{ ...mistake, place }], locale).split(' — ')[0]!,
    );
    const quoted = messages.map((message) => message.slice(message.indexOf(' ') + 1));
    expect(quoted.filter((message) => !texts[0]!.includes(`| ${message} `))).toEqual([]);
  });

  test.each([...pages, ...otherPages])('leads somewhere from %s', async (page) => {
    const links = linksIn(await guidePage(locale, page));
    expect(links.length).toBeGreaterThan(0);
    for (const { file = page, anchor } of links) {
      expect(existsSync(pageUrl(locale, file)), file).toBe(true);
      if (anchor) expect(anchorsIn(await guidePage(locale, file))).toContain(anchor);
    }
  });

  test('shows each part as it is written, and only such as are taken', async () => {
    const page = await guidePage(locale, 'parts');
    const shown = examplesIn(page, 'text').map((text) =>
      inspectBody({ text, line: 1, format: 'md' }, 'x', { lang: locale }),
    );
    expect(shown.flatMap(({ mistakes }) => mistakes)).toEqual([]);
    const told = codesIn(page);
    expect(parts.flatMap(({ name, attributes }) => [name, ...Object.keys(attributes)])).toEqual(
      expect.arrayContaining(['note', 'kind']),
    );
    for (const { name, attributes } of parts) {
      expect(page).toMatch(new RegExp(`^:{2,3}${name}\\b`, 'm'));
      expect([name, ...Object.keys(attributes)].filter((word) => !told.has(word))).toEqual([]);
      expect(existsSync(new URL(`parts/${name}.webp`, pageUrl(locale, 'parts')))).toBe(true);
    }
  });

  test('explains each field', () => {
    const told = codesIn(text);
    expect(fields.filter((field) => !told.has(field))).toEqual([]);
  });

  test('shows each field', () => {
    const shown = new Set([...yamlIn(text), ...textsIn(text)].flatMap(({ value }) => fieldsIn(value)));
    expect(fields.filter((field) => !shown.has(field))).toEqual([]);
  });

  test('shows only records that are taken', () => {
    const judged = yamlIn(text).map(({ value, locate, mistakes }) => [
      ...mistakes,
      ...judge(schemas.client, { ...rest, ...value }, locate).mistakes,
    ]);
    expect(judged.length).toBeGreaterThan(10);
    expect(judged.flat()).toEqual([]);
  });

  test('explains each field of the site, of people and of pages', async () => {
    const told = codesIn([await guidePage(locale, 'site'), await guidePage(locale, 'people')].join('\n'));
    // What a client has as well is explained there.
    const own = [schemas.site, schemas.person, schemas.page]
      .flatMap((schema) => fieldsOf(schema))
      .filter(
        (field) =>
          !/^(?:address|pin|hours|arrival|map|photo|replies)\.|^(?:networkTexts|consent)\./.test(field),
      );
    expect(own.length).toBeGreaterThan(40);
    expect(own.filter((field) => !told.has(field))).toEqual([]);
  });

  test('shows only a site and a person that are taken', async () => {
    const [identity, offer] = yamlIn(await guidePage(locale, 'site')).map(({ value }) => value);
    const [person] = yamlIn(await guidePage(locale, 'people')).map(({ value }) => value);
    const at = () => place;
    expect(judge(schemas.site, { ...identity, ...offer }, at).mistakes).toEqual([]);
    expect(judge(schemas.person, { ...person }, at).mistakes).toEqual([]);
  });

  test('explains and shows each field of a mention', () => {
    const told = codesIn(network);
    const shown = new Set(networkExamplesIn(network).mentions.flatMap(({ value }) => fieldsIn(value)));
    expect(mentionFields).toEqual(expect.arrayContaining(['photo.permission', 'answered.text', 'says']));
    expect(mentionFields.filter((field) => !told.has(field))).toEqual([]);
    expect(mentionFields.filter((field) => !shown.has(field))).toEqual([]);
  });

  test('explains and shows what a reply is, and how readers may answer', async () => {
    const page = await guidePage(locale, 'replies');
    const told = codesIn(page);
    const shown = yamlIn(page);
    const replies = shown.filter(({ value }) => 'date' in value);
    const settings = shown.filter(({ value }) => 'replies' in value);
    expect([replies.length, settings.length]).toEqual([3, 1]);
    expect([
      ...shown.flatMap(({ mistakes }) => mistakes),
      ...replies.flatMap(({ value, locate }) => judge(schemas.reply, value, locate).mistakes),
      ...settings.map(({ value }) => replySettings.safeParse(value.replies).error),
    ]).toEqual([undefined]);
    const seen = new Set(replies.flatMap(({ value }) => fieldsIn(value)));
    expect(fieldsOf(schemas.reply).filter((field) => !told.has(field) || !seen.has(field))).toEqual([]);
    const ways = fieldsOf(schemas.site).filter((field) => /^replies\.(?!.*fields\.)/.test(field));
    expect(ways.length).toBeGreaterThan(8);
    expect(
      ways.filter((field) => !told.has(field) && ![...told].some((code) => code.startsWith(`${field}.`))),
    ).toEqual([]);
  });

  test('names all that a tie, a channel and an aspect may be', () => {
    const told = codesIn(network);
    const keys = [...builtInTies, ...waysIn, ...Object.keys(builtInChannels), ...builtInAspects];
    expect(keys.filter((key) => !told.has(key))).toEqual([]);
  });

  test('shows only ties and mentions that are taken', () => {
    const { mentions, records } = networkExamplesIn(network);
    const person = { name: 'Elena Esempio', role: { it: 'Lettrice' } };
    const judged = [
      ...mentions.map(({ value, locate }) => judge(schemas.mention, value, locate)),
      ...records.map(({ value, locate }) => judge(schemas.client, { ...rest, ...value }, locate)),
      ...records.map(({ value, locate }) => judge(schemas.person, { ...person, ...value }, locate)),
    ];
    expect([mentions.length, records.length]).toEqual([4, 1]);
    expect([...mentions, ...records].flatMap(({ mistakes }) => mistakes)).toEqual([]);
    expect(judged.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  });

  test('shows only maps that are taken', async () => {
    const maps = yamlIn(await guidePage(locale, 'map')).map(
      ({ value }) => mapSchema.safeParse(value.map).success,
    );
    expect(maps).toEqual([true, true]);
  });

  test('shows only texts that are taken', () => {
    const judged = textsIn(text).map(({ value, locate, mistakes }) => {
      const story = { date: '2026-11-20', ...value };
      return [
        ...mistakes,
        ...('title' in value
          ? judge(schemas.story, story, locate).mistakes
          : judge(schemas.clientText, value, locate).mistakes),
      ];
    });
    expect(judged.length).toBeGreaterThan(2);
    expect(judged.flat()).toEqual([]);
  });
});

test('says the same in all languages', () => {
  const known = new Set([...fields, ...mentionFields]);
  const outlines = guides.map(({ texts, network }) =>
    [...texts, network].map((page) => ({
      headings: [...page.matchAll(/^#+(?= )/gm)].map(([mark]) => mark),
      fields: [...known].filter((field) => codesIn(page).has(field)),
      examples: yamlIn(page).map(({ value }) => fieldsIn(value).filter((field) => known.has(field))),
      rows: page.split('\n').filter((line) => line.startsWith('|')).length,
    })),
  );
  for (const outline of outlines) expect(outline).toEqual(outlines[0]);
});
