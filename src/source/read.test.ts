import { describe, expect, test } from 'vitest';
import en from '../i18n/messages/en.ts';
import { report } from '../mistakes/report.ts';
import { staffLocales } from '../model/site.ts';
import type { Source } from './read.ts';
import { examplesIn, guidePage } from './testing/guide.ts';
import { readSample, sample, swapped, type Changes } from './testing/sample.ts';

const it = 'posts/festa/index.it.md';
const client = 'clients/trattoria/client.yaml';

async function sourceOf(changes: Changes = {}): Promise<Source> {
  const { source, mistakes, staffLanguage } = await readSample(changes);
  if (!source) throw new Error(report(mistakes, staffLanguage));
  return source;
}

const reported = async (changes: Changes): Promise<string> => {
  const { mistakes, staffLanguage } = await readSample(changes);
  return report(mistakes, staffLanguage);
};

describe('content without mistakes', () => {
  test('is there, by kind and language', async () => {
    const { site, stories, clients, clientTexts, people, pages, messages } = await sourceOf();
    expect(site.locales).toEqual(['it', 'en']);
    expect(site.defaultLocale).toBe('it');
    expect(stories.map(({ key, locale }) => `${key}/${locale ?? ''}`)).toEqual(['festa/it', 'festa/en']);
    expect([clients, clientTexts, people, pages].map((entries) => entries.length)).toEqual([1, 1, 2, 1]);
    expect(Object.keys(messages)).toEqual(['it', 'en']);
  });

  test('keeps numbers as they were written', async () => {
    const { clients } = await sourceOf(
      swapped(
        client,
        'locality: Milano\n  region: MI\n  postalCode: 20121\n  country: IT\npin:\n  latitude: 45.46420\n  longitude: 9.19000',
        'locality: Roma\n  region: RM\n  postalCode: 00184\n  country: IT\npin:\n  latitude: 41.89030\n  longitude: 12.49220',
      ),
    );
    expect(clients[0]!.data.pin).toEqual({ latitude: '41.89030', longitude: '12.49220' });
    expect(clients[0]!.data.address).toMatchObject({ postalCode: '00184' });
    expect(clients[0]!.data.since).toBe('2019-04');
    expect(clients[0]!.data.phones).toEqual(['+390212345678']);
  });

  test('lets a translation inherit what is the same in every language', async () => {
    const { stories } = await sourceOf();
    expect(stories[1]!.data).toMatchObject({
      date: '2026-11-03',
      cover: 'piazza.jpg',
      clients: ['trattoria'],
    });
    expect(stories[1]!.data).toMatchObject({ title: 'The village feast', coverAlt: 'The square by night' });
  });

  test('separates text from fields', async () => {
    const { stories } = await sourceOf();
    expect(stories[0]!.body).toBe('\nUna **sera** in piazza.\n\n![Il palco](palco.jpg)\n');
    expect(stories[0]!.format).toBe('md');
  });

  test('may use comments, anchors, a byte order mark and Windows line ends', async () => {
    const text = sample[it]
      .replace('date:', '# stasera\ndate: &giorno')
      .replace('cover:', 'updated: *giorno\ncover:');
    const { stories } = await sourceOf({ [it]: `\uFEFF${text.replaceAll('\n', '\r\n')}` });
    expect(stories[0]!.data.updated).toBe('2026-11-03');
    expect(stories[0]!.body).not.toContain('\r');
  });

  test('may hold what operating systems and editors leave behind', async () => {
    const litter = { 'posts/.DS_Store': 'x', 'posts/festa/Thumbs.db': 'x', 'posts/festa/index.it.md~': 'x' };
    await expect(sourceOf(litter)).resolves.toBeDefined();
  });

  test('may name a company that is called after somebody who is not to be named', async () => {
    const named = swapped(client, 'Trattoria Esempio', 'Trattoria Bruno Prova');
    await expect(
      sourceOf({ ...named, ...swapped(it, 'in piazza.', 'da Trattoria Bruno Prova.') }),
    ).resolves.toBeDefined();
  });

  test('may bring a language that the generator does not speak', async () => {
    const language =
      '  eo:\n    lang: eo\n    label: Esperanto\n    words: { stories: n, network: r, people: h, tags: t }\n';
    const site = sample['site.yaml']
      .replace('tagline:\n', `${language}tagline:\n  eo: Voĉo\n`)
      .replace('description:\n', 'description:\n  eo: Ni parolas.\n')
      .replace('it: A tavola', 'it: A tavola, eo: Tablo');
    // JSON is YAML.
    const { messages } = await sourceOf({ 'site.yaml': site, 'messages/eo.yaml': JSON.stringify(en) });
    expect(messages.eo).toMatchObject({ skipToContent: 'Skip to content', storiesCount: en.storiesCount });
  });

  test.each(staffLocales)('may change words of the site as the guide says in %s', async (locale) => {
    const [words] = examplesIn(await guidePage(locale, 'languages'), 'yaml').slice(-1);
    const { messages } = await sourceOf({ 'messages/it.yaml': words! });
    expect(messages.it!.storiesCount.one).toMatch(/^\{count\} p/);
  });

  test('may change words of the site', async () => {
    const { messages } = await sourceOf({
      'messages/it.yaml': 'network: La rete\nstoriesCount:\n  one: una notizia\n',
    });
    expect(messages.it!.network).toBe('La rete');
    expect(messages.it!.storiesCount.one).toBe('una notizia');
    expect(messages.it!.storiesCount.other).toContain('{count}');
  });
});

