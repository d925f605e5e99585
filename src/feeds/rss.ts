import { lastChange, moment, type Feed, type FeedItem, type FeedPicture } from './feed.ts';
import { escapeHtml, withCover } from './html.ts';
import { readablePage } from './readable.ts';
import { xml } from './xml.ts';

/** RSS 2.0 with the full text of each item: https://www.rssboard.org/rss-specification */
export function rss(feed: Feed, url: string): string {
  const channel = {
    title: feed.title,
    link: feed.homeUrl,
    description: escapeHtml(feed.description),
    language: feed.lang,
    lastBuildDate: dateText(lastChange(feed)),
    'atom:link': [
      { '@_href': url, '@_rel': 'self', '@_type': 'application/rss+xml' },
      ...(feed.hub === undefined ? [] : [{ '@_href': feed.hub, '@_rel': 'hub' }]),
    ],
    div: readablePage(feed, url),
    item: feed.items.map(rssItem),
  };
  return xml(
    {
      rss: {
        '@_version': '2.0',
        '@_xmlns:atom': 'http://www.w3.org/2005/Atom',
        '@_xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        '@_xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        '@_xmlns:media': 'http://search.yahoo.com/mrss/',
        channel,
      },
    },
    feed.stylesheet,
  );
}

const rssItem = (item: FeedItem) => ({
  title: item.title,
  link: item.url,
  guid: { '@_isPermaLink': 'false', '#text': item.id },
  pubDate: dateText(item.published),
  ...(item.updated !== undefined && { 'atom:updated': moment(item.updated) }),
  'dc:creator': item.authors.map(({ name }) => name),
  category: [...item.tags],
  description: escapeHtml(item.description),
  'content:encoded': withCover(item),
  ...(item.cover && { 'media:content': mediaOf(item.cover) }),
});

/** RFC 822, with the four digits of the year that RSS asks for. */
const dateText = (isoText: string): string => new Date(isoText).toUTCString();

/** Media RSS, by which programs that show cards find the picture. An enclosure would have to tell its bytes. */
export const mediaOf = ({ url, type, width, height, alt }: FeedPicture) => ({
  '@_url': url,
  '@_medium': 'image',
  '@_type': type,
  '@_width': width,
  '@_height': height,
  ...(alt !== '' && { 'media:description': { '@_type': 'plain', '#text': alt } }),
});
