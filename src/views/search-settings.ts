import { fill, languageName } from '../i18n/format.ts';
import type { SearchSettings } from '../search/site/settings.ts';
import { contextsOf, type Context } from './context.ts';
import { isSearched } from './sections.ts';

/** What the dialog of the search is made from, when a reader opens it. */
export function searchSettings(context: Context): SearchSettings {
  const { content, lang, locale, messages, paths, site } = context;
  const others = contextsOf(content).filter((other) => other !== context);
  return {
    locale,
    lang,
    index: indexOf(context),
    others: others.flatMap((other) => {
      const index = indexOf(other);
      return index === undefined ? [] : [{ lang: other.lang, label: languageName(other.lang, lang), index }];
    }),
    everything: { href: paths.everything(locale), label: messages.everything.link },
    facets: {
      kind: '',
      topic: messages.tags,
      year: messages.search.year,
      sector: messages.sector,
      town: messages.city,
    },
    words: { ...messages.search, hint: fill(messages.search.hint, { site: site.name }) },
  };
}

const indexOf = (context: Context): string | undefined =>
  isSearched(context) ? context.paths.searchIndex(context.locale) : undefined;
