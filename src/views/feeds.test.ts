import { describe, expect, test } from 'vitest';
import { bruno, content } from '../structured-data/testing/sample.ts';
import { contextsOf, type Context } from './context.ts';
import { feedFiles } from './feeds.ts';
import { company, english, mention, person } from './testing/network.ts';

const tools = { html: () => Promise.resolve('<p>Text</p>'), rules: '' };

const pathsIn = (contexts: readonly Context[]) => feedFiles(contexts).map(({ path }) => path);

const written = (context: Context, path: string) =>
  feedFiles([context])
    .find((file) => file.path === path)
    ?.write(tools);

const [story] = content.stories;

const told = (key: string, changes: object = {}) => ({
  ...story!,
  key,
  texts: { en: { ...story!.texts.it!, locale: 'en', slug: key, title: `About ${key}`, ...changes } },
});

const site = english({
  clients: [company('mare'), company('monte')],
  people: [person('anna'), { ...person('bruno'), name: undefined }],
  stories: [
    told('door', { authors: ['anna', 'bruno'], clients: ['mare'], tags: ['sound'] }),
    told('walk', { authors: [], clients: [], tags: [], date: '2026-11-10T09:00:00+01:00' }),
  ],
  mentions: [
    mention('vista', {
      about: ['mare'],
      quote: { text: '<b>View</b> & sea', lang: 'it', translations: {} },
    }),
  ],
});

describe('the feeds of a language', () => {
  test('belong to the news, to topics, authors and companies with stories, to the network and to what is said', () => {
    expect(pathsIn([site])).toEqual([
      '/en/feed.css',
      ...['feed.xml', 'atom.xml', 'feed.json'].map((name) => `/en/${name}`),
      ...['feed.xml', 'atom.xml', 'feed.json'].map((name) => `/en/topics/noise/${name}`),
      ...['feed.xml', 'feed.json'].map((name) => `/en/people/anna/${name}`),
      ...['feed.xml', 'feed.json'].map((name) => `/en/network/the-osteria/${name}`),
      ...['feed.xml', 'atom.xml', 'feed.json'].map((name) => `/en/network/${name}`),
      ...['feed.xml', 'atom.xml', 'feed.json'].map((name) => `/en/word-of-mouth/${name}`),
    ]);
  });

  test('are none where nothing is told', () => {
    expect(pathsIn([english({ clients: [company('mare')], people: [person('anna')] })])).toEqual([]);
  });

  test('tell of a story under the same id everywhere, whatever its address', async () => {
    for (const path of ['/en/feed.xml', '/en/network/feed.xml', '/en/people/anna/feed.json'])
      expect(await written(site, path)).toContain('tag:www.example.com:door/en');
  });

  test('tell of the network what is told of its companies and what is said, newest first', async () => {
    const feed = JSON.parse((await written(site, '/en/network/feed.json')) ?? '') as {
      readonly items: readonly { readonly title: string }[];
    };
    expect(feed.items.map(({ title }) => title)).toEqual(['About door', 'Osteria mare – Google']);
  });

  test('tell words that were said as text', async () => {
    const feed = await written(site, '/en/word-of-mouth/feed.xml');
    expect(feed).toContain('<title>Osteria mare – Google</title>');
    expect(feed).toContain('&lt;p&gt;&amp;lt;b&amp;gt;View');
  });
});

test('pages tell in their heads which feeds are theirs', async () => {
  const { allRoutes } = await import('./all.ts');
  const contexts = contextsOf({ ...content, people: [bruno] });
  const files = new Set(pathsIn(contexts));
  const linked = allRoutes(contexts[0]!.content).flatMap((route) => {
    const view = route.view();
    return 'head' in view
      ? (view.head as readonly { readonly attributes: Readonly<Record<string, string>> }[]).flatMap(
          ({ attributes }) =>
            /rss|atom|feed/.test(attributes.type ?? '') ? [new URL(attributes.href ?? '').pathname] : [],
        )
      : [];
  });
  expect(new Set(linked)).toEqual(new Set([...files].filter((path) => !path.endsWith('.css'))));
});