describe('the digest of a text', () => {
  const digest = async (changes: Changes = {}) =>
    (await sourceOf(changes)).stories.map((story) => story.digest);

  test('is the same for the same content elsewhere on the disk', async () => {
    expect(await digest()).toEqual(await digest());
  });

  test('changes with the bytes of a picture in its body', async () => {
    const [italian, english] = await digest();
    const palco = Buffer.concat([sample['posts/festa/palco.jpg'], Buffer.from([0])]);
    const [changed, same] = await digest({ 'posts/festa/palco.jpg': palco });
    expect(changed).not.toBe(italian);
    expect(same).toBe(english);
  });
});

describe('all mistakes are told at once', () => {
  test('with their lines, sorted, in the language of the staff', async () => {
    const text = await reported({
      ...swapped(client, 'Restaurant', 'Resturant'),
      ...swapped(it, 'Una **sera**', 'Una <script>sera</script>'),
      'pages/about/index.it.md': '---\ntitle: Chi: noi\n---\n\n![](no.jpg)\n',
    });
    expect(text).toMatchInlineSnapshot(`
      "content/clients/trattoria/client.yaml:2:7 “Resturant” is none of the kinds of local business in schema.org — Did you mean “Restaurant”?
      content/pages/about/index.it.md:2:8 the value contains “: ”, which is taken for a new field — Put the whole value in straight quotes: "The feast: it is back".
      content/pages/about/index.it.md:5:1 the picture has no description for those who do not see it — Tell in a few words what it shows: in a text between the square brackets, ![description](photo.jpg), in fields as alt or coverAlt.
      content/pages/about/index.it.md:5:1 the picture “no.jpg” is not there — Put it beside this file and write its exact name, with the same capitals.
      content/posts/festa/index.it.md:12:5 “script” is not allowed in texts, since it can do harm or load things from other sites — Remove it and use Markdown; for a video or a map there are the parts video and embed.

      5 mistakes in 3 files. The site built before is as it was."
    `);
  });

  test('at the right lines and columns of a file with Windows line ends and a byte order mark', async () => {
    const text = sample[it].replace('Il palco', '').replace('[anna]', '[ana]').replaceAll('\n', '\r\n');
    const { mistakes } = await readSample({ [it]: `\uFEFF${text}` });
    expect(mistakes.map(({ place: { line, column } }) => [line, column])).toEqual([
      [5, 11],
      [14, 1],
    ]);
  });

  test('in the site’s language even where site.yaml cannot be read', async () => {
    const broken = swapped('site.yaml', 'name: Agenzia', 'name: “Agenzia: l’');
    const { staffLanguage, mistakes } = await readSample({ ...broken, ...swapped(it, '[anna]', '[ana]') });
    expect(staffLanguage).toBe('en');
    expect(mistakes.map(({ code }) => code).toSorted()).toEqual(['person-unknown', 'yaml-smart-quote']);
  });

  test('in Italian where there is no site at all', async () => {
    const nothing = Object.fromEntries(Object.keys(sample).map((name) => [name, null]));
    expect(await reported(nothing)).toMatchInlineSnapshot(`
      "content/site.yaml:1:1 manca questo file — Crealo: senza, il resto della cartella non si può usare.

      1 errore in 1 file. Il sito già costruito è rimasto com’era."
    `);
  });
});
