import { createHash } from 'node:crypto';
import { lastChange, moment, type Feed, type FeedAuthor, type FeedItem } from './feed.ts';
import { withCover } from './html.ts';
import { readablePage } from './readable.ts';
import { mediaOf } from './rss.ts';
import { xml } from './xml.ts';

/** Atom with the full text of each entry: RFC 4287. */
export function atom(feed: Feed, url: string): string {
  return xml(
    {
      feed: {
        '@_xmlns': 'http://www.w3.org/2005/Atom',
        '@_xmlns:media': 'http://search.yahoo.com/mrss/',
        '@_xml:lang': feed.lang,
        title: feed.title,
        subtitle: feed.description,
        id: url,
        link: [
          { '@_rel': 'alternate', '@_type': 'text/html', '@_href': feed.homeUrl },
          { '@_rel': 'self', '@_type': 'application/atom+xml', '@_href': url },
          ...(feed.hub === undefined ? [] : [{ '@_rel': 'hub', '@_href': feed.hub }]),
        ],
        updated: lastChange(feed),
        author: authorOf(feed.publisher),
        icon: feed.icon,
        div: readablePage(feed, url),
        entry: feed.items.map(entryOf),
      },
    },
    feed.stylesheet,
  );
}

const entryOf = (item: FeedItem) => ({
  title: item.title,
  id: urnOf(item.id),
  link: { '@_rel': 'alternate', '@_type': 'text/html', '@_href': item.url },
  published: moment(item.published),
  updated: moment(item.updated ?? item.published),
  author: item.authors.map(authorOf),
  category: item.tags.map((tag) => ({ '@_term': tag })),
  ...(item.description !== '' && { summary: item.description }),
  content: { '@_type': 'html', '#text': withCover(item) },
  ...(item.cover && { 'media:content': mediaOf(item.cover) }),
});

const authorOf = ({ name, url }: FeedAuthor) => ({ name, ...(url !== undefined && { uri: url }) });

/** The namespace of names that are addresses: RFC 9562. */
const addressNames = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * An id as the address that Atom asks for: a UUID by name (version 5), the same for the same id. Ours began with `tag:`
 * before this, without the date that belongs to it, and stay as they are where any text will do.
 */
export function urnOf(id: string): string {
  const digest = createHash('sha1').update(addressNames).update(id).digest().subarray(0, 16);
  digest[6] = (digest.readUInt8(6) & 0x0f) | 0x50;
  digest[8] = (digest.readUInt8(8) & 0x3f) | 0x80;
  return `urn:uuid:${digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
