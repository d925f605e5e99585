import { staffLocales, type StaffLocale } from '../model/site.ts';
import { readHtml } from './html.ts';
import type { SiteOptions } from './site.ts';

export interface Home extends Pick<SiteOptions, 'origin' | 'base'> {
  /** For the report: the site’s own language, if staff can be spoken to in it. */
  readonly language: StaffLocale;
}

/** Where a built site lives, as its home page says; nothing if the page does not say. */
export function homeOf(html: string): Home | undefined {
  const { lang, links } = readHtml(html);
  const canonical = links.find(({ rel }) => rel === 'canonical')?.href;
  if (canonical === undefined || !URL.canParse(canonical)) return undefined;
  const { origin, pathname } = new URL(canonical);
  return { origin, base: pathname, language: staffLocales.find((locale) => lang.startsWith(locale)) ?? 'en' };
}
