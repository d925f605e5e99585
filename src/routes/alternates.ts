import type { Site } from '../model/site.ts';
import type { Locale, Localized } from '../model/text.ts';
import type { Paths } from './paths.ts';

/** One language version of a page. */
export interface Alternate {
  readonly locale: Locale;
  readonly lang: string;
  readonly path: string;
  readonly url: string;
}

/**
 * The existing language versions of a page, in the site’s order of languages. Head, sitemap, feeds and the language
 * switcher all read this list; none of them adds a version that does not exist (HL01, HL02, HL08).
 */
export function alternatesOf(site: Site, paths: Paths, versions: Localized): readonly Alternate[] {
  return site.locales.flatMap((locale) => {
    const path = versions[locale];
    return path ? [{ locale, lang: site.languages[locale]!.lang, path, url: paths.url(path) }] : [];
  });
}

/** Where readers of any other language are sent: the site’s own language, or the first that exists (HL06). */
export const defaultAlternate = (alternates: readonly Alternate[]): Alternate | undefined => alternates[0];
