import { hreflang } from '../head/hreflang.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { isLanguageTag } from '../model/language-tag.ts';
import { listOf, type Item } from './item.ts';
import { fieldName, valueAt, type Path } from './path.ts';
import { namesIn } from './vocabulary.ts';

export interface Translated {
  readonly site: Item;
  readonly stories: readonly Item[];
  readonly clients: readonly Item[];
  readonly clientTexts: readonly Item[];
  readonly people: readonly Item[];
}

/** Words of the site, and of pictures, must exist in every language that shows them. */
export function findMissingLanguages({ site, stories, clients, clientTexts, people }: Translated): Mistake[] {
  const locales = namesIn(site.fields.languages);
  const ofSite = ['tagline', 'description'].map((name) => [name]);
  const sectors = namesIn(site.fields.sectors).map((key) => ['sectors', key]);
  const tags = namesIn(site.fields.tags).map((key) => ({
    path: ['tags', key],
    locales: localesOf(stories, 'tags', key),
  }));
  const textsOf = Map.groupBy(clientTexts, ({ key }) => key);
  return [
    ...[...ofSite, ...sectors].flatMap((path) => missingIn(site, path, locales)),
    ...tags.flatMap((tag) => missingIn(site, tag.path, tag.locales)),
    ...clients.flatMap((client) => altsOf(client, (textsOf.get(client.key) ?? []).map(localeOf))),
    ...people.flatMap((person) => missingIn(person, ['photo', 'alt'], localesOfRole(person, locales))),
  ];
}

/** To search engines two languages may be one, such as those of a continent or of a region: they would show either. */
export function findSharedHreflang({ fields, document }: Item): Mistake[] {
  const tags = namesIn(fields.languages).flatMap((locale) => {
    const path = ['languages', locale, 'lang'];
    const lang = valueAt(fields, path);
    return typeof lang === 'string' && isLanguageTag(lang) ? [{ path, lang, code: hreflang(lang) }] : [];
  });
  const byCode = Map.groupBy(tags, ({ code }) => code);
  return [...byCode].flatMap(([code, [first, ...others]]) =>
    others.map(({ path, lang }) => ({
      code: 'hreflang-shared' as const,
      facts: { value: lang, other: first!.lang, hreflang: code },
      place: document.locate(path),
    })),
  );
}

/** Languages that the site does not have are told elsewhere. */
const localesOfRole = ({ fields }: Item, locales: readonly string[]): string[] =>
  namesIn(fields.role).filter((locale) => locales.includes(locale));

const localeOf = ({ locale = '' }: Item): string => locale;

/** The languages of the items that have `key` in a list. */
const localesOf = (items: readonly Item[], list: string, key: string): string[] => [
  ...new Set(items.filter(({ fields }) => listOf(fields, list).includes(key)).map(localeOf)),
];

const altsOf = (client: Item, locales: readonly string[]): Mistake[] => [
  ...listOf(client.fields, 'photos').flatMap((_, index) =>
    missingIn(client, ['photos', index, 'alt'], locales),
  ),
  ...missingIn(client, ['arrival', 'door', 'alt'], locales),
];

/** A value that is not there at all, or is no map of languages, is the schema’s business. */
function missingIn({ fields, document }: Item, path: Path, locales: readonly string[]): Mistake[] {
  const value = valueAt(fields, path);
  if (typeof value !== 'object' || value === null) return [];
  const missing = locales.filter((locale) => !(locale in value));
  if (missing.length === 0) return [];
  const facts = { field: fieldName(path), locales: missing.join(', ') };
  return [{ code: 'translation-missing', facts, place: document.locate(path, 'key') }];
}
