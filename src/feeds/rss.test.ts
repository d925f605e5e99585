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
  readonly item: Readonly<Record<'title' | 'content:encoded' | 'pubDate', string>> & {
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
