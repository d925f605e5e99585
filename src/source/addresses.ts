import type { Mistake, MistakeCode, Place } from '../mistakes/mistake.ts';
import { slugOf } from '../model/slug.ts';
import { listOf, textOf, type Item } from './item.ts';
import { namesIn } from './vocabulary.ts';

export interface Claimants {
  readonly site: Item;
  readonly stories: readonly Item[];
  readonly clients: readonly Item[];
  readonly clientTexts: readonly Item[];
  readonly pages: readonly Item[];
  /** Only those who have a page. */
  readonly people: readonly Item[];
}

/** No two things may have the same slug in one language, or ask for the same old address. */
export function findClashes({ site, stories, clients, clientTexts, pages, people }: Claimants): Mistake[] {
  const records = new Map(clients.map((client) => [client.key, client]));
  return [
    ...clashes(stories.flatMap((item) => slugClaims(item, item, 'title'))),
    ...clashes(clientTexts.flatMap((item) => slugClaims(item, records.get(item.key) ?? item, 'name'))),
    ...clashes(people.flatMap((item) => slugClaims(item, item, 'name'))),
    ...clashes([...sectionClaims(site), ...pages.flatMap((item) => slugClaims(item, item, 'title'))]),
    ...clashes([...stories, ...clientTexts, ...pages].flatMap(oldAddressClaims)),
  ];
}

/** Something that wants an address for itself. */
interface Claim {
  /** Equal where two things cannot both have what they want. */
  readonly address: string;
  /** The word as staff wrote it, or as it was made of the title. */
  readonly value: string;
  readonly place: Place;
  readonly code: MistakeCode;
}

function clashes(claims: readonly Claim[]): Mistake[] {
  const groups = [...Map.groupBy(claims, ({ address }) => address).values()];
  return groups.flatMap(([first, ...rest]) =>
    rest.map(({ code, value, place }) => ({ code, facts: { value, other: first!.place.file }, place })),
  );
}

/** @param named the item whose field `name` makes the slug where none is written */
function slugClaims(item: Item, named: Item, name: string): Claim[] {
  const locale = item.locale ?? 'en';
  const written = textOf(item.fields, 'slug');
  const title = textOf(named.fields, name);
  const value = written ?? (title && slugOf(title, locale));
  if (value === undefined) return [];
  const place = written === undefined ? named.document.locate([name]) : item.document.locate(['slug']);
  return [{ address: `${locale}/${value}`, value, place, code: 'slug-taken' }];
}

/** The addresses that the generator needs for itself, beside which pages live. */
function sectionClaims({ fields, document }: Item): Claim[] {
  const languages = fields.languages as Record<string, unknown> | undefined;
  const [own, ...others] = namesIn(languages);
  const claim = (locale: string, value: string, path: readonly string[]): Claim => ({
    address: `${locale}/${value}`,
    value,
    place: document.locate(['languages', ...path]),
    code: 'address-taken',
  });
  const sections = namesIn(languages).flatMap((locale) =>
    Object.entries(wordsOf(languages?.[locale])).map(([word, value]) =>
      claim(locale, value, [locale, 'words', word]),
    ),
  );
  return own === undefined
    ? sections
    : [...others.map((locale) => claim(own, locale, [locale])), ...sections];
}

function wordsOf(language: unknown): Record<string, string> {
  const words: unknown = (language as { words?: unknown } | undefined)?.words ?? {};
  return Object.fromEntries(Object.entries(words as object).filter(([, word]) => typeof word === 'string'));
}

function oldAddressClaims({ fields, document }: Item): Claim[] {
  return listOf(fields, 'oldAddresses').flatMap((value, index) => {
    if (typeof value !== 'string') return [];
    const place = document.locate(['oldAddresses', index]);
    return [{ address: comparable(value), value, place, code: 'address-taken' }];
  });
}

/** Old addresses that differ only in a last slash or in capitals are the same. */
const comparable = (address: string): string => address.replace(/\/$/, '').toLowerCase();
