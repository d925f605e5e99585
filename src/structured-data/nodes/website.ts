import type { WebSiteLeaf } from 'schema-dts';
import type { Site } from '../../model/site.ts';
import type { Scope } from '../scope.ts';

/** Stands on the home page of the site’s own language alone (WS01); other pages refer to it. */
export function website({ content: { site }, paths, ids }: Scope): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    '@id': ids.website,
    name: site.name,
    alternateName: alternateNames(site),
    url: paths.url(paths.home(site.defaultLocale)),
    inLanguage: site.locales.map((locale) => site.languages[locale]!.lang),
    publisher: { '@id': ids.organization },
  };
}

/** The site and the agency share their names (OR06); the domain is the one that search engines fall back to. */
export function alternateNames(site: Site): readonly string[] {
  const domain = new URL(site.origin).hostname.replace(/^www\./, '');
  return [...(site.alternateName ? [site.alternateName] : []), domain];
}
