import type { z } from 'astro/zod';
import type { Mistake } from '../mistakes/mistake.ts';
import { consents, type personSchema } from '../model/person.ts';
import type { Body } from './document.ts';
import { listOf, textOf, type Item } from './item.ts';
import { fieldName, leavesOf } from './path.ts';
import { placeAt } from './place.ts';

/** Between the words of a name there may be a line end, or the signs of bold and slanted text. */
const between = /[\s*_]+/g;

export type PersonData = z.output<ReturnType<typeof personSchema>>;

export interface Named {
  readonly people: readonly Item<PersonData>[];
  readonly stories: readonly Item[];
  /** Everything that readers get to see, stories and people included. */
  readonly texts: readonly Item[];
  /** Names of companies, which may contain a person’s: those are not private. */
  readonly companies: readonly string[];
}

/** People who have not agreed to it on `today` must be neither authors nor named in any text. */
export function findUnconsentedNames({ people, stories, texts, companies }: Named, today: string): Mistake[] {
  const silent = people.filter(({ data }) => data && !consents(data.consent, 'name', today));
  const search = searchFor(silent, companies);
  const byKey = new Map(silent.map((person) => [person.key, person]));
  return [
    ...stories.flatMap((story) => unconsentedAuthors(story, byKey)),
    ...texts.flatMap((text) => namesFoundIn(text, search)),
  ];
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

interface Found {
  readonly name: string;
  readonly person: string;
  readonly offset: number;
}

type Search = (text: string) => readonly Found[];

/**
 * Looks for whole names of at least two words: a first name alone is often a common word.
 * Companies come first in the pattern, so that `Studio Anna Esempio` is not taken for Anna Esempio.
 */
function searchFor(silent: readonly Item<PersonData>[], companies: readonly string[]): Search {
  const named = silent.map(({ key, fields }) => [fold(textOf(fields, 'name') ?? ''), key] as const);
  const people = new Map(named.filter(([name]) => name.includes(' ')));
  if (people.size === 0) return () => [];
  const names = [...companies.map(fold), ...people.keys()].map(patternOf);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: name, index }) => {
      const person = people.get(fold(name));
      return person === undefined ? [] : [{ name, person, offset: index }];
    });
}

const patternOf = (name: string): string => name.split(' ').map(RegExp.escape).join(between.source);

const fold = (name: string): string => name.toLowerCase().replace(between, ' ').trim();

function namesFoundIn(item: Item, search: Search): Mistake[] {
  const { file, body, locate } = item.document;
  // A person’s own name in their record is no leak.
  const leaves = leavesOf(item.document.value).filter(({ path }) => fieldName(path) !== 'name');
  const inFields = leaves.flatMap(({ path, text }) =>
    search(text).map((found) => ({ ...mistakeOf(found), place: locate(path) })),
  );
  const inBody = body
    ? search(body.text).map((found) => ({ ...mistakeOf(found), place: placeInBody(file, body, found) }))
    : [];
  return [...inFields, ...inBody];
}

const mistakeOf = ({ name, person }: Found): Omit<Mistake, 'place'> => ({
  code: 'person-without-consent',
  facts: { value: name.replace(between, ' '), person },
});

const placeInBody = (file: string, { text, line }: Body, { offset }: Found) =>
  placeAt(file, text, offset, line);
