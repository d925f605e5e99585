import { hreflangLinks } from '../head/hreflang.ts';
import type { Paths } from '../routes/paths.ts';
import type { View } from '../views/view.ts';

/** What the sitemap says of one page. All addresses are absolute URLs. */
export interface SitemapEntry {
  readonly url: string;
  readonly links: readonly { readonly lang: string; readonly url: string }[];
  /** ISO 8601; nothing where it is not known (SM02). */
  readonly lastmod?: string | undefined;
  readonly images: readonly string[];
}

/** A page that search engines may list, with the very alternates of its head (HL07, SM04); nothing for another. */
export function sitemapEntryOf(
  { path, listing }: Pick<View, 'path' | 'listing'>,
  paths: Paths,
): SitemapEntry | undefined {
  if (!listing) return undefined;
  const { alternates, lastModified, images } = listing;
  return {
    url: paths.url(path),
    links: hreflangLinks(alternates, paths.url(path)).map(({ hreflang, href }) => ({
      lang: hreflang,
      url: href,
    })),
    lastmod: lastModified,
    images: images.map((image) => paths.url(image.path)),
  };
}
