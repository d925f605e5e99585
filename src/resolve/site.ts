import { localizedQuotes } from '../markdown/quotes.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../source/source.ts';

/** The settings, with their texts as they are printed. */
export function resolveSite({ site: { data, locales, defaultLocale } }: Source): Site {
  const { logo: _, ...settings } = data;
  return {
    ...settings,
    locales,
    defaultLocale,
    tagline: localizedQuotes(settings.tagline, settings.languages),
    description: localizedQuotes(settings.description, settings.languages),
  };
}
