import type { HeadTag } from '../head/tag.ts';
import type { Rendition } from '../model/content.ts';
import type { Alternate } from '../routes/alternates.ts';
import type { Graph } from '../structured-data/graph.ts';
import type { ShareImage } from '../share-images/share-image.ts';
import type { Frame } from './frame.ts';

/** A link within the site (`href` a path) or to another one (`href` a URL). */
export interface Link {
  readonly href: string;
  readonly label: string;
  /** Set where the target is in another language than the page. */
  readonly lang?: string | undefined;
  readonly rel?: string | undefined;
}

/** One language of the switcher. `exact` is false where it leads to the nearest parent instead of a translation. */
export interface SwitchLink extends Link {
  readonly lang: string;
  readonly current: boolean;
  readonly exact: boolean;
  /** What the reader is told where the link is not exact. */
  readonly note?: string | undefined;
}

/** What every page has. A page is rendered from its view alone. */
export interface View {
  readonly frame: Frame;
  readonly path: string;
  readonly head: readonly HeadTag[];
  /** JSON-LD, ready for the page: see `structured-data/serialize.ts`. */
  readonly graph: Graph;
  readonly switcher: readonly SwitchLink[];
  /** From the home page to this one, which is the last; empty on the home page. */
  readonly breadcrumbs: readonly Link[];
  /** What the sitemap says of the page; nothing for a page that search engines must leave out. */
  readonly listing?: Listing | undefined;
  /** What other sites show of it, where that is drawn. */
  readonly shareImage?: ShareImage | undefined;
}

export interface Listing {
  readonly alternates: readonly Alternate[];
  /** ISO 8601; nothing where it is not known, since a wrong date is worse than none (SM02). */
  readonly lastModified?: string | undefined;
  /** What is seen on it, the main picture first. */
  readonly images: readonly Rendition[];
}
