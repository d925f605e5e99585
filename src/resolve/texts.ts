import type { Body } from '../model/content.ts';
import type { Site } from '../model/site.ts';
import type { Locale } from '../model/text.ts';
import type { SourceEntry } from '../source/source.ts';

/** A text in one language, by the key that its translations share. */
export type Keyed<Text> = readonly [key: string, text: Text];

/** Puts the languages of one thing together, the things by key and the languages in the site’s order. */
export function byKey<Text extends { readonly locale: Locale }>(site: Site, texts: readonly Keyed<Text>[]) {
  const order = new Map(site.locales.map((locale, index) => [locale, index]));
  const place = ({ locale }: Text) => order.get(locale) ?? 0;
  const groups = Map.groupBy(texts, ([key]) => key);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => ({
      key,
      texts: byLocale(own.map(([, text]) => text).toSorted((a, b) => place(a) - place(b))),
    }));
}

const byLocale = <Text extends { readonly locale: Locale }>(texts: readonly Text[]) =>
  Object.fromEntries(texts.map((text) => [text.locale, text]));

/** A source entry of a text always has a language. */
export type TextEntry<Data> = SourceEntry<Data> & { readonly locale: Locale };

export const isText = <Data>(entry: SourceEntry<Data>): entry is TextEntry<Data> =>
  entry.locale !== undefined;

export const bodyOf = ({ path, digest, words, clients, people }: TextEntry<unknown>): Body => ({
  file: path,
  digest,
  words,
  clients,
  people,
});
