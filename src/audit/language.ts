import { hreflang } from '../head/hreflang.ts';
import { openGraphLocale } from '../head/open-graph-locale.ts';

/** How search engines name the language of a page; nothing for what is no language tag. */
export const hreflangOf = (lang: string): string | undefined => (isTag(lang) ? hreflang(lang) : undefined);

/** How Open Graph names it. */
export const openGraphLocaleOf = (lang: string): string | undefined =>
  isTag(lang) ? openGraphLocale(lang) : undefined;

const isTag = (lang: string): boolean => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang);
