import type { Mistake } from '../mistakes/mistake.ts';
import { consents, type personSchema } from '../model/person.ts';
import type { z } from 'astro/zod';
import type { Body } from './document.ts';
import { fieldName } from './issues.ts';
import { listOf, textOf, type Item } from './item.ts';
import { placeAt, type Path } from './place.ts';

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
  return [
    ...stories.flatMap((story) =>
      unconsentedAuthors(story, new Map(silent.map((person) => [person.key, person]))),
    ),
    ...texts.flatMap((text) => namesIn(text, search)),
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
  const people = new Map(
    silent.flatMap(({ key, fields }) => {
      const name = textOf(fields, 'name')?.trim();
      return name && /\s/.test(name) ? [[fold(name), key]] : [];
    }),
  );
  if (people.size === 0) return () => [];
  const names = [...companies.map(fold), ...people.keys()].map(patternOf);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: name, index }) => {
      const person = people.get(fold(name));
      return person === undefined ? [] : [{ name, person, offset: index }];
    });
}

/** Between the words of a name there may be a line end, or the signs of bold and slanted text. */
const patternOf = (name: string): string => name.split(' ').map(RegExp.escape).join('[\\s*_]+');

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s*_]+/g, ' ')
    .trim();

function namesIn(item: Item, search: Search): Mistake[] {
  const { file, body, locate } = item.document;
  const inFields = leaves(item).flatMap(({ path, text }) =>
    search(text).map((found) => ({ ...mistakeOf(found), place: locate(path) })),
  );
  const inBody = body
    ? search(body.text).map((found) => ({ ...mistakeOf(found), place: placeInBody(file, body, found) }))
    : [];
  return [...inFields, ...inBody];
}

const mistakeOf = ({ name, person }: Found): Omit<Mistake, 'place'> => ({
  code: 'person-without-consent',
  facts: { value: fold(name) === name.toLowerCase() ? name : name.replace(/[\s*_]+/g, ' '), person },
});

const placeInBody = (file: string, { text, line }: Body, { offset }: Found) =>
  placeAt(file, text, offset, line);

interface Leaf {
  readonly path: Path;
  readonly text: string;
}

/** The texts of a document’s own fields; a person’s own name is no leak. */
const leaves = ({ document: { value } }: Item): Leaf[] =>
  leavesOf(value, []).filter(({ path }) => fieldName(path) !== 'name');

function leavesOf(value: unknown, path: Path): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => leavesOf(field, [...path, key]));
}
