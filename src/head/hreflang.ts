import { country } from '../model/address.ts';
import { defaultAlternate, type Alternate } from '../routes/alternates.ts';

/** A language version as search engines are told of it, in the head and in the sitemap alike (HL07). */
export interface HreflangLink {
  readonly hreflang: string;
  readonly href: string;
}

/** Nothing for a page in one language only; else each version, itself included, and where all others go. */
export function hreflangLinks(alternates: readonly Alternate[]): readonly HreflangLink[] {
  if (alternates.length < 2) return [];
  const links = alternates.map(({ lang, url }) => ({ hreflang: hreflang(lang), href: url }));
  return [...links, { hreflang: 'x-default', href: defaultAlternate(alternates)!.url }];
}

/**
 * The language as search engines understand it: ISO 639 with an ISO 15924 script and an ISO 3166-1 country; what else
 * a tag says is left out (HL04).
 *
 * @example hreflang('es-419') // 'es'
 */
export function hreflang(lang: string): string {
  const { language, script, region } = new Intl.Locale(lang);
  const isCountry = region !== undefined && country.safeParse(region).success;
  return [language, script, isCountry ? region : undefined].filter(Boolean).join('-');
}
