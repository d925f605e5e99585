import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { mistakeCodes, type Mistake } from '../mistakes/mistake.ts';
import { report, warningReport } from '../mistakes/report.ts';
import { staffLocales } from '../model/site.ts';
import { saidAgainstSuggestion } from './testing/suggestions.ts';
import { jpeg, readSample, sample, swapped, type Changes, type Files } from './testing/sample.ts';

const site = 'site.yaml';
const it = 'posts/festa/index.it.md';
const en = 'posts/festa/index.en.md';
const client = 'clients/trattoria/client.yaml';
const anna = 'people/anna/person.yaml';

const told = (mistakes: readonly Mistake[]): string[] =>
  mistakes.map(({ code, place }) => `${place.file}:${place.line}:${place.column} ${code}`);

const page = (title: string): string => `---\ntitle: ${title}\ndescription: Breve.\n---\n\nTesto.\n`;

const story = (title: string, fields: string): string =>
  `---\ntitle: ${title}\ndescription: Breve.\ndate: 2026-11-03\n${fields}---\n`;

const md = (body: string): Files => ({ 'posts/nota/index.it.md': `${story('Nota', '')}${body}` });

const mdx = (body: string): Files => ({ 'posts/nota/index.it.mdx': `${story('Nota', '')}${body}` });

/** Something that was said, of the trattoria. */
const said = (...lines: string[]): Files => ({
  'mentions/lago.yaml': [
    'about: trattoria',
    'channel: google',
    'published: 2026-10-12',
    'kind: praise',
    ...lines,
  ].join('\n'),
});

/** An answer to the story. */
const reply = (...lines: string[]): Files => ({
  'posts/festa/replies/a.yaml': ['date: 2026-11-05', ...lines, ''].join('\n'),
});
const a = 'posts/festa/replies/a.yaml';

const near = (entries: string): Files => swapped(anna, 'near: [trattoria]', `near: ${entries}`);

const hours = (text: string): Files =>
  swapped(client, 'hours: Mo-Fr 12:00-15:00,19:00-23:00', `hours: '${text}'`);

/** A client in another country, of whose address only the town is known. */
const abroad = (locality: string, country: string): Files => ({
  [client]: [
    'name: Trattoria Esempio',
    'type: Restaurant',
    'sector: tables',
    `address: { locality: ${locality}, country: ${country} }`,
    'hours: Mo-Fr 12:00-15:00; PH off',
  ].join('\n'),
});

const mapped = (map: string): Files => swapped(site, 'logo:', `map: ${map}\nlogo:`);

const clientAt = (line: number, column: number): string => `clients/trattoria/client.yaml:${line}:${column}`;

/** The fields of the hours from line 18 on, in column 3. */
const readable = (...lines: string[]): Files =>
  swapped(
    client,
    'hours: Mo-Fr 12:00-15:00,19:00-23:00',
    ['hours:', ...lines.map((line) => `  ${line}`)].join('\n'),
  );

/** The client goes to its customers and keeps its address to itself. */
const hiding = {
  [client]: `${sample[client]}serviceArea:\n  towns: [Milano]\n`,
};

/** The trattoria of Milano, with its pin elsewhere. */
const pinned = (latitude: string, longitude: string, ...more: string[]): Files =>
  swapped(
    client,
    'latitude: 45.46420\n  longitude: 9.19000',
    [`latitude: ${latitude}`, `  longitude: ${longitude}`, ...more].join('\n'),
  );

/** What is wrong, the files that are, and what is said of it (paths within content/). */
type Case = readonly [name: string, changes: Changes, ...expected: string[]];

const located = await sharp(jpeg)
  .withExif({
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '45/1 27/1 0/1',
      GPSLongitudeRef: 'E',
      GPSLongitude: '9/1 11/1 0/1',
    },
  })
  .toBuffer();

/** A small PNG that says it is 60,000 pixels wide and high. */
async function pixelBomb(): Promise<Uint8Array> {
  const png = await sharp(jpeg).png().toBuffer();
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  return png;
}

