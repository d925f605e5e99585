import { country } from '../model/address.ts';
import { defaultAlternate, type Alternate } from '../routes/alternates.ts';

/** A language version as search engines are told of it, in the head and in the sitemap alike (HL07). */
export interface HreflangLink {
  readonly hreflang: string;
  readonly href: string;
}

/**
 * Each version of the page at `url`, itself included, and where all other readers go. Nothing for a page in one language
 * only. Search engines know languages by their two letters: versions in any other one are left out, and have no others.
 */
export function hreflangLinks(alternates: readonly Alternate[], url: string): readonly HreflangLink[] {
  const named = alternates.filter(({ lang }) => new Intl.Locale(lang).language.length === 2);
  if (named.length < 2 || !named.some((alternate) => alternate.url === url)) return [];
  const links = named.map((alternate) => ({ hreflang: hreflang(alternate.lang), href: alternate.url }));
  return [...links, ...catchAlls(links), { hreflang: 'x-default', href: defaultAlternate(named)!.url }];
}

/**
 * Where readers of a language go who live in none of the countries that its versions are for: to the first of them
 * (HL09). A language with one version alone needs none, since its readers are sent to it anyway.
 */
function catchAlls(links: readonly HreflangLink[]): readonly HreflangLink[] {
  const byLanguage = Map.groupBy(links, (link) => withoutCountry(link.hreflang));
  return [...byLanguage].flatMap(([language, same]) =>
    same.length > 1 && same.every((link) => link.hreflang !== language)
      ? [{ hreflang: language, href: same[0]!.href }]
      : [],
  );
}

/** @example withoutCountry('zh-Hant-HK') // 'zh-Hant' */
export const withoutCountry = (code: string): string => code.replace(/-[A-Z]{2}$/, '');

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
