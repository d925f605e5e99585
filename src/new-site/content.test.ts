import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { staffMessages } from '../i18n/staff.ts';
import { report } from '../mistakes/report.ts';
import { staffLocales } from '../model/site.ts';
import { holidayNotice } from '../source/holidays.ts';
import { readSource } from '../source/read.ts';
import { asOf, emptyFolder, jpeg, wide, writeFiles, type Files } from '../source/testing/sample.ts';
import { completeAnswers, type Given } from './answers.ts';
import { contentFiles, sampleKeys, type Sample } from './content.ts';
import { readmeText } from './readme.ts';
import { samplePlaceIn } from './sample-place.ts';
import { samplePlaces } from './sample-places.ts';
import { readyLanguages, sampleTextsIn } from '../examples/examples.ts';

const today = '2026-11-22';
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>';

async function sampleOf(given: Given, staffLanguage: Sample['staffLanguage'] = 'en'): Promise<Sample> {
  const answers = await completeAnswers({ name: 'Agenzia Esempio', ...given }, undefined, {
    staffLanguage,
    surroundings: {},
  });
  const { street } = sampleTextsIn(answers.languages[0]!.lang).texts;
  return { ...answers, place: await samplePlaceIn(answers.country, street), today };
}

/** The examples as files of `content/`, with other pictures. */
function filesOf(sample: Sample): Files {
  const { story, client, person } = sampleKeys(sample);
  return {
    ...Object.fromEntries(contentFiles(sample)),
    'logo.svg': logo,
    [`posts/${story}/cover.jpg`]: wide,
    [`clients/${client}/shop.jpg`]: jpeg,
    [`people/${person}/portrait.jpg`]: jpeg,
  };
}

/** All that a check has to say of the examples: mistakes, doubts and questions. */
async function saidOf(files: Files): Promise<string> {
  const siteDir = await emptyFolder();
  await writeFiles(siteDir, files);
  const { source, mistakes, warnings } = await readSource(siteDir, { asOf });
  // A language whose words nobody has written yet is told of, as it should be.
  const doubts = warnings.filter(({ code }) => code !== 'messages-missing');
  const asked = source ? holidayNotice(source.clients, today, staffMessages.en.holidays, 'en') : '';
  return (
    [mistakes, doubts].flatMap((found) => (found.length > 0 ? [report(found, 'en')] : [])).join('\n') + asked
  );
}

describe('a new site is without mistakes and without doubts', () => {
  test.each([
    'it',
    'en',
    'es',
    'nl,fr,en',
    'de,pt,ca',
    readyLanguages.join(','),
    'ar,en',
    'he',
    'pt-br',
    'zh-hans,zh-hant',
    'ja',
    'no,sv',
    'sr-latn,el',
    'fr-ca,en-ca',
  ])('in %s', async (languages) => {
    expect(await saidOf(filesOf(await sampleOf({ languages })))).toBe('');
  });

  const others = ['PL', 'GR', 'CA', 'VA', 'EG', 'JP', 'AU', 'AQ'];
  test.each([...Object.keys(samplePlaces), ...others])('in %s', async (country) => {
    expect(await saidOf(filesOf(await sampleOf({ languages: 'en,it,es', country })))).toBe('');
  });

  test.each([
    'Bureau “Voorbeeld” & Zonen: l’Esempio',
    '"quoted": {not} [a] #list *at* all',
    '- Esempio',
    'وكالة مثال',
    '2026',
    'null',
    "it's: yes",
  ])('called %s, which arrives as it is', async (name) => {
    const files = filesOf(await sampleOf({ name, languages: 'it' }));
    expect(await saidOf(files)).toBe('');
    expect(String((parse(String(files['site.yaml'])) as { name: unknown }).name)).toBe(name);
  });
});

/** All that stands there as a remark, but the line that would take a story off the site. */
const later =
  /^# (?:host|type|hours|founded|channels|paid|website|verified|near|answered):(?: .*)?\n(?:#  .*\n)*/gm;

describe.each(staffLocales)('what staff are told to do in %s', (staffLanguage) => {
  test('works: the recipe of a story is one, and the examples may go', async () => {
    const sample = await sampleOf({ languages: 'it,en' }, staffLanguage);
    const [, recipe = ''] = /```markdown\n(.*?)```/s.exec(readmeText(sample).replaceAll(/^ {3}/gm, '')) ?? [];
    const examples = ['posts', 'clients', 'mentions'].map((folder) => `${folder}/`);
    const left = Object.entries(filesOf(sample)).filter(
      ([file]) => !examples.some((one) => file.startsWith(one)),
    );
    const own = { 'posts/mine/index.it.md': recipe, 'posts/mine/cover.jpg': wide };
    expect(recipe).toContain('title: ');
    expect(await saidOf({ ...Object.fromEntries(left), ...own })).toBe('');
    const bare = left.filter(([file]) => !file.startsWith('people/'));
    expect(await saidOf(Object.fromEntries(bare))).toBe('');
  });
});

describe.each(staffLocales)('what is there for later, in %s', (staffLanguage) => {
  test('is right as soon as the signs before it are taken away', async () => {
    const files = filesOf(await sampleOf({ languages: 'it,en' }, staffLanguage));
    const opened = Object.entries(files).map(([file, content]): [string, string | Uint8Array] => {
      if (typeof content !== 'string') return [file, content];
      return [file, content.replaceAll(later, (lines) => lines.replaceAll(/^# /gm, ''))];
    });
    const changed = opened.filter(([file, text]) => text !== files[file]).map(([file]) => file);
    expect(changed.length).toBe(4);
    expect(await saidOf(Object.fromEntries(opened))).toBe('');
  });
});

test.each([
  ['ar,en', ['en']],
  ['ar,he', ['ar']],
  ['nl,ar', ['nl', 'ar']],
  ['pt,pt-br,en', ['pt', 'en']],
])('in %s no two languages have the same text', async (languages, telling) => {
  const files = contentFiles(await sampleOf({ languages, country: 'BR' }));
  const told = [...files].filter(([file]) => file.startsWith('pages/about/'));
  expect(told.map(([file]) => /index\.(.*)\.md/.exec(file)?.[1])).toEqual(telling);
  expect(told[0]?.[1]).toContain('type: AboutPage');
});

test('what has a name is called by one name in all languages', async () => {
  const sample = await sampleOf({ languages: readyLanguages.join(',') });
  const written = [...contentFiles(sample).values()].join('');
  for (const language of sample.languages.slice(1)) {
    const { client, person } = sampleTextsIn(language.lang).texts;
    for (const name of [client.name, person.name]) expect(written).not.toContain(name);
  }
});

test.each([
  ['it,en', 'it-IT', ['en']],
  ['ar,it', 'en', ['it']],
  ['es,ar', 'es-ES', []],
])(
  'in %s what was said is in %s, and translated where there are words',
  async (languages, lang, translated) => {
    const sample = await sampleOf({ languages });
    const file = contentFiles(sample).get(`mentions/${sampleKeys(sample).mention}.yaml`);
    const mention = parse(file ?? '') as { lang: string; translations?: Readonly<Record<string, string>> };
    expect(mention.lang).toBe(lang);
    expect(Object.keys(mention.translations ?? {})).toEqual(translated);
  },
);

test('what is written is what a reader of YAML reads: nothing is lost in it', async () => {
  const files = contentFiles(await sampleOf({ languages: 'it,en' }));
  for (const [file, text] of files) {
    if (!file.endsWith('.yaml')) continue;
    const read: unknown = parse(text);
    expect(parse(stringify(read))).toEqual(read);
  }
});
