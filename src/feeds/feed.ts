/** What a feed tells, whichever format it is written in. All addresses are absolute URLs. */
export interface Feed extends Channel {
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** What a feed says of itself. */
export interface Channel {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The page that the feed belongs to. */
  readonly homeUrl: string;
  /** Who publishes it. */
  readonly publisher: FeedAuthor;
  readonly icon: string;
  /** The rules by which browsers show it: a path of the same host, wherever that is. */
  readonly stylesheet: string;
  /** Tells readers what a feed is, when a browser shows them one. */
  readonly note: string;
  /** Of WebSub, by which programs learn of news at once. */
  readonly hub?: string | undefined;
}

export interface FeedItem {
  /** Stays when the address changes, so that readers do not see old news as new (FD01). */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** As text. */
  readonly description: string;
  readonly cover?: FeedPicture | undefined;
  /** ISO 8601: a moment with its offset, or a day. */
  readonly published: string;
  readonly updated?: string | undefined;
  readonly authors: readonly FeedAuthor[];
  readonly tags: readonly string[];
  /** The whole text as HTML with absolute addresses, of the elements that `html.ts` lets pass. */
  readonly content: string;
}

export interface FeedAuthor {
  readonly name: string;
  readonly url?: string | undefined;
}

/** A picture by its absolute URL. */
export interface FeedPicture {
  readonly url: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** When something in the feed last changed: never later than what it tells, so that the same news are the same bytes. */
export const lastChange = ({ items }: Pick<Feed, 'items'>): string =>
  items
    .map((item) => moment(item.updated ?? item.published))
    .reduce((latest, one) => (Date.parse(one) > Date.parse(latest) ? one : latest), '1970-01-01T00:00:00Z');

/** RFC 3339: what is known to the day happened at its beginning. */
export const moment = (isoText: string): string =>
  isoText.includes('T') ? isoText : new Date(isoText).toISOString();
