import type { z } from 'astro/zod';
import type { Mistake } from '../mistakes/mistake.ts';
import { consents, consentScopes, type personSchema } from '../model/person.ts';
import { later } from '../once.ts';
import type { Document } from './document.ts';
import { listOf, textOf, type Item } from './item.ts';
import { decoysOf, phrasesOfName } from './names.ts';
import { keyOf, recalled, type Memory } from '../memory.ts';
import { fieldName, type Path } from './path.ts';
import { foundIn, phraseSearch, type Search } from './phrases.ts';

export type PersonData = z.output<ReturnType<typeof personSchema>>;

export interface Named {
  readonly people: readonly Item<PersonData>[];
  readonly stories: readonly Item[];
  /** Those that may show cards of people. */
  readonly texts: readonly Item[];
  /** Everything that readers get to see, stories and people included. */
  readonly documents: readonly Document[];
  /** Names of companies, which may contain a person’s: those are not private. */
  readonly companies: readonly string[];
}

/** People who have not agreed to it on `today` must be neither authors nor named in any text. */
export function findUnconsentedNames(
  { people, stories, texts, documents, companies }: Named,
  today: string,
  memory: Memory,
): Mistake[] {
  const [named, silent] = parted(people, ({ data }) => !data || consents(data.consent, 'name', today));
  if (silent.length === 0) return [];
  const nameOf = ({ fields }: Item) => textOf(fields, 'name') ?? '';
  const sought = silent.map((person) => [nameOf(person), person.key] as const);
  const innocent = [...companies, ...named.map(nameOf)];
  const search = later(() =>
    phraseSearch(
      sought.flatMap(([name, key]) => phrasesOfName(name, key)),
      decoysOf(innocent),
    ),
  );
  const searched = keyOf([sought, innocent]);
  const unpublished = new Map(people.map((person) => [person.document, unpublishedOf(person, today)]));
  const byKey = new Map(silent.map((person) => [person.key, person]));
  return [
    ...stories.flatMap((story) => unconsentedAuthors(story, byKey)),
    ...texts.flatMap((text) => unconsentedCards(text, byKey)),
    ...documents.flatMap((document) => {
      const own = unpublished.get(document) ?? new Set();
      return recalled(memory, ['names', searched, document.digest, [...own]], () =>
        namesFoundIn(document, search(), own),
      );
    }),
  ];
}

function parted<Thing>(things: readonly Thing[], isFirst: (thing: Thing) => boolean) {
  return [things.filter(isFirst), things.filter((thing) => !isFirst(thing))] as const;
}

function unconsentedAuthors({ document }: Item, silent: ReadonlyMap<string, Item>): Mistake[] {
  return listOf(document.value, 'authors').flatMap((author, index) => {
    const person = silent.get(String(author));
    if (!person) return [];
    const value = textOf(person.fields, 'name') ?? person.key;
    return [
      {
        code: 'person-without-consent',
        facts: { value, person: person.key },
        place: document.locate(['authors', index]),
      },
    ];
  });
}

const unconsentedCards = ({ people }: Item, silent: ReadonlyMap<string, Item>): Mistake[] =>
  people.flatMap(({ name, place }) => {
    const person = silent.get(name);
    if (!person) return [];
    const value = textOf(person.fields, 'name') ?? person.key;
    return [{ code: 'person-without-consent', facts: { value, person: person.key }, place }];
  });

/** Keys of records are the agency’s own, and so is a person’s name in their record: neither is published. */
export const agencysOwn: ReadonlySet<string> = new Set([
  'name',
  'authors',
  'near',
  'near.who',
  'clients',
  'through',
  'about',
  'by',
  'answered.by',
]);

function namesFoundIn(document: Document, search: Search, unpublished: ReadonlySet<string>): Mistake[] {
  const isPublished = (path: Path) => !unpublished.has(String(path[0])) && !agencysOwn.has(fieldName(path));
  return foundIn(document, search, isPublished).map(({ text, subject, place }) => ({
    code: 'person-without-consent',
    facts: { value: text, person: subject },
    place,
  }));
}

/** What of the records of people stays unpublished, as `resolve/people.ts` leaves it behind; an address goes with the name. */
const unpublishedOf = ({ data }: Item<PersonData>, today: string): ReadonlySet<string> =>
  new Set(
    consentScopes
      .filter((scope) => !consents(data?.consent, scope, today))
      .map((scope) => (scope === 'name' ? 'slug' : scope)),
  );