const cases: readonly Case[] = [
  // ties and mentions
  ['somebody near nobody', near('[tratoria]'), 'people/anna/person.yaml:5:8 node-unknown'],
  [
    'a client and a person of one name',
    {
      ...near('[anna]'),
      'clients/anna/client.yaml': sample[client].replace(/^name:.*/, 'name: Vini').replace(/pin:[^]*/, ''),
      'clients/anna/index.it.md': sample['clients/trattoria/index.it.md'].replace(
        /slug: .*\n/,
        'slug: anna\n',
      ),
    },
    'people/anna/person.yaml:5:8 node-ambiguous',
  ],
  ['somebody near themselves', near('[people/anna]'), 'people/anna/person.yaml:5:8 tie-self'],
  [
    'a way to be near that nobody knows',
    near('[{ who: trattoria, as: regulr }]'),
    'people/anna/person.yaml:5:30 tie-unknown',
  ],
  [
    'a tie that ends before it begins',
    near('[{ who: trattoria, since: 2024, until: 2023-05 }]'),
    'people/anna/person.yaml:5:46 period-reversed',
  ],
  [
    'one tie told in two ways',
    {
      ...near('[{ who: bruno, as: family, since: 2019 }, { who: trattoria, as: regular }]'),
      'people/bruno/person.yaml': `${sample['people/bruno/person.yaml']}near: [{ who: anna, as: family, since: 2020-04 }]\n`,
      ...swapped(client, 'hours:', 'near: [{ who: anna, as: owner }]\nhours:'),
    },
    'people/bruno/person.yaml:4:8 tie-contradiction',
    'clients/trattoria/client.yaml:17:8 tie-contradiction',
  ],
  [
    'a client brought by nobody',
    swapped(client, 'hours:', 'through: nobody\nhours:'),
    'clients/trattoria/client.yaml:17:10 origin-unknown',
  ],
  [
    'a client brought by a story that is not there',
    swapped(client, 'hours:', 'through: posts/nessuna\nhours:'),
    'clients/trattoria/client.yaml:17:10 origin-unknown',
  ],
  [
    'a client that brought itself',
    swapped(client, 'hours:', 'through: trattoria\nhours:'),
    'clients/trattoria/client.yaml:17:10 origin-circle',
  ],
  [
    'a mention whose name is no address',
    { 'mentions/Sul Lago.yaml': said()['mentions/lago.yaml']! },
    'mentions/Sul Lago.yaml:1:1 file-name-wrong',
  ],
  [
    'a mention in a list that is wrong, and another one',
    {
      'mentions/2026-10.yaml': [
        '- { about: trattoria, channel: gogle, published: 2026-10-12, kind: praise }',
        '- { about: agency, channel: google, published: 2026-10-12, kind: praise, says: [+view, -wiew] }',
      ].join('\n'),
    },
    'mentions/2026-10.yaml:1:32 channel-unknown',
    'mentions/2026-10.yaml:2:88 aspect-unknown',
  ],
  [
    'a list of mentions with something else in it',
    { 'mentions/a.yaml': '- uno\n' },
    'mentions/a.yaml:1:3 yaml-no-fields',
  ],
  ['a mention by nobody', said('by: ana'), 'mentions/lago.yaml:5:5 person-unknown'],
  ['words in no language', said('quote: Che vista'), 'mentions/lago.yaml:5:8 field-missing'],
  [
    'what was said before the visit',
    said('experienced: 2026-11'),
    'mentions/lago.yaml:5:14 mention-before-visit',
  ],
  [
    'what was answered before it was said',
    said('answered: { on: 2026-10-11 }'),
    'mentions/lago.yaml:5:11 mention-answered-before',
  ],
  [
    'a photo that nobody allowed',
    { ...said('photo: { file: a.jpg, alt: { it: Il lago } }'), 'mentions/a.jpg': jpeg },
    'mentions/lago.yaml:5:1 field-missing',
  ],
  // files and folders
  ['no site.yaml', { [site]: null }, 'site.yaml:1:1 file-missing'],
  ['no client.yaml', { [client]: null }, 'clients/trattoria/client.yaml:1:1 file-missing'],
  [
    'two stories of one name in the folders of two years',
    {
      'posts/2025/natale/index.it.md': page('Natale').replace('---\n\n', 'date: 2025-12-20\n---\n\n'),
      'posts/2026-11/natale/index.it.md': page('Natale, di nuovo').replace(
        '---\n\n',
        'date: 2026-11-20\n---\n\n',
      ),
    },
    'posts/2026-11/natale:1:1 story-twice',
  ],
  [
    'in the folder of a year a picture and a text without a folder, and a story in a folder that is no date',
    {
      'posts/2026/sala.jpg': jpeg,
      'posts/2026/11/nota.it.md': page('Nota'),
      'posts/2026/news/nota/index.it.md': page('Nota'),
    },
    'posts/2026/11/nota.it.md:1:1 file-unknown',
    'posts/2026/news/nota/index.it.md:1:1 file-unknown',
    'posts/2026/sala.jpg:1:1 file-unknown',
  ],
  ['an empty file', { [it]: '\n\n', [en]: null }, 'posts/festa/index.it.md:1:1 file-empty'],
  [
    'a record of comments alone',
    { 'people/cleo/person.yaml': '# later\n' },
    'people/cleo/person.yaml:1:1 field-missing',
    'people/cleo/person.yaml:1:1 field-missing',
  ],
  [
    'Latin 1',
    { 'pages/about/index.it.md': Buffer.from('---\ntitle: Chi è\n', 'latin1') },
    'pages/about/index.it.md:2:12 file-not-utf8',
  ],
  [
    'UTF-16',
    { 'pages/about/index.it.md': Buffer.from('\uFEFF---\n', 'utf16le') },
    'pages/about/index.it.md:1:1 file-not-utf8',
  ],
  ['a story without a text', { 'posts/nuova/foto.jpg': jpeg }, 'posts/nuova:1:1 folder-without-text'],
  [
    'a client without a text',
    { 'clients/trattoria/index.it.md': null },
    'clients/trattoria:1:1 folder-without-text',
  ],
  ['a text with another ending', { 'posts/festa/index.txt': 'x' }, 'posts/festa/index.txt:1:1 file-unknown'],
  ['a text with a capital', { 'posts/festa/Index.it.md': 'x' }, 'posts/festa/Index.it.md:1:1 file-unknown'],
  ['a text without a language', { 'posts/festa/index.md': 'x' }, 'posts/festa/index.md:1:1 file-unknown'],
  [
    'two files of one language',
    { 'posts/festa/index.it.mdx': sample[it] },
    'posts/festa/index.it.md:1:1 text-twice',
  ],
  [
    'a document of a word processor, told once',
    { 'posts/nuova/index.it.docx': 'x' },
    'posts/nuova/index.it.docx:1:1 text-format',
  ],
  [
    'an ending that editors hide, told once',
    { 'posts/nuova/index.it.md.txt': 'x' },
    'posts/nuova/index.it.md.txt:1:1 file-unknown',
  ],
  [
    'a record with an ending that editors hide, told once',
    {
      'clients/nuovo/client.yaml.txt': 'x',
      'clients/nuovo/index.it.md': '---\ndescription: Vino.\n---\n\nVino.\n',
    },
    'clients/nuovo/client.yaml.txt:1:1 file-unknown',
  ],
  ['a file outside the folders', { 'posts/note.md': 'x' }, 'posts/note.md:1:1 file-unknown'],
  ['an unknown folder', { 'post/festa/index.it.md': 'x' }, 'post/festa/index.it.md:1:1 file-unknown'],
  ['.yml', { 'people/anna/person.yml': 'x' }, 'people/anna/person.yml:1:1 file-unknown'],
  [
    'blanks in a folder’s name',
    { 'pages/Dove Siamo/index.it.md': page('Dove') },
    'pages/Dove Siamo:1:1 folder-name-wrong',
  ],
  [
    'an unknown language in a file name',
    { 'posts/festa/index.fr.md': 'x' },
    'posts/festa/index.fr.md:1:1 locale-unknown',
  ],

  // YAML
  ['a tab', swapped(client, '  street', '\tstreet'), 'clients/trattoria/client.yaml:6:1 yaml-tab'],
  ['an unquoted colon', swapped(it, 'La festa', 'Festa: la'), 'posts/festa/index.it.md:2:8 yaml-colon'],
  [
    'typographic quotes',
    swapped(it, 'La festa di paese', '“Festa: sì”'),
    'posts/festa/index.it.md:2:8 yaml-smart-quote',
  ],
  [
    'an apostrophe inside quotes',
    swapped(it, 'La festa di paese', "'L'Osteria'"),
    'posts/festa/index.it.md:2:11 yaml-quote-inside',
  ],
  [
    'an open quote',
    swapped(it, 'La festa di paese', '"La festa'),
    'posts/festa/index.it.md:2:8 yaml-quote-open',
  ],
  [
    'a path of Windows in double quotes',
    swapped(it, 'cover: piazza.jpg', String.raw`cover: "C:\Users\piazza.jpg"`),
    'posts/festa/index.it.md:7:11 yaml-backslash',
  ],
  [
    'a path of Windows',
    swapped(it, 'cover: piazza.jpg', String.raw`cover: C:\Users\piazza.jpg`),
    'posts/festa/index.it.md:7:8 picture-on-computer',
  ],
  ['a reserved sign', swapped(it, 'La festa di paese', '`festa`'), 'posts/festa/index.it.md:2:8 yaml-start'],
  [
    'emphasis in a value',
    swapped(it, 'La festa di paese', '*Festa* di paese'),
    'posts/festa/index.it.md:2:8 yaml-start',
  ],
  [
    'no blank after a colon',
    swapped(client, 'since: 2019-04', 'since:2019-04'),
    'clients/trattoria/client.yaml:4:1 yaml-colon-missing',
  ],
  [
    'no fields at all',
    { 'people/bruno/person.yaml': 'Bruno Prova\n' },
    'people/bruno/person.yaml:1:1 yaml-no-fields',
  ],
  [
    'a list instead of fields',
    { 'people/bruno/person.yaml': '- Bruno\n' },
    'people/bruno/person.yaml:1:1 yaml-no-fields',
  ],
  [
    'a crooked indent',
    swapped(client, '  region', ' region'),
    'clients/trattoria/client.yaml:8:1 yaml-indent',
  ],
  [
    'an open bracket',
    swapped(anna, '[name, photo]', '[name, photo'),
    'people/anna/person.yaml:11:10 yaml-bracket-open',
  ],
  [
    'a field indented too far',
    swapped(client, '  locality', '   locality'),
    'clients/trattoria/client.yaml:7:4 yaml-indent',
  ],
  [
    'fields below one that is not indented, told once',
    swapped(client, '  street', 'street'),
    'clients/trattoria/client.yaml:7:3 yaml-indent',
  ],
  [
    'a colon in the second line of a value',
    swapped(it, 'La festa di paese', 'La festa\n  di paese: tutto'),
    'posts/festa/index.it.md:2:8 yaml-colon',
  ],
  [
    'a list of all fields, told once',
    swapped(client, 'name: T', '- name: T'),
    'clients/trattoria/client.yaml:1:1 yaml-no-fields',
  ],
  [
    'a field twice',
    swapped(client, 'since: 2019-04', 'name: Altra'),
    'clients/trattoria/client.yaml:4:1 key-twice',
  ],
  [
    'two documents',
    swapped(client, 'since: 2019-04', '---'),
    'clients/trattoria/client.yaml:4:1 yaml-broken',
  ],
  [
    'too many names for values',
    swapped(client, 'since: 2019-04', `since: &x 2019-04\ncuisine: [${'*x ,'.repeat(101)}]`),
    'clients/trattoria/client.yaml:5:411 yaml-alias',
  ],
  [
    'groups within groups without end',
    swapped(client, 'since: 2019-04', `since: ${'['.repeat(5000)}`),
    'clients/trattoria/client.yaml:4:39 yaml-deep',
  ],
  [
    'more than any record says',
    { [client]: `${sample[client]}# ${'x'.repeat(1_000_000)}\n` },
    'clients/trattoria/client.yaml:1:1 yaml-long',
  ],
  [
    'a name that objects have of themselves',
    swapped(site, 'sectors:', 'sectors:\n  __proto__: { it: Uno, en: One }'),
    'site.yaml:23:3 key-reserved',
  ],
  [
    'no opening fence',
    swapped(it, '---\ntitle', 'title'),
    'posts/festa/index.it.md:1:1 front-matter-missing',
  ],
  [
    'a dash for a fence',
    swapped(it, '---\ntitle', '—\ntitle'),
    'posts/festa/index.it.md:1:1 front-matter-missing',
  ],
  ['no closing fence', swapped(it, '\n---\n', '\n'), 'posts/festa/index.it.md:1:1 front-matter-open'],

  [
    'a slug that no file system holds',
    swapped(it, 'date:', `slug: ${'parola-'.repeat(30)}fine\ndate:`),
    'posts/festa/index.it.md:4:7 slug-long',
  ],
  [
    'a title that nobody sees',
    swapped(it, 'La festa di paese', '"\u200B\u00AD"'),
    'posts/festa/index.it.md:2:8 text-empty',
  ],

  // what other systems leave in texts
  [
    'a caption of WordPress',
    md('\n[caption id="a" align="left"]La sala[/caption]\n'),
    'posts/nota/index.it.md:7:1 shortcode-typed',
  ],
  [
    'a command of a builder in the middle of a paragraph',
    md('\nUna sera\nin [vc_row full_width="yes"] piazza.\n'),
    'posts/nota/index.it.md:8:4 shortcode-typed',
  ],
  ['a gallery of WordPress', md('\n[gallery]\n'), 'posts/nota/index.it.md:7:1 shortcode-typed'],

  // fields
  [
    'an unknown field',
    swapped(client, 'since: 2019-04', 'sicne: 2019-04'),
    'clients/trattoria/client.yaml:4:1 key-unknown',
  ],
  [
    'a network as a field',
    swapped(client, 'since: 2019-04', 'instagram: "@trattoria"'),
    'clients/trattoria/client.yaml:4:1 profile-alone',
  ],
  [
    'languages without their fields, told once',
    { [site]: sample[site].replace(/languages:\n[^]*?tagline:/, 'languages: { it:, en: }\ntagline:') },
    'site.yaml:5:12 languages-without-fields',
  ],
  [
    'languages as a list, told once',
    { [site]: sample[site].replace(/languages:\n[^]*?tagline:/, 'languages: [it, en]\ntagline:') },
    'site.yaml:5:12 type-wrong',
  ],
  [
    'an unknown field further in',
    swapped(client, 'locality', 'localita'),
    'clients/trattoria/client.yaml:7:3 key-unknown',
  ],
  [
    'a group without indent',
    swapped(client, '  latitude: 45.46420\n  longitude', 'latitude: 45.46420\nlongitude'),
    'clients/trattoria/client.yaml:12:1 key-inside',
  ],
  [
    'one field of a group outside',
    swapped(client, '  country: IT', 'country: IT'),
    'clients/trattoria/client.yaml:10:1 key-inside',
  ],
  [
    'a decimal comma between braces',
    swapped(
      client,
      'pin:\n  latitude: 45.46420\n  longitude: 9.19000',
      'pin: { latitude: 45,46420, longitude: 9.19000 }',
    ),
    'clients/trattoria/client.yaml:11:18 coordinate-wrong',
  ],
  [
    'a missing field',
    swapped(client, 'name: Trattoria Esempio\n', ''),
    'clients/trattoria/client.yaml:1:1 field-missing',
  ],
  [
    'a missing field further in',
    swapped(client, '  locality: Milano\n', ''),
    'clients/trattoria/client.yaml:5:1 field-missing',
  ],
  ['a field left blank', swapped(it, 'La festa di paese', ''), 'posts/festa/index.it.md:2:1 field-missing'],
  [
    'a date in no language',
    swapped(it, 'date: 2026-11-03\n', ''),
    'posts/festa/index.it.md:1:1 field-missing',
  ],
  [
    'several texts where a list belongs',
    swapped(it, '[feasts]', 'feasts; fairs'),
    'posts/festa/index.it.md:6:7 type-wrong',
  ],
  [
    'a list where a text belongs',
    swapped(it, 'La festa di paese', '[La festa]'),
    'posts/festa/index.it.md:2:8 type-wrong',
  ],
  ['perhaps for true', swapped(anna, 'true', 'perhaps'), 'people/anna/person.yaml:4:7 type-wrong'],
  [
    'no group',
    swapped(client, 'pin:\n  latitude: 45.46420\n  longitude: 9.19000', 'pin: davanti alla porta'),
    'clients/trattoria/client.yaml:11:6 type-wrong',
  ],
  [
    'an unknown choice',
    swapped(client, 'since: 2019-04', 'relation: freind'),
    'clients/trattoria/client.yaml:4:11 value-not-allowed',
  ],
  ['a text of blanks', swapped(it, 'La festa di paese', '" "'), 'posts/festa/index.it.md:2:8 text-empty'],
  ['a list without items', swapped(it, '[anna]', '[]'), 'posts/festa/index.it.md:5:10 list-empty'],
  [
    'too many stories a page',
    swapped(site, 'logo: logo.svg', 'logo: logo.svg\nstoriesPerPage: 500'),
    'site.yaml:21:17 number-range',
  ],
  [
    'stories a page in words',
    swapped(site, 'logo: logo.svg', 'logo: logo.svg\nstoriesPerPage: nove'),
    'site.yaml:21:17 type-wrong',
  ],

  // values
  [
    'a day that does not exist',
    swapped(it, '2026-11-03', '2026-02-30'),
    'posts/festa/index.it.md:4:7 date-wrong',
  ],
  ['a date the local way', swapped(it, '2026-11-03', '3/11/2026'), 'posts/festa/index.it.md:4:7 date-wrong'],
  [
    'an update before publication',
    swapped(it, '2026-11-03', '2026-11-03\nupdated: 2026-11-02'),
    'posts/festa/index.it.md:5:10 date-before-publication',
  ],
  [
    'a slug with a blank',
    swapped(it, 'date:', 'slug: la festa\ndate:'),
    'posts/festa/index.it.md:4:7 slug-wrong',
  ],
  [
    'a slug with a capital',
    swapped(it, 'date:', 'slug: Festa\ndate:'),
    'posts/festa/index.it.md:4:7 slug-wrong',
  ],
  [
    'a slug that a title makes too',
    { 'posts/altra/index.it.md': story('Altra', 'slug: la-festa-di-paese\n') },
    'posts/festa/index.it.md:2:8 slug-taken',
  ],
  [
    'two equal titles',
    { 'pages/chi/index.it.md': page('Chi siamo') },
    'pages/chi/index.it.md:2:8 slug-taken',
  ],
  [
    'two clients with one name',
    {
      'clients/altra/client.yaml': sample[client].replace(/photos[^]*/, ''),
      'clients/altra/index.it.md': sample['clients/trattoria/index.it.md'],
    },
    'clients/trattoria/index.it.md:1:1 slug-taken',
  ],
  [
    'two people with one name',
    { 'people/zeta/person.yaml': sample[anna].replace(/photo:[^]*Anna al lavoro\n/, '') },
    'people/zeta/person.yaml:1:7 slug-taken',
  ],
  [
    'a page where the news are',
    { 'pages/chi/index.it.md': page('Notizie') },
    'pages/chi/index.it.md:2:8 slug-taken',
  ],
  [
    'a page where a language is',
    { 'pages/chi/index.it.md': page('En') },
    'pages/chi/index.it.md:2:8 slug-taken',
  ],
  [
    'two sections with one word',
    swapped(site, 'stories: news', 'stories: network'),
    'site.yaml:13:41 address-taken',
  ],
  [
    'one old address for two',
    {
      ...swapped(it, 'date:', 'oldAddresses: [/vecchia]\ndate:'),
      ...swapped(en, 'coverAlt:', 'oldAddresses: [/vecchia/]\ncoverAlt:'),
    },
    'posts/festa/index.en.md:4:16 address-taken',
  ],
  [
    'an old address that is in use again',
    swapped(en, 'coverAlt:', 'oldAddresses: [/notizie/La-Festa-di-paese]\ncoverAlt:'),
    'posts/festa/index.en.md:4:16 address-taken',
  ],
  [
    'an old address below the site’s own folder that is in use again',
    {
      ...swapped(site, 'timeZone:', 'base: /blog/\ntimeZone:'),
      ...swapped(en, 'coverAlt:', 'oldAddresses: [/blog/notizie/]\ncoverAlt:'),
    },
    'posts/festa/index.en.md:4:16 address-taken',
  ],
  [
    'a story where the second page of the news is',
    {
      ...swapped(site, 'logo:', 'storiesPerPage: 1\nlogo:'),
      'posts/nota/index.it.md': story('Nota', 'slug: "2"\n'),
    },
    'posts/nota/index.it.md:5:7 slug-taken',
  ],
  [
    'two tags with one name in a language',
    swapped(
      site,
      '  feasts: { it: Feste, en: Feasts }',
      '  feasts: { it: Feste, en: Feasts }\n  days: { it: feste!, en: Days }',
    ),
    'site.yaml:26:15 address-taken',
  ],
  [
    'a text about a kind of company that is not there',
    swapped(site, 'sectors:', 'networkTexts:\n  sectors:\n    foood: { it: Uno, en: One }\nsectors:'),
    'site.yaml:24:5 sector-unknown',
  ],
  [
    'a text about a town without a company',
    swapped(site, 'sectors:', 'networkTexts:\n  towns:\n    Atlantide: { it: Uno, en: One }\nsectors:'),
    'site.yaml:24:5 town-without-clients',
  ],
  [
    'a client where all towns of the network are',
    swapped('clients/trattoria/index.it.md', '---\n', '---\nslug: citta\n'),
    'clients/trattoria/index.it.md:2:7 slug-taken',
  ],
  [
    'a page where the missing page is',
    { 'pages/chi/index.it.md': page('"404"') },
    'pages/chi/index.it.md:2:8 slug-taken',
  ],
  [
    'an old address of a file for robots',
    swapped(it, 'date:', 'oldAddresses: [/robots.txt]\ndate:'),
    'posts/festa/index.it.md:4:16 address-reserved',
  ],
  [
    'an old address below a file of the site',
    swapped(it, 'date:', 'oldAddresses: [/favicon.ico/x/]\ndate:'),
    'posts/festa/index.it.md:4:16 address-reserved',
  ],
  [
    'an old address of a site map',
    swapped(it, 'date:', 'oldAddresses: [/sitemap-0.xml]\ndate:'),
    'posts/festa/index.it.md:4:16 address-reserved',
  ],
  [
    'old addresses of what programs read',
    swapped(it, 'date:', 'oldAddresses: [/notizie/vecchia/index.md, /en/llms.txt, /it/LLMS.txt/x]\ndate:'),
    'posts/festa/index.it.md:4:16 address-reserved',
    'posts/festa/index.it.md:4:43 address-reserved',
    'posts/festa/index.it.md:4:57 address-reserved',
  ],
  [
    'an old address of the key for search engines',
    {
      ...swapped('site.yaml', 'logo:', 'indexnow: chiave-2026\nlogo:'),
      ...swapped(it, 'date:', 'oldAddresses: [/chiave-2026.txt]\ndate:'),
    },
    'posts/festa/index.it.md:4:16 address-taken',
  ],
  [
    'an old address of what Astro writes',
    swapped(it, 'date:', 'oldAddresses: [/_astro/x/]\ndate:'),
    'posts/festa/index.it.md:4:16 address-reserved',
  ],
  [
    'an old address of what hosts read',
    swapped(it, 'date:', 'oldAddresses: [/_headers]\ndate:'),
    'posts/festa/index.it.md:4:16 address-reserved',
  ],
  [
    'an old address of the map',
    swapped(it, 'date:', 'oldAddresses: [/Map/world/]\ndate:'),
    'posts/festa/index.it.md:4:16 address-reserved',
  ],
  [
    'an old address of the first page, as a file',
    swapped(it, 'date:', 'oldAddresses: [/index.html]\ndate:'),
    'posts/festa/index.it.md:4:16 address-taken',
  ],
  [
    'an old address of a section, as a file',
    swapped(it, 'date:', 'oldAddresses: [/notizie/index.html]\ndate:'),
    'posts/festa/index.it.md:4:16 address-taken',
  ],
  [
    'an old address of the feed',
    swapped(it, 'date:', 'oldAddresses: [/feed.xml]\ndate:'),
    'posts/festa/index.it.md:4:16 address-taken',
  ],
  [
    'an old address of a feed of the network in another format',
    swapped(it, 'date:', 'oldAddresses: [/network/atom.xml]\ndate:'),
    'posts/festa/index.it.md:4:16 address-taken',
  ],
  [
    'an old address of the feed of a company',
    swapped(it, 'date:', 'oldAddresses: [/network/trattoria-esempio/feed.json]\ndate:'),
    'posts/festa/index.it.md:4:16 address-taken',
  ],
  [
    'an old address of the feed of another language',
    swapped(it, 'date:', 'oldAddresses: [/en/feed.xml]\ndate:'),
    'posts/festa/index.it.md:4:16 address-taken',
  ],
  [
    'an old address of a file about the network',
    swapped(it, 'date:', 'oldAddresses: [/en/network/network.geojson]\ndate:'),
    'posts/festa/index.it.md:4:16 address-taken',
  ],
  [
    'an old address of a client’s file',
    swapped(it, 'date:', 'oldAddresses: [/network/trattoria-esempio/trattoria-esempio.vcf]\ndate:'),
    'posts/festa/index.it.md:4:16 address-taken',
  ],
  [
    'an old address below a client’s file',
    swapped(it, 'date:', 'oldAddresses: [/network/trattoria-esempio/trattoria-esempio.ics/x/]\ndate:'),
    'posts/festa/index.it.md:4:16 address-taken',
  ],
  [
    'an old address that is its own in capitals',
    swapped(it, 'date:', 'oldAddresses: [/notizie/La-Festa-di-Paese/]\ndate:'),
    'posts/festa/index.it.md:4:16 address-taken',
  ],
  [
    'an old address that no file system holds',
    swapped(
      it,
      'date:',
      'oldAddresses: [/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/]\ndate:',
    ),
    'posts/festa/index.it.md:4:16 address-long',
  ],
  [
    'an old address that climbs out of the site',
    swapped(it, 'date:', 'oldAddresses: [/..%2F..%2Fx/]\ndate:'),
    'posts/festa/index.it.md:4:16 old-address-wrong',
  ],
  [
    'an old address with a control character',
    swapped(it, 'date:', 'oldAddresses: [/a%0Ab/]\ndate:'),
    'posts/festa/index.it.md:4:16 old-address-wrong',
  ],
  [
    'an unknown part behind a control character',
    md('\u0007::nonsense\n'),
    'posts/nota/index.it.md:6:1 part-unknown',
  ],
  [
    'an old address with a query',
    swapped(it, 'date:', 'oldAddresses: [/?p=123&p=4]\ndate:'),
    'posts/festa/index.it.md:4:16 old-address-wrong',
  ],
  [
    'two old addresses that differ in capitals',
    {
      ...swapped(it, 'date:', 'oldAddresses: [/Vecchia/]\ndate:'),
      'pages/about/index.it.md': sample['pages/about/index.it.md'].replace(
        'type:',
        'oldAddresses: [/vecchia/]\ntype:',
      ),
    },
    'pages/about/index.it.md:4:16 address-taken',
  ],
  [
    'an old address that cannot be read',
    swapped(it, 'date:', 'oldAddresses: [/caff%E8/]\ndate:'),
    'posts/festa/index.it.md:4:16 old-address-wrong',
  ],
  [
    'an old address with a question that two texts had',
    {
      ...swapped(it, 'clients:', 'oldAddresses: [/?id=2&p=1]\nclients:'),
      ...swapped('pages/about/index.it.md', 'type:', 'oldAddresses: [/?p=1&id=2]\ntype:'),
      ...swapped(site, 'logo:', 'host: nginx\nlogo:'),
    },
    'pages/about/index.it.md:4:16 address-taken',
  ],
  [
    'an old address with a host',
    swapped(it, 'date:', 'oldAddresses: [www.example.com/x]\ndate:'),
    'posts/festa/index.it.md:4:16 old-address-wrong',
  ],
  [
    'an address without a scheme',
    swapped(client, 'https://trattoria', 'trattoria'),
    'clients/trattoria/client.yaml:16:10 url-wrong',
  ],
  [
    'somebody without a host in the fediverse',
    swapped(site, 'timeZone:', 'fediverse: esempio\ntimeZone:'),
    'site.yaml:3:12 fediverse-wrong',
  ],
  [
    'a script as an address',
    swapped(client, 'https://trattoria.example.com', 'javascript:alert(1)'),
    'clients/trattoria/client.yaml:16:10 url-scheme',
  ],
  [
    'an origin with a path',
    swapped(site, 'www.example.com', 'www.example.com/news'),
    'site.yaml:2:9 url-wrong',
  ],
  [
    'an e-mail without a host',
    swapped(client, 'sala@example.com', 'sala@'),
    'clients/trattoria/client.yaml:15:8 email-wrong',
  ],
  [
    'a phone without the country',
    swapped(client, '+39 02 1234 5678', '1234 5678'),
    'clients/trattoria/client.yaml:14:10 phone-plus-missing',
  ],
  [
    'a phone that lacks digits',
    swapped(client, '+39 02 1234 5678', '+39 02 12'),
    'clients/trattoria/client.yaml:14:10 phone-short',
  ],
  ...(
    [
      ['with too many digits', '+39 02 1234 5678 9012', 'phone-long'],
      ['of no country', '+999 02 1234 5678', 'phone-country'],
      ['with an extension', '+39 02 1234 5678 int. 3', 'phone-extension'],
      ['with words beside it', '+39 02 1234 5678 (Anna)', 'phone-words'],
      ['that lost its zero', '+39 2 1234 5678', 'phone-zero-lost'],
      ['with a zero too many', '+34 0810 12 34 56', 'phone-zero-extra'],
      ['in words', 'see website', 'phone-wrong'],
    ] as const
  ).map(([what, number, code]): Case => [
    `a phone ${what}`,
    swapped(client, '+39 02 1234 5678', number),
    `${clientAt(14, 10)} ${code}`,
  ]),
  ...(
    [
      ['of another country', 'DE136695976', 'tax-number-country'],
      ['that is too short', 'IT0074311015', 'tax-number-length'],
      ['with a letter', 'IT0074311015X', 'tax-number-format'],
      ['with a wrong digit', 'IT00743110158', 'tax-number-checksum'],
    ] as const
  ).map(([what, number, code]): Case => [
    `a VAT number ${what}`,
    swapped(client, 'email:', `vat: ${number}\nemail:`),
    `${clientAt(15, 6)} ${code}`,
  ]),
  [
    'a tax number with a wrong letter',
    swapped(client, 'email:', 'taxId: RSSMRA80A01F205Y\nemail:'),
    `${clientAt(15, 8)} tax-number-checksum`,
  ],
  [
    'the agency’s VAT number with a wrong digit',
    swapped(
      site,
      'timeZone: Europe/Rome',
      'timeZone: Europe/Rome\naddress: { locality: Como, country: IT }\nvat: IT00743110158',
    ),
    'site.yaml:5:6 tax-number-checksum',
  ],
  [
    'an unknown country',
    swapped(client, 'country: IT', 'country: UK'),
    'clients/trattoria/client.yaml:10:12 country-unknown',
  ],
  [
    'a postal code of another country',
    swapped(client, '20121', '1000'),
    'clients/trattoria/client.yaml:9:15 postal-code-wrong',
  ],
  [
    'a coordinate out of range',
    swapped(client, '45.46420', '145.46420'),
    'clients/trattoria/client.yaml:12:13 coordinate-range',
  ],
  [
    'three decimals',
    swapped(client, '45.46420', '45.464'),
    'clients/trattoria/client.yaml:12:13 coordinate-decimals',
  ],
  [
    'four decimals, twice',
    pinned('45.4642', '9.1934'),
    'clients/trattoria/client.yaml:12:13 coordinate-decimals',
    'clients/trattoria/client.yaml:13:14 coordinate-decimals',
  ],
  ['a pin off the coast', pinned('44.30012', '8.90031'), `${clientAt(11, 1)} pin-at-sea`],
  [
    'a pin hundreds of kilometres away',
    pinned('41.89031', '12.49221'),
    `${clientAt(11, 1)} pin-far-from-town`,
  ],
  [
    'a pin far from the province of a hamlet that nobody knows',
    swapped(
      client,
      'locality: Milano\n  region: MI\n  postalCode: 20121',
      'locality: Ca’ Esempio\n  region: LE\n  postalCode: 73100',
    ),
    `${clientAt(11, 1)} pin-far-from-region`,
  ],
  [
    'a province against town, postal code and pin',
    swapped(client, 'region: MI', 'region: RM'),
    `${clientAt(8, 11)} region-elsewhere`,
  ],
  [
    'province and postal code against town and pin',
    swapped(client, 'region: MI\n  postalCode: 20121', 'region: RM\n  postalCode: 00199'),
    `${clientAt(7, 13)} town-elsewhere`,
  ],
  [
    'a postal code against town and pin',
    swapped(client, 'region: MI\n  postalCode: 20121', 'postalCode: 00199'),
    `${clientAt(8, 15)} postal-code-elsewhere`,
  ],
  ['swapped coordinates', pinned('9.19234', '45.46421'), `${clientAt(11, 1)} coordinate-swapped`],
  [
    'a longitude with the wrong sign',
    swapped(
      client,
      `locality: Milano
  region: MI
  postalCode: 20121
  country: IT
pin:
  latitude: 45.46420
  longitude: 9.19000`,
      `locality: Sevilla
  region: SE
  postalCode: 41010
  country: ES
pin:
  latitude: 37.38487
  longitude: 6.00413`,
    ),
    `${clientAt(11, 1)} coordinate-sign`,
  ],
  ['a pin in another country', pinned('46.00371', '8.95112'), `${clientAt(11, 1)} pin-abroad`],
  ['a pin in the ocean', pinned('35.00012', '-45.00031'), `${clientAt(11, 1)} pin-at-sea`],
  [
    'a pin abroad where it was before',
    swapped(
      client,
      'email: sala@example.com',
      `movedFrom:
  - until: 2020
    address: { street: Via Esempio 3, locality: Como, region: CO, postalCode: 22100, country: IT }
    pin: { latitude: 46.00371, longitude: 8.95112 }
email: sala@example.com`,
    ),
    `${clientAt(18, 5)} pin-abroad`,
  ],
  [
    'the agency’s pin abroad',
    swapped(
      site,
      'timeZone: Europe/Rome',
      `timeZone: Europe/Rome
address: { locality: Como, country: IT }
pin: { latitude: 46.00371, longitude: 8.95112 }`,
    ),
    'site.yaml:5:1 pin-abroad',
  ],
  [
    'a postal code of the other end of the country',
    swapped(client, '20121', '95131'),
    `${clientAt(9, 15)} postal-code-elsewhere`,
  ],
  [
    'a province that does not exist',
    swapped(client, 'region: MI', 'region: XY'),
    `${clientAt(8, 11)} region-unknown`,
  ],
  [
    'the middle of the ocean',
    swapped(client, '45.46420\n  longitude: 9.19000', '0.00000\n  longitude: 0.00000'),
    'clients/trattoria/client.yaml:12:3 coordinate-null-island',
  ],
  [
    'no kind of business',
    swapped(client, 'Restaurant', 'Resturant'),
    'clients/trattoria/client.yaml:2:7 business-type-unknown',
  ],
  [
    'a schema.org type that is no business',
    swapped(client, 'Restaurant', 'Person'),
    'clients/trattoria/client.yaml:2:7 business-type-unknown',
  ],
  [
    'a menu where nobody eats',
    swapped(client, 'type: Restaurant', 'type: BookStore\nmenu: https://trattoria.example.com/menu'),
    'clients/trattoria/client.yaml:3:7 food-field-misplaced',
  ],
  [
    'an address instead of a place id',
    swapped(client, 'hours:', 'ids: { osm: www.openstreetmap.org/node/1 }\nhours:'),
    'clients/trattoria/client.yaml:17:13 id-wrong',
  ],
  [
    'the way to a hidden address',
    swapped(client, 'hours:', 'serviceArea: { towns: [Milano] }\narrival: { bell: Esempio }\nhours:'),
    'clients/trattoria/client.yaml:18:10 arrival-hidden',
  ],
  [
    'an end before the closing',
    swapped(client, 'hours:', 'closed: { since: 2026-03-01, reopens: 2026-02-01 }\nhours:'),
    'clients/trattoria/client.yaml:17:39 period-reversed',
  ],
  [
    'a closing before the opening',
    swapped(client, 'hours:', 'opens: 2026-03-01\nclosed: { since: 2026-02-01 }\nhours:'),
    'clients/trattoria/client.yaml:18:9 period-reversed',
  ],
  [
    'a picture of the door that nobody describes in the language of the text',
    swapped(client, 'hours:', 'arrival: { door: { file: sala.jpg, alt: { en: The door } } }\nhours:'),
    'clients/trattoria/client.yaml:17:36 translation-missing',
  ],
  [
    'hours that overlap',
    swapped(client, '12:00-15:00', '12:00-20:00'),
    'clients/trattoria/client.yaml:17:8 hours-overlap',
  ],
  [
    'hours that are no times',
    swapped(client, '12:00', '12:75'),
    'clients/trattoria/client.yaml:17:8 hours-time',
  ],
  ['hours in Italian', swapped(client, 'Mo-Fr', 'lun-ven')],
  ['hours in Spanish, in lines', readable('week: { "lun-vie": "9-14 / 17-20" }')],
  ...(
    [
      ['without days', '9-13 / 15-19', 'hours-no-days'],
      ['on days that are not there', 'Mo-Fr lavoriamo 9-13', 'hours-syntax'],
      ['of which only the closed days are told', 'chiuso il lunedì', 'hours-closed-only'],
      ['that are no times', 'sabato mattina', 'hours-vague'],
      ['with two meanings', 'ma-do 9-18', 'hours-two-meanings'],
      ['the wrong way round', 'Mo-Sa 13:00-09:00', 'hours-reversed'],
      ['without an end', 'Mo 9-18; '.repeat(300), 'hours-long'],
    ] as const
  ).map(([what, text, code]): Case => [
    `hours ${what}`,
    hours(text),
    `clients/trattoria/client.yaml:17:8 ${code}`,
  ]),
  ['a colour by name', swapped(site, 'logo:', 'look: { brand: red }\nlogo:'), 'site.yaml:20:16 colour-wrong'],
  ['an unquoted colour', swapped(site, 'logo:', 'look:\n  brand: #c2410c\nlogo:')],
  ['an unknown time zone', swapped(site, 'Europe/Rome', 'Europe/Milano'), 'site.yaml:3:11 time-zone-unknown'],
  ['a wrong language tag', swapped(site, 'lang: it-IT', 'lang: it_IT'), 'site.yaml:7:11 language-tag-wrong'],
  [
    'an end before the beginning',
    swapped(client, 'since: 2019-04', 'since: 2019-04\nuntil: 2018'),
    'clients/trattoria/client.yaml:5:8 period-reversed',
  ],
  ['a map of nothing', mapped('{}'), 'site.yaml:20:6 map-ground'],
  [
    'a map of two grounds',
    mapped('{ style: https://tiles.example.org/a.json, tiles: https://tiles.example.org/a.pmtiles }'),
    'site.yaml:20:6 map-ground',
  ],
  [
    'a map that others could change on its way',
    mapped('{ style: http://tiles.example.org/a.json }'),
    'site.yaml:20:15 map-address',
  ],
  [
    'tiles of another kind',
    mapped('{ tiles: https://tiles.example.org/a.mbtiles }'),
    'site.yaml:20:15 map-address',
  ],
  ['a map outside public/', mapped('{ tiles: /../a.pmtiles }'), 'site.yaml:20:15 map-address'],
  ['a map that is not there', mapped('{ tiles: /maps/a.pmtiles }'), 'site.yaml:20:15 map-file-missing'],
  [
    'a host with a scheme',
    mapped('{ style: https://tiles.example.org/a.json, hosts: ["https://fonts.example.org"] }'),
    'site.yaml:20:57 host-wrong',
  ],
  ['a base without slashes', swapped(site, 'logo:', 'base: news\nlogo:'), 'site.yaml:20:7 base-wrong'],
  [
    'an exception before the rule',
    hours('PH off; Mo-Sa 10:00-20:00'),
    'clients/trattoria/client.yaml:17:8 hours-order',
  ],
  [
    'hours on a day that does not exist',
    hours('Mo-Fr 10:00-20:00; Feb 30 off'),
    'clients/trattoria/client.yaml:17:8 hours-date',
  ],
  ['hours in words', hours('"quando capita"'), 'clients/trattoria/client.yaml:17:8 hours-comment'],
  ['hours by the sun', hours('Mo-Fr sunrise-sunset'), 'clients/trattoria/client.yaml:17:8 hours-unsupported'],
  [
    'a whole story for a price range',
    swapped(client, 'since: 2019-04', `priceRange: ${'€'.repeat(120)}`),
    'clients/trattoria/client.yaml:4:13 text-too-long',
  ],

  // hours, field by field
  [
    'nothing',
    readable(
      'week: { mon-fri: "09:00-13:00, 15:30-19:00", sat: by appointment }',
      'publicHolidays: closed',
      'closures: [{ from: 08-10, until: 08-25, note: { it: Ferie } }]',
      'openings: [{ from: 2026-12-24, times: 09:00-13:00 }]',
      'byAppointment: otherwise',
    ),
  ],
  [
    'hours that are neither',
    swapped(client, 'hours: Mo-Fr', 'hours: true #'),
    `${clientAt(17, 8)} type-wrong`,
  ],
  ['hours as a list', readable('- mon: 09:00-13:00'), `${clientAt(18, 3)} type-wrong`],
  [
    'two misspelt fields of the hours',
    readable('weak: { mon: 09:00-13:00 }', 'closures:', '  - { from: 08-10, untill: 08-25 }'),
    `${clientAt(20, 22)} key-unknown`,
    `${clientAt(18, 3)} key-unknown`,
  ],
  [
    'mistakes of several kinds in the hours',
    readable(
      'week: { mon-fry: 09:00-18:00, sat: 09:00-25:00 }',
      'closures:',
      '  - until: 08-25',
      'note: Ferie',
    ),
    `${clientAt(18, 11)} hours-syntax`,
    `${clientAt(18, 38)} hours-time`,
    `${clientAt(20, 7)} field-missing`,
    `${clientAt(21, 9)} type-wrong`,
  ],
  ['a week in one line', readable('week: Mo-Fr 09:00-13:00'), `${clientAt(18, 9)} type-wrong`],
  [
    'an opening on a day that does not exist',
    readable('openings:', '  - from: 02-30', '    times: 09:00-13:00'),
    `${clientAt(19, 13)} hours-date`,
  ],
  ['an unknown word', readable('byAppointment: always'), `${clientAt(18, 18)} value-not-allowed`],
  [
    'a note in an unknown language',
    readable('week: { mon: 09:00-13:00 }', 'note: { fr: Sonnez }'),
    `${clientAt(19, 11)} locale-unknown`,
  ],
  [
    'hours of two fields that overlap',
    readable('week:', '  fri: 20:00-04:00', '  sat: 02:00-05:00'),
    `${clientAt(18, 3)} hours-overlap`,
  ],

  // references
  ['an unknown author', swapped(it, '[anna]', '[ana]'), 'posts/festa/index.it.md:5:11 person-unknown'],
  [
    'an unknown client',
    swapped(it, '[trattoria]', '[tratoria]'),
    'posts/festa/index.it.md:9:11 client-unknown',
  ],
  [
    'an amount without its currency',
    swapped('site.yaml', 'logo:', 'imprint: { capital: 10000 }\nlogo:'),
    'site.yaml:20:21 amount-wrong',
  ],
  [
    'a service under a name that it does not know a site by',
    swapped('site.yaml', 'logo:', 'analytics: { service: umami, site: esempio }\nlogo:'),
    'site.yaml:20:36 analytics-site',
  ],
  [
    'a key that search engines do not take',
    swapped('site.yaml', 'logo:', 'indexnow: chiave\u00e0!\nlogo:'),
    'site.yaml:20:11 indexnow-key-wrong',
  ],
  [
    'a change of what is not there',
    swapped('clients/trattoria/client.yaml', 'name:', 'changed: [{ on: 2026-11-20, what: opens }]\nname:'),
    'clients/trattoria/client.yaml:1:10 change-missing',
  ],
  [
    'a change that is told twice',
    swapped(
      'clients/trattoria/client.yaml',
      'name:',
      'changed: [{ on: 2026-11-20, what: phones }, { on: 2026-11-20, what: phones }]\nname:',
    ),
    'clients/trattoria/client.yaml:1:10 change-twice',
  ],
  [
    'a service without a site',
    swapped('site.yaml', 'logo:', 'analytics: { service: goatcounter }\nlogo:'),
    'site.yaml:20:1 field-missing',
  ],
  [
    'a service that runs nowhere but at its users’',
    swapped('site.yaml', 'logo:', 'analytics: { service: matomo, site: 3 }\nlogo:'),
    'site.yaml:20:23 analytics-host',
  ],
  [
    'a service without encryption, and one with what makes a policy break',
    swapped(
      'site.yaml',
      'logo:',
      'analytics: { service: other, name: Esempio, script: "http://stats.example.com/a.js", hosts: ["https://a.example.com;script-src"] }\nlogo:',
    ),
    'site.yaml:20:53 analytics-address',
    'site.yaml:20:94 analytics-address',
  ],
  [
    'another service without its script',
    swapped('site.yaml', 'logo:', 'analytics: { service: other, name: Esempio }\nlogo:'),
    'site.yaml:20:23 analytics-other',
  ],
  [
    'a script for a service that needs none',
    swapped(
      'site.yaml',
      'logo:',
      'analytics: { service: plausible, site: www.example.com, script: https://plausible.io/js/script.js }\nlogo:',
    ),
    'site.yaml:20:65 analytics-field',
  ],
  [
    'an unknown series',
    {
      ...swapped(it, 'tags:', 'series: metro\ntags:'),
      ...swapped('site.yaml', 'logo:', 'series: { metri: { it: Metri, en: Metres } }\nlogo:'),
    },
    'posts/festa/index.it.md:6:9 series-unknown',
  ],
  [
    'a text for a series that there is not',
    swapped('site.yaml', 'logo:', 'seriesTexts: { metri: { it: Metri, en: Metres } }\nlogo:'),
    'site.yaml:20:14 series-unknown',
  ],
  [
    'a story to read on that there is not, and itself',
    swapped(it, 'tags:', 'related: [fiera, festa]\ntags:'),
    'posts/festa/index.it.md:6:11 story-unknown',
    'posts/festa/index.it.md:6:18 related-to-itself',
  ],
  ['an unknown tag', swapped(it, '[feasts]', '[feast]'), 'posts/festa/index.it.md:6:8 tag-unknown'],
  [
    'an unknown sector',
    swapped(client, 'tables', 'table'),
    'clients/trattoria/client.yaml:3:9 sector-unknown',
  ],
  [
    'names in tables with nothing behind them, and a text in that language',
    {
      [site]: `${sample[site].replace('tagline:', '  fr:\ntagline:').replace('\ntags:', '\n  chairs:\ntags:')}  dances: { it: }\n`,
      'pages/about/index.fr.md': page('Nous'),
    },
    'site.yaml:14:3 entry-blank',
    'site.yaml:25:3 entry-blank',
    'site.yaml:28:13 entry-blank',
  ],
  [
    'a role in no language, and items of lists with nothing in them',
    {
      [anna]: sample[anna].replace(' Fotografa', '').replace('[trattoria]', '[trattoria, ~]'),
      ...swapped(client, 'phones: [+39 02 1234 5678]', 'phones:\n  - +39 02 1234 5678\n  -'),
    },
    'clients/trattoria/client.yaml:16:4 item-blank',
    'people/anna/person.yaml:5:19 item-blank',
    'people/anna/person.yaml:3:3 entry-blank',
  ],
  [
    'a day with no hours',
    readable('week:', '  mon-fri: 09:00-13:00', '  sat:'),
    `${clientAt(20, 5)} entry-blank`,
  ],
  ['an unknown page in the menu', swapped(site, 'about]', 'abuot]'), 'site.yaml:21:26 page-unknown'],
  [
    'an unknown language in a map',
    swapped(anna, '  it: Fotografa', '  it: Fotografa\n  fr: Photographe'),
    'people/anna/person.yaml:4:3 locale-unknown',
  ],
  [
    'a tagline without a language',
    swapped(site, '  en: The right voice\n', ''),
    'site.yaml:14:1 translation-missing',
  ],
  [
    'a sector without a language',
    swapped(site, 'A tavola, en: At table', 'A tavola'),
    'site.yaml:23:3 translation-missing',
  ],
  [
    'a tag without a language that uses it',
    swapped(site, 'Feste, en: Feasts', 'Feste'),
    'site.yaml:25:3 translation-missing',
  ],

  // pictures
  ['a missing cover', swapped(it, 'piazza.jpg', 'Piazza.jpg'), 'posts/festa/index.it.md:7:8 picture-missing'],
  [
    'a missing picture in a text',
    swapped(it, 'palco.jpg', 'pacco.jpg'),
    'posts/festa/index.it.md:14:1 picture-missing',
  ],
  ['a missing logo', { 'logo.svg': null }, 'site.yaml:20:7 picture-missing'],
  [
    'a cover that is no picture',
    { 'posts/festa/piazza.jpg': 'no picture' },
    'posts/festa/index.it.md:7:8 picture-broken',
  ],
  [
    'a web page as a picture',
    { 'posts/festa/palco.jpg': '<!doctype html>' },
    'posts/festa/index.it.md:14:1 picture-broken',
  ],
  [
    'a drawing called a photo',
    { 'posts/festa/palco.jpg': sample['logo.svg'] },
    'posts/festa/index.it.md:14:1 picture-kind',
  ],
  ['a photo called a drawing', { 'logo.svg': jpeg }, 'site.yaml:20:7 picture-kind'],
  [
    'a photo of a phone that no text shows',
    { 'posts/festa/a.heic': 'x' },
    'posts/festa/a.heic:1:1 picture-format',
  ],
  ['an empty picture', { 'posts/festa/palco.jpg': '' }, 'posts/festa/index.it.md:14:1 picture-empty'],
  [
    'a picture cut off while it was copied',
    { 'posts/festa/palco.jpg': jpeg.subarray(0, -3) },
    'posts/festa/index.it.md:14:1 picture-cut-off',
  ],
  [
    'a photo as phones keep them',
    { 'posts/festa/palco.jpg': '\0\0\0\x18ftypheic\0\0\0\0mif1heic' },
    'posts/festa/index.it.md:14:1 picture-format',
  ],
  [
    'a small file of very many pixels',
    { 'posts/festa/palco.jpg': await pixelBomb() },
    'posts/festa/index.it.md:14:1 picture-too-large',
  ],
  [
    'a drawing of no size',
    { 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    'site.yaml:20:7 drawing-size',
  ],
  [
    'a drawing without end',
    {
      'logo.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${'<g>'.repeat(9000)}${'</g>'.repeat(9000)}</svg>`,
    },
    'site.yaml:20:7 drawing-large',
  ],
  [
    'a logo too small for icons',
    { ...swapped(site, 'logo.svg', 'logo.jpg'), 'logo.jpg': jpeg },
    'site.yaml:20:7 picture-too-small',
  ],
  [
    'a picture of another site',
    swapped(it, 'palco.jpg', 'https://example.com/p.jpg'),
    'posts/festa/index.it.md:14:1 picture-remote',
  ],
  [
    'a cover of another site',
    swapped(it, 'piazza.jpg', 'https://example.com/p.jpg'),
    'posts/festa/index.it.md:7:8 picture-remote',
  ],
  [
    'a picture of another folder',
    swapped(it, 'palco.jpg', '../../clients/trattoria/sala.jpg'),
    'posts/festa/index.it.md:14:1 picture-elsewhere',
  ],
  [
    'a picture of the public folder',
    swapped(it, 'palco.jpg', '/img/palco.jpg'),
    'posts/festa/index.it.md:14:1 picture-elsewhere',
  ],
  [
    'a picture without alt text',
    swapped(it, 'Il palco', ''),
    'posts/festa/index.it.md:14:1 picture-without-alt',
  ],
  [
    'a cover without alt text',
    swapped(it, 'coverAlt: La piazza illuminata\n', ''),
    'posts/festa/index.it.md:7:1 picture-without-alt',
  ],
  [
    'a cover without alt text in a translation',
    swapped(en, 'coverAlt: The square by night\n', ''),
    'posts/festa/index.en.md:1:1 picture-without-alt',
  ],
  [
    'a photo without alt text',
    swapped(client, '    alt:\n      it: La sala\n', ''),
    'clients/trattoria/client.yaml:19:5 picture-without-alt',
  ],
  [
    'a photo without alt text in a language',
    { 'clients/trattoria/index.en.md': '---\ndescription: Home cooking.\n---\n' },
    'clients/trattoria/client.yaml:20:5 translation-missing',
  ],
  [
    'a portrait without alt text in a language',
    swapped(anna, '  it: Fotografa', '  it: Fotografa\n  en: Photographer'),
    'people/anna/person.yaml:9:3 translation-missing',
  ],
  [
    'a picture with blanks in its name',
    swapped(it, 'palco.jpg', 'il palco.jpg'),
    'posts/festa/index.it.md:14:1 picture-syntax',
  ],
  [
    'a picture in HTML',
    swapped(it, '**sera**', '<img src="palco.jpg" alt="Il palco">'),
    'posts/festa/index.it.md:12:5 picture-in-html',
  ],

  // texts
  [
    'a script link',
    swapped(it, 'in piazza.', '[x](javascript:alert(1)) in piazza.'),
    'posts/festa/index.it.md:12:14 url-scheme',
  ],
  [
    'a web page without scheme',
    swapped(it, 'in piazza.', '[x](www.example.com)'),
    'posts/festa/index.it.md:12:14 link-broken',
  ],
  [
    'a script',
    swapped(it, 'Una **sera**', '<script>alert(1)</script>'),
    'posts/festa/index.it.md:12:1 html-unsafe',
  ],
  [
    'a handler',
    swapped(it, '**sera**', '<b onclick="x()">sera</b>'),
    'posts/festa/index.it.md:12:5 html-unsafe',
  ],
  [
    'a frame',
    swapped(it, '**sera**', '<iframe src="https://example.com"></iframe>'),
    'posts/festa/index.it.md:12:5 html-unsafe',
  ],
  [
    'a text too large',
    swapped(it, 'Una **sera**', 'a'.repeat(500_001)),
    'posts/festa/index.it.md:11:1 text-too-large',
  ],
  [
    'quotations without end',
    swapped(it, 'Una **sera**', '>'.repeat(60)),
    'posts/festa/index.it.md:12:1 text-too-deep',
  ],
  [
    'an attribute',
    swapped(it, '**sera**', '<b popover>sera</b>'),
    'posts/festa/index.it.md:12:5 html-attribute',
  ],
  [
    'a tag that breaks off',
    swapped(it, 'in piazza.', 'in piazza.\n\n<div title="'),
    'posts/festa/index.it.md:14:1 html-broken',
  ],
  ['a tag left open', swapped(it, '**sera**', '<b>sera'), 'posts/festa/index.it.md:12:5 html-open'],
  [
    'a tag that closes nothing',
    swapped(it, '**sera**', 'sera</b>'),
    'posts/festa/index.it.md:12:9 html-stray',
  ],
  [
    'a tag out of place',
    swapped(it, '**sera**', '<div>sera</div>'),
    'posts/festa/index.it.md:12:5 html-nesting',
  ],
  ['an id', swapped(it, '**sera**', '<b id="location">sera</b>'), 'posts/festa/index.it.md:12:5 html-id'],
  ['a second title', swapped(it, 'Una **sera**', '# Una sera'), 'posts/festa/index.it.md:12:1 heading-first'],
  [
    'a level left out',
    swapped(it, 'Una **sera**', '### Una sera'),
    'posts/festa/index.it.md:12:1 heading-skipped',
  ],
  [
    'a heading without a blank',
    swapped(it, 'Una **sera**', '##Una sera'),
    'posts/festa/index.it.md:12:1 heading-blank',
  ],
  [
    'an empty heading',
    swapped(it, 'Una **sera**', '##\n\nUna sera'),
    'posts/festa/index.it.md:12:1 heading-empty',
  ],
  [
    'an item with a hard blank',
    swapped(it, 'Una **sera**', '-\u00A0Una sera'),
    'posts/festa/index.it.md:12:1 list-blank',
  ],
  [
    'a link to no place',
    swapped(it, '**sera**', '[sera](#sera)'),
    'posts/festa/index.it.md:12:5 link-anchor-missing',
  ],
  [
    'a link to a page that is not there',
    swapped(it, '**sera**', '[sera](/notizie/sera/)'),
    'posts/festa/index.it.md:12:5 link-missing',
  ],
  [
    'an absolute one',
    swapped(it, '**sera**', '[sera](https://www.example.com/en/sera)'),
    'posts/festa/index.it.md:12:5 link-missing',
  ],
  [
    'a link to a town of the network that has no page',
    swapped(it, '**sera**', '[sera](/network/citta/bergamo/)'),
    'posts/festa/index.it.md:12:5 link-missing',
  ],
  [
    'a link to what is not out yet',
    {
      ...swapped(it, '**sera**', '[sera](/notizie/domani/)'),
      'posts/domani/index.it.md': story('Domani', 'draft: true\n') + '\nTesto.\n',
    },
    'posts/festa/index.it.md:12:5 link-missing',
  ],
  [
    'MDX that does not close',
    mdx('Prima.\n\n<Quote>\n\nDopo.\n'),
    'posts/nota/index.it.mdx:8:1 mdx-tag-open',
  ],
  ['MDX with a stray brace', mdx('Prima {dopo.\n'), 'posts/nota/index.it.mdx:6:7 mdx-syntax'],
  [
    'an unknown component',
    mdx('Prima.\n\n<Calout>Dopo</Calout>\n'),
    'posts/nota/index.it.mdx:8:1 mdx-component-unknown',
  ],
  ['an import', mdx('import x from "./x.js"\n\nPrima.\n'), 'posts/nota/index.it.mdx:6:1 mdx-import'],
  ['an expression', mdx('Prima {process.env.HOME}.\n'), 'posts/nota/index.it.mdx:6:7 mdx-expression'],

  [
    'a focus that is none',
    swapped(it, 'cover:', 'coverFocus: in alto\ncover:'),
    'posts/festa/index.it.md:7:13 focus-wrong',
  ],

  // parts
  [
    'parts that are not as they must be',
    md(
      [
        ':::nota',
        ':::',
        ':::note {title="x"}',
        ':::',
        ':::video{url=https://vimeo.com/1 title=x}',
        ':::',
        '::steps',
        ':::note{titel=x title=y title=z}',
        ':::',
        '::video{title=x}',
        '::video{url=https://example.com/ title=x}',
        '::video{url=https://open.spotify.com/track/a title=x}',
        '::download{file=a.pdf text=x}',
        '::download{file=/manca.pdf text=x}',
        '::download{file=manca.html text=x}',
        '::download{file=../manca.pdf text=x}',
        ':::audio{file=/manca.txt title=x}',
        ':::',
        '::client{key=tratoria}',
        '::person{key=nessuno}',
        ':::chart{title=x kind=pie}',
        ':::',
        ':::note',
        'x',
        '::::',
        '::::',
      ].join('\n'),
    ),
    'posts/nota/index.it.md:8:1 part-unreadable',
    'posts/nota/index.it.md:31:1 part-stray',
    'posts/nota/index.it.md:6:1 part-unknown',
    'posts/nota/index.it.md:10:1 part-holds-nothing',
    'posts/nota/index.it.md:12:1 part-holds-something',
    'posts/nota/index.it.md:13:9 part-attribute-unknown',
    'posts/nota/index.it.md:13:25 part-attribute-twice',
    'posts/nota/index.it.md:15:1 part-attribute-missing',
    'posts/nota/index.it.md:16:9 part-address',
    'posts/nota/index.it.md:17:9 part-no-video',
    'posts/nota/index.it.md:20:12 part-file-kind',
    'posts/nota/index.it.md:21:12 part-file',
    'posts/nota/index.it.md:22:10 part-sound',
    'posts/nota/index.it.md:26:18 part-choice',
    'posts/nota/index.it.md:18:12 part-file-not-beside',
    'posts/nota/index.it.md:19:12 part-file-missing',
    'posts/nota/index.it.md:24:10 client-unknown',
    'posts/nota/index.it.md:25:10 person-unknown',
  ],
  [
    'a part of Markdown in MDX',
    mdx('Prima.\n\n:::note\nx\n:::\n'),
    'posts/nota/index.it.mdx:8:1 part-in-mdx',
  ],
  ['a part that nobody closes', md(':::note\nx\n'), 'posts/nota/index.it.md:6:1 part-open'],
  [
    'parts that do not hold what they show',
    md(
      [
        ':::gallery',
        'x',
        ':::',
        ':::compare',
        ':::',
        ':::steps',
        ':::',
        ':::chart{title=x}',
        ':::',
        ':::note',
        ':::',
      ].join('\n'),
    ),
    'posts/nota/index.it.md:6:1 part-without-picture',
    'posts/nota/index.it.md:9:1 part-without-two-pictures',
    'posts/nota/index.it.md:11:1 part-without-list',
    'posts/nota/index.it.md:13:1 part-without-numbers',
    'posts/nota/index.it.md:15:1 part-empty',
  ],
  [
    'a card of somebody who has not agreed',
    md('::person{key=bruno}\n'),
    'posts/nota/index.it.md:6:10 person-without-consent',
  ],

  // people
  [
    'a name in a text',
    swapped(it, 'in piazza.', 'con Bruno\nProva.'),
    'posts/festa/index.it.md:12:18 person-without-consent',
  ],
  [
    'a name in a title',
    swapped(it, 'La festa', 'Bruno Prova'),
    'posts/festa/index.it.md:2:8 person-without-consent',
  ],
  [
    'a name in an alt text',
    swapped(it, 'Il palco', 'Bruno Prova'),
    'posts/festa/index.it.md:14:3 person-without-consent',
  ],
  [
    'a name in a client’s photo',
    swapped(client, 'La sala', 'Bruno Prova in sala'),
    'clients/trattoria/client.yaml:21:11 person-without-consent',
  ],
  [
    'an author',
    swapped(it, '[anna]', '[anna, bruno]'),
    'posts/festa/index.it.md:5:17 person-without-consent',
  ],
  [
    'consent that has ended',
    { ...swapped(anna, 'date: 2025-01-01', 'date: 2025-01-01\n  until: 2026-11-21') },
    'posts/festa/index.it.md:5:11 person-without-consent',
  ],
  [
    'consent that does not cover names',
    swapped(anna, '[name, photo]', '[photo]'),
    'posts/festa/index.it.md:5:11 person-without-consent',
  ],

  // hidden addresses
  [
    'a street that is hidden, with a comma',
    { ...hiding, ...swapped(it, 'Una **sera** in piazza.', 'Una sera in\n**Via Esempio**, 1.') },
    'posts/festa/index.it.md:13:3 address-hidden',
  ],
  [
    'a street that is hidden, in another field of its own record',
    { ...hiding, [client]: `${hiding[client]}legalName: Esempio Srl, via esempio 1\n` },
    clientAt(24, 12) + ' address-hidden',
  ],
  ...(
    [
      ['as decimals', '45.464, 9.19001'],
      ['rounded, longitude first', '9,190 45,464'],
      ['with letters', '45.4642° N 9.1900° E'],
      ['as a Plus Code', '8FQFF57R+M2'],
      ['as a short Plus Code', 'F57R+M2 Milano'],
      ['as a Plus Code in an address', 'https://plus.codes/8FQFF57R%2BM2', 20],
      ['in an address of Google Maps', 'https://www.google.com/maps/place/a/data=!3d45.4642!4d9.1900001', 45],
      ['in another address of it', 'https://www.google.com/maps/search/?q=45.46420%2C9.19000', 39],
      ['in degrees', '45°27′51″ N, 9°11′24″ E'],
      ['as phones tell them', `45°27'51.1"N 9°11'24.0"E`],
      ['in degrees and minutes, longitude first', '9° 11.40′ E 45° 27,85′ N'],
    ] satisfies [string, string, number?][]
  ).map(([name, text, column = 1]): Case => [
    `coordinates that are hidden, ${name}`,
    { ...hiding, ...swapped(it, 'Una **sera** in piazza.', text) },
    `posts/festa/index.it.md:12:${column} address-hidden`,
  ]),
  ...(
    [
      ['in an address', 'https://maps.example.com/?q=Via+Esempio+1', 29],
      ['in an address, with codes', 'https://maps.example.com/?q=Via%20Esempio%2C%201', 29],
      ['in the name of a file', 'porta-via-esempio-1.pdf', 7],
    ] satisfies [string, string, number][]
  ).map(([name, text, column]): Case => [
    `a street that is hidden, ${name}`,
    { ...hiding, ...swapped(it, 'Una **sera** in piazza.', text) },
    `posts/festa/index.it.md:12:${column} address-hidden`,
  ]),
  [
    'coordinates that are hidden, on the way to another client',
    {
      ...hiding,
      'clients/bottega/client.yaml': `name: Bottega Prova
type: Store
sector: tables
address: { locality: Milano, country: IT }
arrival:
  landmarks:
    - text: { it: La casa gialla, en: The yellow house }
      pin: { latitude: "45.46418", longitude: "9.19004" }
`,
      'clients/bottega/index.it.md': sample['clients/trattoria/index.it.md'],
    },
    'clients/bottega/client.yaml:8:12 address-hidden',
  ],

  // languages
  [
    'a pin abroad, beside mistakes in the fields around it',
    {
      [client]: sample[client]
        .replace('45.46420', '46.20441')
        .replace('9.19000', '6.14321')
        .replace('20121', '2012')
        .replace('  region: MI', '  regoin: MI')
        .replace('name: Trattoria Esempio', 'name: ""'),
    },
    `${clientAt(1, 7)} text-empty`,
    `${clientAt(8, 3)} key-unknown`,
    `${clientAt(9, 15)} postal-code-wrong`,
    `${clientAt(11, 1)} pin-abroad`,
  ],
  [
    'two languages that are one to search engines',
    swapped(site, 'lang: en', 'lang: it-IT-x-en'),
    'site.yaml:11:11 hreflang-shared',
  ],
  [
    'a language called by its name',
    swapped(
      site,
      'tagline:',
      '  Deutsch:\n    lang: de\n    label: Deutsch\n    words: { stories: neues, network: netz, people: leute, tags: themen }\ntagline:',
    ),
    'site.yaml:14:3 language-key-wrong',
    'site.yaml:18:1 translation-missing',
    'site.yaml:21:1 translation-missing',
    'site.yaml:27:3 translation-missing',
  ],

  // words of the site
  [
    'a language that nobody speaks',
    swapped(
      site,
      'tagline:',
      '  eo:\n    lang: eo\n    label: Esperanto\n    words: { stories: novajoj, network: reto, people: homoj, tags: temoj }\ntagline:',
    ),
    'site.yaml:18:1 translation-missing',
    'site.yaml:21:1 translation-missing',
    'site.yaml:27:3 translation-missing',
  ],
  [
    'an unknown word of the site',
    { 'messages/it.yaml': 'menuu: Indice\n' },
    'messages/it.yaml:1:1 key-unknown',
  ],
  [
    'a placeholder that is not filled',
    { 'messages/it.yaml': 'by: Di {author}\n' },
    'messages/it.yaml:1:5 message-placeholder',
  ],
  ['who wrote a reply, told twice', reply('by: anna', 'name: Anna'), `${a}:3:7 reply-named-twice`],
  [
    'a mail address in a reply',
    reply('text: |', '  Come si fa?', '  Scrivi a lettrice@example.org'),
    `${a}:4:12 reply-email`,
  ],
  ['a mail address in a remark', reply('text: Sì # da lettrice@example.org'), `${a}:2:15 reply-email`],
  ['a mail address in other signs', reply('text: "lettrice\\u0040example.org"'), `${a}:2:7 reply-email`],
  ['a mail address in a link', reply('text: "[io](mailto:lettrice%40example.org)"'), `${a}:2:20 reply-email`],
  [
    'the address of a computer in a reply',
    reply('text: Da 203.0.113.7', 'website: https://[2001:db8::7]/'),
    `${a}:3:10 url-wrong`,
    `${a}:2:10 reply-ip`,
    `${a}:3:19 reply-ip`,
  ],
  [
    'a mail address in a reply that nobody publishes',
    reply('text: lettrice@example.org', 'status: rejected'),
    `${a}:2:7 reply-email`,
  ],
  ['a reply to nothing', reply('text: Sì', 'to: carla.yaml'), `${a}:3:5 reply-unknown`],
  ['a reply to itself', reply('text: Sì', 'to: a'), `${a}:3:5 reply-circle`],
  [
    'replies in a circle',
    { ...reply('text: Sì', 'to: b'), 'posts/festa/replies/b.yaml': 'date: 2026-11-05\ntext: No\nto: a\n' },
    `${a}:3:5 reply-circle`,
  ],
  ['a reply that says nothing', reply('text: " "'), `${a}:2:7 text-empty`],
  ['a reply by nobody of the people', reply('text: Sì', 'by: carla'), `${a}:3:5 person-unknown`],
  [
    'a reply with another ending',
    { 'posts/festa/replies/a.yml': 'date: 2026-11-05\ntext: Sì\n' },
    'posts/festa/replies/a.yml:1:1 file-unknown',
  ],
  [
    'the name of a reply that is no word of an address',
    { 'posts/festa/replies/Anna L.yaml': 'date: 2026-11-05\ntext: Sì\n' },
    'posts/festa/replies/Anna L.yaml:1:1 file-name-wrong',
  ],
  [
    'a config with what there is not, and nothing as it should be',
    {
      '../passaparola.config.ts':
        "export default {\n  hed: 1,\n  head: 'x',\n  parts: [],\n  components: { Footer: 1, Head: './no.astro' },\n};\n",
    },
    '../passaparola.config.ts:2:3 key-unknown',
    '../passaparola.config.ts:3:9 config-function',
    '../passaparola.config.ts:5:25 config-text',
    '../passaparola.config.ts:5:34 config-module',
    '../passaparola.config.ts:4:10 config-object',
  ],
  [
    'a config that is no TypeScript',
    { '../passaparola.config.ts': 'export default {\n  head: [}\n};\n' },
    '../passaparola.config.ts:2:10 config-syntax',
  ],
  [
    'a config that gives nothing',
    { '../passaparola.config.ts': 'const config = {};\n' },
    '../passaparola.config.ts:1:1 config-shape',
  ],
  [
    'a component for a page that nothing tells of',
    { '../pages/abot.astro': '<p />', '../pages/about.astro': '<p />', '../pages/parts/x.astro': '<p />' },
    '../pages/abot.astro:1:1 own-page-untold',
  ],
  [
    'a form that is sent unencrypted',
    swapped(site, 'logo:', 'replies: { form: { action: "http://example.com/f" } }\nlogo:'),
    'site.yaml:20:28 url-wrong',
  ],
];

test.each(cases.map(([name, changes, ...expected]) => ({ name, changes, expected })))(
  '$name',
  async ({ changes, expected }) => {
    const reading = await readSample(changes);
    expect(told(reading.mistakes)).toEqual(expected.map((line) => join('content', line)));
    // A placeholder that a mistake has no fact for throws.
    for (const language of staffLocales)
      expect(report(reading.mistakes, language)).not.toContain('undefined');
    expect(await saidAgainstSuggestion(changes, reading)).toEqual([]);
  },
);

/** The site in a third language, with all its own texts. */
const esperanto: Files = {
  'site.yaml': sample['site.yaml']
    .replace(
      'tagline:\n',
      '  eo:\n    lang: eo\n    label: Esperanto\n    words: { stories: n, network: r, people: h, tags: t }\ntagline:\n  eo: Voĉo\n',
    )
    .replace('description:\n', 'description:\n  eo: Ni parolas.\n')
    .replace('it: A tavola', 'it: A tavola, eo: Tablo'),
};

/** Another client in the town, in the folder `bottega`. */
const neighbour = (street: string, latitude: string): Files => ({
  'clients/bottega/client.yaml': sample[client]
    .replace('Trattoria', 'Bottega')
    .replace('Via Esempio 1', street)
    .replace('45.46420', latitude)
    .replace('1234 5678', '1234 5679'),
  'clients/bottega/index.it.md': sample['clients/trattoria/index.it.md'],
  'clients/bottega/sala.jpg': jpeg,
});

const doubts: readonly Case[] = [
  [
    'a language whose letters are in no package here',
    swapped(site, 'lang: it-IT', 'lang: ja'),
    'site.yaml:6:3 messages-missing',
    'site.yaml:7:11 letters-missing',
  ],
  [
    'what the law of its country wants said of a company',
    swapped(
      site,
      'logo:',
      'legalName: Esempio Srl\naddress: { street: Via Esempio 1, postalCode: 20121, locality: Milano, region: MI, country: IT }\nimprint: { register: REA MI-1234567 }\nlogo:',
    ),
    'site.yaml:20:1 imprint-incomplete',
  ],
  [
    'who counts the visits, and no page says so',
    swapped(site, 'logo:', 'analytics: { service: goatcounter, site: esempio }\nlogo:'),
    'site.yaml:20:1 analytics-untold',
    'site.yaml:20:1 analytics-untold',
  ],
  [
    'who counts the visits, told in one language alone',
    {
      ...swapped(site, 'logo:', 'analytics: { service: goatcounter, site: esempio }\nlogo:'),
      'pages/privacy/index.it.md':
        '---\ntitle: Riservatezza\ndescription: Chi conta le visite e come opporsi.\n---\n\n::analytics\n',
    },
    'site.yaml:20:1 analytics-untold',
  ],
  [
    'what will be said on a later day',
    { 'mentions/lago.yaml': 'about: agency\nchannel: google\npublished: 2027-10-12\nkind: praise\n' },
    'mentions/lago.yaml:3:12 mention-later',
  ],
  [
    'words that may not be quoted',
    said('quote: Che vista', 'lang: it'),
    'mentions/lago.yaml:5:8 mention-unquotable',
  ],
  [
    'reviews that the law of a country does not allow for, where it is asked to be looked at',
    {
      ...swapped(site, 'logo:', 'reviewRules: [IT]\nlogo:'),
      'mentions/2024.yaml': [
        '- about: [agency, trattoria]',
        '  channel: google',
        '  url: https://reviews.example.com/1',
        '  experienced: 2024-01-02',
        '  published: 2024-02-20',
        '  reward: gift',
        '  kind: praise',
        '  lang: it',
        '  quote: Che vista',
      ].join('\n'),
    },
    'mentions/2024.yaml:4:16 review-late',
    'mentions/2024.yaml:5:14 review-old',
    'mentions/2024.yaml:6:11 review-rewarded',
  ],
  [
    'a drawing that runs something',
    { 'logo.svg': sample['logo.svg'].replace('<circle', '<script>a()</script><circle onclick="a()"') },
    'logo.svg:1:1 drawing-active',
  ],
  [
    'a second version, left by a program that keeps folders in step',
    { 'posts/festa/index.it.sync-conflict-20261128-101500-ABCDEFG.md': 'Altro.' },
    'posts/festa/index.it.sync-conflict-20261128-101500-ABCDEFG.md:1:1 file-conflict',
  ],
  [
    'a file beside a text that no text offers',
    { ...md('Testo.\n'), 'posts/nota/listino.pdf': 'PDF' },
    'posts/nota/listino.pdf:1:1 file-idle',
  ],
  [
    'a file beside a text that says where it was made',
    { ...md('::download{file=./pianta.pdf text=Pianta}\n'), 'posts/nota/pianta.pdf': located },
    'posts/nota/pianta.pdf:1:1 public-position',
  ],
  [
    'a photo in public/ that says where it was taken',
    { '../public/a.jpg': located },
    '../public/a.jpg:1:1 public-position',
  ],
  [
    'a component of a theme with a misspelt name',
    { '../theme/Foter.astro': '<p>Ciao</p>', '../theme/Box.astro': '<p />' },
    '../theme/Foter.astro:1:1 theme-file-idle',
  ],
  [
    'a part of texts that no text can name',
    { '../theme/parts/recipe.astro': '<p>Ciao</p>', '../theme/parts/Recipe.astro': '<p />' },
    '../theme/parts/recipe.astro:1:1 theme-part-name',
  ],
  [
    'old addresses with a question, at a host that does not hear it',
    {
      ...swapped(site, 'logo:', 'host: github\nlogo:'),
      ...swapped(it, 'clients:', 'oldAddresses: [/vecchia/, /?p=1, /?p=2]\nclients:'),
    },
    'posts/festa/index.it.md:9:27 old-address-unanswered',
  ],
  [
    'a story in which nobody has written anything, but for a remark',
    { 'posts/nota/index.it.md': `${story('Nota', '')}\n<!-- domani -->\n` },
    'posts/nota/index.it.md:6:1 story-empty',
  ],
  [
    'a cover that would be blurred',
    { 'posts/festa/piazza.jpg': jpeg },
    'posts/festa/index.it.md:7:8 cover-small',
  ],
  [
    'examples that are left once the site has an address',
    {
      ...swapped(site, 'https://www.example.com', 'https://agenzia.it'),
      ...swapped(client, 'sala@example.com', 'info@example.com'),
      ...md(
        'Testo.\n\n*This story is an example. Write yours in its place: it lies in the folder `content/posts`, and the README tells how.*\n',
      ),
    },
    'clients/trattoria/client.yaml:15:8 example-left',
    'posts/nota/index.it.md:8:1 example-left',
  ],
  [
    'a file of one’s own for the host, in place of the one that a build writes',
    { '../public/_headers': '/*\n  X-Frame-Options: DENY\n' },
    '../public/_headers:1:1 public-hosting',
  ],
  [
    'a drawing in public/ that runs something',
    { '../public/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>' },
    '../public/a.svg:1:1 public-active',
  ],
  [
    'what systems and editors leave behind',
    Object.fromEntries(
      [
        'Icon\r',
        'Thumbs.db',
        '@eaDir/a.jpg',
        '~$testo.docx',
        'index.it.md~',
        '#index.it.md#',
        '.index.it.md.swp',
      ].map((name) => [`posts/festa/${name}`, 'x']),
    ),
  ],
  [
    'pins of two streets a few metres apart',
    neighbour('Via della Prova 8', '45.46423'),
    `${clientAt(11, 1)} pin-shared`,
  ],
  ['neighbours in one street', neighbour('Via Esempio 3', '45.46423')],
  [
    'a pin near the coast',
    {
      [client]: sample[client]
        .replace('Milano\n  region: MI\n  postalCode: 20121', 'Genova\n  region: GE\n  postalCode: 16145')
        .replace('45.46420', '44.37952')
        .replace('9.19000', '8.98031'),
    },
    `${clientAt(11, 1)} pin-at-sea`,
  ],
  ['a pin in the sea with a reason', pinned('44.30012', '8.90031', '  anyway: Una barca.')],
  [
    'a coordinate that lost its last zero',
    pinned('45.4647', '9.19234'),
    `${clientAt(11, 1)} coordinate-zero-dropped`,
  ],
  ['a misspelt town', swapped(client, 'Milano\n', 'Milno\n'), `${clientAt(7, 13)} town-unknown`],
  [
    'a hamlet with the name of a town elsewhere',
    swapped(client, 'locality: Milano', 'locality: Samone'),
    `${clientAt(7, 13)} town-elsewhere`,
  ],
  [
    'a street without its number',
    swapped(client, 'Via Esempio 1', 'Via Esempio'),
    `${clientAt(6, 11)} street-number-missing`,
  ],
  ['a door without a number', swapped(client, 'Via Esempio 1', 'Via Esempio, snc')],
  ['a pin in another town', pinned('45.81240', '9.08142'), `${clientAt(11, 1)} pin-far-from-town`],
  ['the middle of the town', pinned('45.46427', '9.18951'), `${clientAt(11, 1)} pin-centre`],
  ['rounded coordinates', pinned('45.46000', '9.19000'), `${clientAt(11, 1)} coordinate-padded`],
  [
    'a bus stop in another town',
    pinned(
      '45.46421',
      '9.19002',
      'arrival:',
      '  stops:',
      '    - { name: Stazione, kind: bus, pin: { latitude: 45.58321, longitude: 9.27311 } }',
    ),
    `${clientAt(16, 36)} pin-astray`,
  ],
  [
    'a dinner that a lunch replaces',
    hours('Mo-Su 19:30-01:00; Su 12:30-15:00'),
    'clients/trattoria/client.yaml:17:8 hours-replaced',
  ],
  ['a lunch in place of another one', hours('Mo-Su 12:00-14:30; Su 12:00-15:00')],
  ['holidays of a country without a table', abroad('Tokyo', 'JP'), `${clientAt(4, 10)} holidays-unknown`],
  ['holidays of an unknown region', abroad('Dorf', 'CH'), `${clientAt(4, 10)} holidays-region-unknown`],
  [
    'another time zone than that of the pin',
    pinned('45.46421', '9.19002', 'timeZone: Atlantic/Canary'),
    `${clientAt(14, 11)} time-zone-elsewhere`,
  ],
  [
    'a postal code of the next province',
    swapped(client, '20121', '27100'),
    `${clientAt(9, 15)} postal-code-elsewhere`,
  ],
  ...(
    [
      ['in capitals', 'TRATTORIA ESEMPIO', 'name-capitals'],
      ['with a tagline', 'Trattoria Esempio – cucina di casa', 'name-tagline'],
      ['with a phone', 'Trattoria Esempio 02 1234 5678', 'name-contact'],
      ['with hours', 'Trattoria Esempio 24h', 'name-hours'],
      ['with a mark', 'Trattoria Esempio®', 'name-mark'],
      ['with its company form', 'Trattoria Esempio Srl', 'name-legal-form'],
      ['with its town', 'Trattoria Esempio Milano', 'name-town'],
      ['with a picture', 'Trattoria Esempio 🍝', 'name-emoji'],
    ] as const
  ).map(([what, name, code]): Case => [
    `a name ${what}`,
    swapped(client, 'name: Trattoria Esempio', `name: ${name}`),
    `${clientAt(1, 7)} ${code}`,
  ]),
  [
    'a province by its name',
    swapped(client, 'region: MI', 'region: Milano'),
    `${clientAt(8, 11)} region-long`,
  ],
  [
    'a type that says nothing',
    swapped(client, 'Restaurant', 'LocalBusiness'),
    `${clientAt(2, 7)} business-type-general`,
  ],
  [
    'the street of a hidden address, in a text about somebody else',
    {
      ...hiding,
      [it]: sample[it]
        .replace('Una **sera** in piazza.', 'In via Esempio.')
        .replace('clients: [trattoria]\n', ''),
    },
    'posts/festa/index.it.md:11:4 address-hinted',
  ],
  [
    'a name that a remark cuts off',
    swapped(client, 'name: Trattoria Esempio', 'name: Bar #1'),
    `${clientAt(1, 7)} yaml-remark`,
  ],
  ['a remark as remarks are written', swapped(client, 'since: 2019-04', 'since: 2019-04 # dal primo giorno')],
  [
    'quotes of a word processor',
    swapped(it, 'La festa di paese', '“La festa di paese”'),
    'posts/festa/index.it.md:2:8 quotes-typographic',
  ],
  ['a title that quotes two words', swapped(it, 'La festa di paese', '“Sì” e “no”')],
  [
    'a phone that nobody has',
    swapped(client, '+39 02 1234 5678', '+39 02 1234 5678, +34 500 123 456'),
    `${clientAt(14, 28)} phone-range`,
  ],
  [
    'a phone abroad',
    swapped(client, '+39 02 1234 5678', '+44 20 7946 0958'),
    `${clientAt(14, 10)} phone-abroad`,
  ],
  [
    'one phone for two clients',
    {
      'clients/bottega/client.yaml': `name: Bottega Prova
type: Store
sector: tables
address: { locality: Milano, country: IT }
phones: [02 1234 5678]
`,
      'clients/bottega/index.it.md': sample['clients/trattoria/index.it.md'],
    },
    'clients/trattoria/client.yaml:14:10 phone-shared',
  ],
  ['a language that the generator does not speak', esperanto, 'site.yaml:14:3 messages-missing'],
  [
    'a language of which the site has a part of the words',
    { ...esperanto, 'messages/eo.yaml': '# El la angla\n\nnetwork: La reto\n' },
    'messages/eo.yaml:1:1 messages-missing',
  ],
  [
    'words that were copied and not translated',
    { 'messages/it.yaml': 'menu: Menu\nbreadcrumbs: You are here\narrival:\n  plusCode: Plus Code\n' },
    'messages/it.yaml:2:14 messages-english',
  ],
  ['a new folder of a story', { 'posts/nuova/': '' }, 'posts/nuova:1:1 folder-empty'],
  ['a new folder of a client', { 'clients/nuovo/': '' }, 'clients/nuovo:1:1 folder-empty'],
  [
    'one pin for two clients',
    neighbour('Via Esempio 1', '45.46420'),
    'clients/trattoria/client.yaml:11:1 pin-shared',
  ],
  [
    'a reply to what was written later',
    { ...reply('text: Sì', 'to: b'), 'posts/festa/replies/b.yaml': 'date: 2026-11-06\ntext: No\n' },
    `${a}:3:5 reply-before`,
  ],
  [
    'an approved reply to one that waits',
    {
      ...reply('text: Sì', 'status: approved', 'to: b'),
      'posts/festa/replies/b.yaml': 'date: 2026-11-04\ntext: No\n',
    },
    `${a}:4:5 reply-to-hidden`,
  ],
  [
    'a reply of a day to come',
    { 'posts/festa/replies/a.yaml': 'date: 2027-11-06\ntext: No\nstatus: approved\n' },
    `${a}:1:7 reply-later`,
  ],
  ['an approved reply without a word', reply('status: approved'), `${a}:1:1 reply-silent`],
];

test.each(doubts.map(([name, changes, ...expected]) => ({ name, changes, expected })))(
  'somebody should look: $name',
  async ({ changes, expected }) => {
    const reading = await readSample(changes);
    const { mistakes, warnings } = reading;
    expect(mistakes).toEqual([]);
    expect(told(warnings)).toEqual(expected.map((line) => join('content', line)));
    for (const language of staffLocales) expect(warningReport(warnings, language)).not.toContain('undefined');
    expect(await saidAgainstSuggestion(changes, reading)).toEqual([]);
  },
);

test('a text in a folder of folders is told where it would be read', async () => {
  const { mistakes } = await readSample({ 'posts/news/nota/index.it.md': story('Nota', '') });
  expect(mistakes.map(({ facts }) => facts.suggestion)).toContain('content/posts/nota/index.it.md');
});

test('misspelt fields of the hours are told by their right names', async () => {
  const { mistakes } = await readSample(
    readable('weak: {}', 'closures:', '  - { from: 08-10, untill: 08-25 }'),
  );
  expect(mistakes.map(({ facts }) => facts.suggestion)).toEqual(['until', 'week']);
});

test.each([
  [
    'a website as people tell it',
    [client, 'https://trattoria', 'trattoria'],
    'https://trattoria.example.com',
  ],
  ['an address of nothing', [client, 'https://trattoria.example.com', 'no website'], ''],
  [
    'an old address from the address bar',
    [it, 'date:', 'oldAddresses: [https://www.example.com/vecchia/]\ndate:'],
    '/vecchia/',
  ],
  ['a misspelt type', [client, 'Restaurant', 'Resturant'], 'Restaurant'],
  ['an Italian name of a field', [client, 'hours:', 'orari:'], 'hours'],
  ['a short name of a coordinate', [client, 'latitude:', 'lat:'], 'latitude'],
  [
    'the middle of a map',
    [
      client,
      '\n  latitude: 45.46420\n  longitude: 9.19000',
      ' https://www.google.com/maps/@45.46420,9.19000,17z',
    ],
    '{ latitude: 45.46420, longitude: 9.19000 }',
  ],
  ['a country by its name', [client, 'country: IT', 'country: Italia'], 'IT'],
  ['a country in small letters', [client, 'country: IT', 'country: it'], 'IT'],
  ['zeros that a sheet has dropped', [client, 'region: MI\n  postalCode: 20121', 'postalCode: 118'], '00118'],
  ['zeros that the region’s codes do not begin with', [client, '20121', '118'], ''],
  ['a day as it is spoken', [client, '2019-04', '25/12/2019'], '2019-12-25'],
  ['a day of closing alone', [client, 'email:', 'closed: 2027-01-01\nemail:'], '{ since: 2027-01-01 }'],
  [
    'an element of OpenStreetMap by its address',
    [client, 'email:', 'ids: { osm: "https://www.openstreetmap.org/node/123" }\nemail:'],
    'node/123',
  ],
  ['an item of Wikidata without its letter', [client, 'email:', 'ids: { wikidata: 42 }\nemail:'], 'Q42'],
] as const)('what was meant is told: %s', async (_, [file, from, to], meant) => {
  const { mistakes } = await readSample(swapped(file, from, to));
  expect(mistakes.map(({ facts }) => facts.suggestion)).toEqual([meant]);
});

const draft = (fields: string) => [it, 'date: 2026-11-03', fields] as const;
const atPin = (pin: string) => [client, '\n  latitude: 45.46420\n  longitude: 9.19000', ` ${pin}`] as const;
const phoned = (phones: string) => [client, '[+39 02 1234 5678]', phones] as const;

test.each([
  ['a phone as one dials it at home', phoned('[02 1234 5678]'), 'phones', ['+390212345678']],
  ['a phone with zeros for the plus', phoned('[0039 02 1234 5678]'), 'phones', ['+390212345678']],
  ['one phone without brackets', phoned('+39 02 1234 5678'), 'phones', ['+390212345678']],
  [
    'a pin as maps tell it',
    atPin('45.46420, 9.19000'),
    'pin',
    { latitude: '45.46420', longitude: '9.19000' },
  ],
  ['a pin in brackets', atPin('[45.46420, 9.19000]'), 'pin', { latitude: '45.46420', longitude: '9.19000' }],
  ['a pin with commas', atPin('45,46420; 9,19000'), 'pin', { latitude: '45.46420', longitude: '9.19000' }],
  [
    'the address of a map',
    atPin('https://www.google.com/maps/place/x/@45.4,9.1,17z/data=!3d45.46420!4d9.19000'),
    'pin',
    { latitude: '45.46420', longitude: '9.19000' },
  ],
  [
    'a decimal comma',
    [client, '45.46420', '45,46420'],
    'pin',
    { latitude: '45.46420', longitude: '9.19000' },
  ],
  [
    'a website as people tell it',
    [client, 'https://trattoria', 'www.trattoria'],
    'website',
    'https://www.trattoria.example.com',
  ],
  ['a trade in Italian', [client, 'type: Restaurant', 'type: Pizzeria'], 'type', 'Restaurant'],
  ['a trade in small letters', [client, 'type: Restaurant', 'type: bakery'], 'type', 'Bakery'],
  ['a month in Italian', [client, '2019-04', 'aprile 2019'], 'since', '2019-04'],
  ['a sector by its label', [client, 'sector: tables', 'sector: A tavola'], 'sector', 'tables'],
  ['a truth in Italian', [client, 'email:', 'paid: sì\nemail:'], 'paid', true],
  ['a day in Italian', draft('date: 20 novembre 2026'), 'date', '2026-11-20'],
  ['an hour with one digit', draft('date: 2026-11-20 9:30'), 'date', '2026-11-20 09:30'],
  ['a draft in Italian', draft('date: 2026-11-03\ndraft: sì'), 'draft', true],
  ['one tag without brackets', [it, 'tags: [feasts]', 'tags: feasts'], 'tags', ['feasts']],
  ['a tag by its label', [it, 'tags: [feasts]', 'tags: Feste'], 'tags', ['feasts']],
  ['one author without brackets', [it, '[anna]', 'anna'], 'authors', ['anna']],
  [
    'an origin with a slash',
    [site, 'https://www.example.com', 'https://www.example.com/'],
    'origin',
    'https://www.example.com',
  ],
  [
    'an origin as people tell it',
    [site, 'https://www.example.com', 'www.example.com'],
    'origin',
    'https://www.example.com',
  ],
] as const)('what is meant is taken: %s', async (_, [file, from, to], field, value) => {
  const { mistakes, source } = await readSample(swapped(file, from, to));
  expect(mistakes).toEqual([]);
  const entries = [source!.site, ...source!.clients, ...source!.stories];
  const { data } = entries.find((entry) => entry.path.endsWith(file))!;
  expect((data as Readonly<Record<string, unknown>>)[field]).toEqual(value);
});

test('two branches of one name are told apart by their folders, in each of their texts', async () => {
  const record = sample[client].replace(/photos[^]*/, '');
  const { mistakes } = await readSample({
    [client]: record,
    'clients/a-como/client.yaml': record,
    'clients/a-como/index.it.md': sample['clients/trattoria/index.it.md'],
    'clients/a-como/index.en.md': sample['clients/trattoria/index.it.md'],
    'clients/trattoria/index.en.md': sample['clients/trattoria/index.it.md'],
  });
  expect(mistakes.map(({ place, facts }) => [place.file, facts.free])).toEqual([
    ['content/clients/trattoria/index.it.md', 'trattoria'],
    ['content/clients/trattoria/index.en.md', 'trattoria'],
  ]);
});

/** What concerns the disk is met in `listing.test.ts`. */
const ofTheDisk = /^(?:link|file|folder)-(?:.*unreadable|special|is-file|nowhere|outside|around|twice)$/;

/** There is none as long as no field has another name; `former-names.test.ts` makes one up. */
const ofTime = /^field-renamed$/;

test('every kind of mistake stands above', () => {
  const met = new Set(
    [...cases, ...doubts].flatMap(([, , ...lines]) => lines.map((line) => line.split(' ').at(-1))),
  );
  expect(
    mistakeCodes.filter((code) => !met.has(code) && !ofTheDisk.test(code) && !ofTime.test(code)),
  ).toEqual([]);
});
