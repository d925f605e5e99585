import { XMLParser } from 'fast-xml-parser';
import FeedParser, { type Item } from 'feedparser';
import { parseFeed } from 'feedsmith';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { FeedFormat } from '../routes/files.ts';
import { urnOf } from './atom.ts';
import type { Feed, FeedItem } from './feed.ts';
import { feedFormats } from './formats.ts';
import { withCover } from './html.ts';

const cover = {
  url: 'https://www.example.com/a.jpg',
  type: 'image/jpeg',
  width: 1200,
  height: 630,
  alt: 'Una "porta"',
};
const item: FeedItem = {
  id: 'tag:www.example.com:la-porta/it',
  url: 'https://www.example.com/notizie/la-porta/',
  title: 'L’Osteria & Figli <apre>',
  description: 'Il <title> di R&B',
  cover,
  published: '2026-11-03T09:30:00+01:00',
  updated: '2026-11-05T08:00:00+01:00',
  authors: [{ name: 'Anna Esempio', url: 'https://www.example.com/persone/anna/' }, { name: 'Bruno Prova' }],
  tags: ['Orari'],
  content: '<p>Testo con <a href="https://www.example.com/">link</a> e ]]> dentro &amp; fuori.</p>',
};
const said: FeedItem = {
  id: 'tag:www.example.com:voice/1/it',
  url: 'https://www.example.com/passaparola/',
  title: 'Google',
  description: '',
  published: '2026-11-01',
  authors: [{ name: 'Qualcuno' }],
  tags: [],
  content: '<blockquote><p>Bello.</p></blockquote>',
};
const feed: Feed = {
  title: 'Agenzia Esempio – Notizie',
  description: 'Notizie di R&B',
  lang: 'it-IT',
  dir: 'ltr',
  homeUrl: 'https://www.example.com/',
  publisher: { name: 'Agenzia Esempio', url: 'https://www.example.com/' },
  icon: 'https://www.example.com/icon-192.png',
  stylesheet: '/feed.css',
  note: 'Una fonte.',
  hub: 'https://hub.example.com/',
  items: [item, said],
};

const addresses: Readonly<Record<FeedFormat, string>> = {
  rss: 'https://www.example.com/feed.xml',
  atom: 'https://www.example.com/atom.xml',
  json: 'https://www.example.com/feed.json',
};
const formats = Object.keys(addresses) as readonly FeedFormat[];
const written = (format: FeedFormat, changes: Partial<Feed> = {}) =>
  feedFormats[format].write({ ...feed, ...changes }, addresses[format]);

describe.each(formats)('%s', (format) => {
  const text = written(format);

  test('is read back by a strict parser as it was written', () => {
    const read = parseFeed(text);
    expect(read.format).toBe(format);
    expect(JSON.stringify(read.feed)).toContain(JSON.stringify(item.title).slice(1, -1));
    expect(JSON.stringify(read.feed)).toContain(addresses[format]);
    expect(JSON.stringify(read.feed)).toContain(feed.hub);
  });

  test('says when it last changed, and not when it was built', () => {
    const last = {
      rss: 'Thu, 05 Nov 2026 07:00:00 GMT</lastBuildDate>',
      atom: item.updated,
      json: item.updated,
    };
    expect(text).toContain(last[format]);
    expect(written(format)).toBe(text);
  });

  test('holds no relative address but that of its stylesheet', () => {
    expect(text.replace(/<\?xml-stylesheet.*\?>/, '')).not.toMatch(/(?:href|src|url)="?:? ?"\//);
  });
});

describe.each(['rss', 'atom'] as const)('%s', (format) => {
  test('is read back by a lenient parser, too', async () => {
    const parser = Readable.from([written(format)]).pipe(new FeedParser({ feedurl: addresses[format] }));
    const [first, second] = (await Array.fromAsync(parser)) as readonly Item[];
    expect(first).toMatchObject({
      guid: format === 'rss' ? item.id : urnOf(item.id),
      link: item.url,
      title: item.title,
      description: withCover(item),
      categories: item.tags,
    });
    expect(first?.pubdate?.toISOString()).toBe('2026-11-03T08:30:00.000Z');
    expect(first?.meta).toMatchObject({ title: feed.title, language: 'it-IT', xmlurl: addresses[format] });
    expect(second?.pubdate?.toISOString()).toBe('2026-11-01T00:00:00.000Z');
  });

  test('holds a page for whoever opens it in a browser', () => {
    const text = written(format);
    expect(text).toContain('<?xml-stylesheet type="text/css" href="/feed.css"?>');
    expect(text).toContain('<div xmlns="http://www.w3.org/1999/xhtml" lang="it-IT" dir="ltr">');
    expect(text).toContain(`<a href="${item.url}">L’Osteria &amp; Figli &lt;apre&gt;</a>`);
  });
});

test('RSS: a description is HTML, in which markup that was written is seen', () => {
  const read = new XMLParser().parse(written('rss')) as {
    readonly rss: { readonly channel: { readonly item: readonly { readonly description: string }[] } };
  };
  expect(read.rss.channel.item[0]?.description).toBe('Il &lt;title&gt; di R&amp;B');
});

test('JSON Feed 1.1 has what its readers ask for', () => {
  expect(JSON.parse(written('json'))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'it-IT',
    feed_url: addresses.json,
    items: [
      {
        id: item.id,
        summary: item.description,
        image: cover.url,
        date_published: item.published,
        date_modified: item.updated,
        authors: item.authors,
      },
      { id: said.id, date_published: '2026-11-01T00:00:00.000Z' },
    ],
  });
});

test('the id of an Atom entry is a UUID by name', () => {
  // As RFC 9562 has it in its appendix, but for the namespace.
  expect(urnOf('https://www.example.com/')).toMatch(
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
  expect(urnOf(item.id)).toBe(urnOf(item.id));
  expect(urnOf(item.id)).not.toBe(urnOf(said.id));
});
