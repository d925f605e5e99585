import { isNamed, type Content } from '../model/content.ts';
import type { Section } from '../model/site.ts';
import type { Locale, Localized } from '../model/text.ts';
import { oncePer } from '../once.ts';
import type { Paths } from '../routes/paths.ts';
import { isShown } from './voice.ts';

/** The paths of a section’s first page in each language that has something to show there. */
export function sectionVersions(content: Content, paths: Paths, section: Section): Localized {
  const exists = presence[section];
  return byLocale(content, (locale) => (exists(content, locale) ? paths[section](locale) : undefined));
}

/** Whether a language has anything that a search could find: a page of somebody or something, or a text. */
export const isSearched = ({
  content,
  locale,
}: {
  readonly content: Content;
  readonly locale: Locale;
}): boolean =>
  content.people.some(isNamed) ||
  [...content.clients, ...content.pages].some(({ texts }) => texts[locale]) ||
  content.stories.some(({ texts }) => texts[locale]?.draft === false);

/** The page that leads to everything exists where there is anything. */
export const everythingVersions = (content: Content, paths: Paths): Localized =>
  byLocale(content, (locale) =>
    content.clients.length > 0 || isSearched({ content, locale }) ? paths.everything(locale) : undefined,
  );

/** The home page exists in every language. */
export const homeVersions = (content: Content, paths: Paths): Localized =>
  byLocale(content, (locale) => paths.home(locale));

/** A table by language, without the languages for which there is nothing. */
export function byLocale<Value>(
  content: Content,
  valueIn: (locale: Locale) => Value | undefined,
): Localized<Value> {
  const entries = content.site.locales.map((locale) => [locale, valueIn(locale)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [Locale, Value] => entry[1] !== undefined));
}

const presence: Record<Section, (content: Content, locale: Locale) => boolean> = {
  stories: (content, locale) => toldIn(content).has(locale),
  network: ({ clients }) => clients.length > 0,
  people: ({ people }) => people.some((person) => person.name),
  voices: ({ mentions }) => mentions.some(isShown),
};

/** The languages that have stories. Every page asks. */
const toldIn = oncePer(
  ({ stories }: Content): ReadonlySet<Locale> => new Set(stories.flatMap(({ texts }) => Object.keys(texts))),
);
