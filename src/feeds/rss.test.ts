import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { rss, type Feed } from './rss.ts';

const item = {
  id: 'tag:www.example.com:la-porta/it',
  url: 'https://www.example.com/notizie/la-porta/',
  title: 'L’Osteria & Figli <apre>',
  description: 'Una porta, due gradini.',
  published: '2026-11-03T09:30:00+01:00',
  authors: ['Anna Esempio', 'Bruno Esempio'],
  tags: ['Orari'],
  content: '<p>Testo con <a href="https://www.example.com/">link</a> e ]]> dentro.</p>',
};
const feed: Feed = {
  title: 'Agenzia Esempio – Italiano',
  description: 'Notizie',
  lang: 'it-IT',
  url: 'https://www.example.com/feed.xml',
  homeUrl: 'https://www.example.com/',
  items: [item],
};

interface Channel {
  readonly language: string;
  readonly 'atom:link': Readonly<Record<string, string>>;
  readonly item: Readonly<Record<'title' | 'description' | 'content:encoded' | 'pubDate', string>> & {
    readonly 'media:content'?: Readonly<Record<string, unknown>>;
    readonly 'dc:creator': readonly string[];
    readonly guid: Readonly<Record<string, string>>;
  };
}

const channel = (xml: string) =>
  (new XMLParser({ ignoreAttributes: false }).parse(xml) as { rss: { channel: Channel } }).rss.channel;

test('an item is read back as it was written, also with markup characters in it', () => {
  const read = channel(rss(feed)).item;
  expect(read.title).toBe(item.title);
  expect(read['content:encoded']).toBe(item.content);
  expect(read['dc:creator']).toEqual(item.authors);
  expect(read.guid).toEqual({ '#text': item.id, '@_isPermaLink': 'false' });
  expect(Date.parse(read.pubDate)).toBe(Date.parse(item.published));
});

test('the channel says its language and its own address', () => {
  const read = channel(rss(feed));
  expect(read.language).toBe('it-IT');
  expect(read['atom:link']['@_href']).toBe(feed.url);
});

test('a description is HTML, in which markup that was written is seen', () => {
  const read = channel(rss({ ...feed, items: [{ ...item, description: 'Il <title> di R&B' }] })).item;
  expect(read.description).toBe('Il &lt;title&gt; di R&amp;B');
});

test('the cover comes with its words, in the text and for programs that show cards', () => {
  const cover = { url: 'https://www.example.com/a.jpg', width: 1200, height: 630, alt: 'Una "porta"' };
  const read = channel(rss({ ...feed, items: [{ ...item, cover }] })).item;
  expect(read['content:encoded']).toContain(
    '<img src="https://www.example.com/a.jpg" width="1200" height="630" alt="Una &quot;porta&quot;">',
  );
  expect(read['media:content']).toMatchObject({ '@_url': cover.url, '@_medium': 'image' });
  expect(channel(rss(feed)).item['media:content']).toBeUndefined();
});
