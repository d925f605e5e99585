import type { FeedFormat } from '../routes/files.ts';
import { atom } from './atom.ts';
import type { Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

interface Format {
  readonly type: string;
  /** As it stands behind the name of a feed. */
  readonly label: string;
  readonly write: (feed: Feed, url: string) => string;
}

/** The formats of feeds. Every reader reads RSS, which is offered first. */
export const feedFormats: Readonly<Record<FeedFormat, Format>> = {
  rss: { type: 'application/rss+xml', label: 'RSS', write: rss },
  atom: { type: 'application/atom+xml', label: 'Atom', write: atom },
  json: { type: 'application/feed+json', label: 'JSON', write: jsonFeed },
};
