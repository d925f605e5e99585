import { typographicQuotes } from '../markdown/quotes.ts';
import { nearestLocale, type Localized } from '../model/text.ts';
import type { Context } from './context.ts';

/** A text as the page can tell it. */
export interface Told {
  readonly text: string;
  /** Set where it is in another language than the page, so that it is read out as what it is. */
  readonly lang?: string | undefined;
}

/** In the page’s language, else in the site’s first that has it. */
export function told({ site, locale }: Pick<Context, 'site' | 'locale'>, texts: Localized): Told | undefined {
  const found = nearestLocale(texts, locale, site.locales);
  if (found === undefined) return undefined;
  const { lang } = site.languages[found]!;
  return { text: typographicQuotes(texts[found]!, lang), lang: found === locale ? undefined : lang };
}
