import { formatDate } from '../i18n/dates.ts';
import type { Feed, FeedItem } from './feed.ts';

/**
 * A page within a feed, for whoever opens it in a browser: the only part that the stylesheet of feeds shows, and one whose
 * links lead somewhere. Programs pass over elements of other namespaces.
 */
export const readablePage = (feed: Feed, address: string) => ({
  '@_xmlns': 'http://www.w3.org/1999/xhtml',
  '@_lang': feed.lang,
  '@_dir': feed.dir,
  meta: { '@_name': 'viewport', '@_content': 'width=device-width, initial-scale=1' },
  header: {
    h1: { a: { '@_href': feed.homeUrl, '#text': feed.title } },
    p: [feed.description, feed.note],
    code: address,
  },
  main: { article: feed.items.map((item) => articleOf(item, feed)) },
});

const articleOf = ({ title, url, published, description }: FeedItem, { lang }: Feed) => ({
  time: { '@_datetime': published, '#text': formatDate(published, lang) },
  h2: { a: { '@_href': url, '#text': title } },
  p: description,
});
