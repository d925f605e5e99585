import type { Address, Pin } from '../model/address.ts';
import type { Picture } from '../model/content.ts';
import type { Site } from '../model/site.ts';
import type { Locale } from '../model/text.ts';
import type { Alternate } from '../routes/alternates.ts';
import type { Paths } from '../routes/paths.ts';

/** All that the head of a page is made of. */
export interface HeadPage {
  readonly site: Site;
  readonly paths: Paths;
  readonly locale: Locale;
  readonly path: string;
  /** Nothing on the home page, whose title is the site’s name and tagline. */
  readonly title?: string | undefined;
  readonly description: string;
  /** The existing language versions, this page among them. */
  readonly alternates: readonly Alternate[];
  readonly image: Pick<Picture, 'share' | 'alt'>;
  /** Those of the page itself first, then the news of the languages that have stories. */
  readonly feeds: readonly FeedLink[];
  /** The same content for programs. */
  readonly files: readonly HeadFile[];
  /** What the browser paints around the page. */
  readonly themeColours: Readonly<Record<'light' | 'dark', string>>;
  /** Set on pages that search engines must leave out: a missing page, a draft. */
  readonly hidden?: boolean | undefined;
  readonly article?: ArticleFacts | undefined;
  readonly place?: PlaceFacts | undefined;
  /** Addresses of profiles of whom the page is about, who can prove there that it is theirs. */
  readonly profiles?: readonly string[] | undefined;
  /** Who wrote the page, as networks like Mastodon know them: `@anna@social.example` (FE01). */
  readonly creators?: readonly string[] | undefined;
  /** Where other sites tell that they link to the page: https://www.w3.org/TR/webmention/ */
  readonly webmention?: string | undefined;
}

export interface FeedLink {
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  /** Says which of the feeds it is. */
  readonly title: string;
}

/** Another form of the page itself: the list of the network as GeoJSON, a company as a vCard. */
export interface HeadFile {
  readonly path: string;
  /** Its media type. */
  readonly type: string;
}

export interface ArticleFacts {
  /** ISO 8601 with offset. */
  readonly published: string;
  readonly modified?: string | undefined;
  readonly authors: readonly Author[];
  /** As readers see them. */
  readonly tags: readonly string[];
}

export interface Author {
  readonly name: string;
  /** Addresses of social profiles. */
  readonly profiles: readonly string[];
}

export interface PlaceFacts {
  readonly address: Address;
  readonly pin?: Pin | undefined;
}
