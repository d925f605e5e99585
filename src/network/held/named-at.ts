import type { Place } from '../../mistakes/mistake.ts';
import { personLocale, slugFor } from '../../model/slug.ts';
import { pathsOf } from '../../routes/paths.ts';
import { inspectBody } from '../../source/body.ts';
import { agencysOwn } from '../../source/consent.ts';
import { decoysOf, phrasesOfName } from '../../source/names.ts';
import { fieldName, type Path } from '../../source/path.ts';
import { foundIn, phraseSearch, type Search } from '../../source/phrases.ts';
import type { Source } from '../../source/source.ts';
import { keysOf } from '../../source/words.ts';
import { documentOf, type RawText } from './raw-text.ts';

/** Where a person is named, or their page linked to. */
export interface NamedAt {
  readonly text: string;
  readonly place: Place;
}

/**
 * Finds a person’s name in all its spellings. A name of one word is looked for as well, although it may be a common one:
 * whoever reads the list sees what is meant.
 */
export function searchFor({ site, clients, people }: Source, key: string): Search {
  const name = people.find((person) => person.key === key)?.data.name ?? '';
  const phrases = phrasesOfName(name, key);
  const others = people.filter((person) => person.key !== key).map(({ data }) => data.name);
  const companies = [site, ...clients].flatMap(({ data }) => [data.name, data.legalName ?? []].flat());
  return phraseSearch(
    phrases.length > 0 ? phrases : [{ words: keysOf(name), subject: key }],
    decoysOf([...companies, ...others]),
  );
}

/** Finds where a text, as it stands or as it would stand, has a person’s name or leads to the person’s page. */
export function namedFinder(source: Source, key: string): (text: RawText) => readonly NamedAt[] {
  const search = searchFor(source, key);
  const pages = pagesOf(source, key);
  return (written) => {
    const document = documentOf(written);
    const { file, body } = document;
    const links =
      body && [...pages].some((page) => body.text.includes(page)) ? inspectBody(body, file).links : [];
    const names = foundIn(document, search, isReadable).map(({ text, place }) => ({ text, place }));
    // Where the address is made of the name, that has been found.
    const isFound = (url: string, line: number) =>
      names.some(({ text, place }) => place.line === line && url.includes(text));
    const leading = links.filter(
      ({ url, place }) => pages.has(pathOf(url, source)) && !isFound(url, place.line),
    );
    return [...names, ...leading.map(({ url, place }) => ({ text: url, place }))];
  };
}

/** The paths of a person’s page, without a slash at their end. */
function pagesOf({ site, people }: Source, key: string): ReadonlySet<string> {
  const person = people.find((entry) => entry.key === key);
  if (!person) return new Set();
  const { locales, defaultLocale, data } = site;
  const paths = pathsOf({ ...data, defaultLocale });
  const slug = slugFor(person.data.slug, person.data.name, personLocale);
  return new Set(locales.map((locale) => paths.person(locale, slug).replace(/\/$/, '')));
}

/** Where an address leads on the site itself. */
function pathOf(url: string, { site }: Source): string {
  const { origin } = site.data;
  const path = url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
  return path.replace(/[?#].*$/, '').replace(/\/$/, '');
}

/** Keys of records are no names; where they refer to the person, `usesInRecords` says so. */
function isReadable(path: Path): boolean {
  const field = fieldName(path);
  return field === 'name' || !agencysOwn.has(field);
}
