import { localizedQuotes } from '../markdown/quotes.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../source/source.ts';

/** The settings, with their texts as they are printed. */
export function resolveSite({ site: { data, locales, defaultLocale } }: Source): Site {
  return {
    ...data,
    locales,
    defaultLocale,
    tagline: localizedQuotes(data.tagline, data.languages),
    description: localizedQuotes(data.description, data.languages),
  };
}
