import { xml } from './xml.ts';

/** A feed of one language. All addresses are absolute URLs, all moments ISO 8601. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly url: string;
  readonly homeUrl: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Stays when the address changes, so that readers do not see old news as new (FD01). */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly cover?: FeedPicture | undefined;
  readonly published: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  /** The whole text as HTML with absolute addresses. */
  readonly content: string;
}

/** A picture by its absolute URL. */
export interface FeedPicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** RSS 2.0 with the full text of each item. */
export function rss(feed: Feed): string {
  const channel = {
    title: feed.title,
    link: feed.homeUrl,
    description: escapeHtml(feed.description),
    language: feed.lang,
    'atom:link': { '@_href': feed.url, '@_rel': 'self', '@_type': 'application/rss+xml' },
    item: feed.items.map(rssItem),
  };
  return xml({
    rss: {
      '@_version': '2.0',
      '@_xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@_xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@_xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@_xmlns:media': 'http://search.yahoo.com/mrss/',
      channel,
    },
  });
}

const rssItem = (item: FeedItem) => ({
  title: item.title,
  link: item.url,
  guid: { '@_isPermaLink': 'false', '#text': item.id },
  pubDate: new Date(item.published).toUTCString(),
  'dc:creator': [...item.authors],
  category: [...item.tags],
  description: escapeHtml(item.description),
  'content:encoded': item.cover ? `<p>${pictureHtml(item.cover)}</p>\n${item.content}` : item.content,
  ...(item.cover && { 'media:content': mediaOf(item.cover) }),
});

/** Readers take a description for HTML: a `<` that is to be seen is escaped before XML escapes it again. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const pictureHtml = ({ url, width, height, alt }: FeedPicture): string =>
  `<img src="${escapeHtml(url)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">`;

/** Media RSS, by which programs that show cards find the picture. */
const mediaOf = ({ url, width, height, alt }: FeedPicture) => ({
  '@_url': url,
  '@_medium': 'image',
  '@_width': width,
  '@_height': height,
  ...(alt !== '' && { 'media:description': { '@_type': 'plain', '#text': alt } }),
});
