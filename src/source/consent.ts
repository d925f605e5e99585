import type { z } from 'astro/zod';
import type { Mistake } from '../mistakes/mistake.ts';
import { consents, type personSchema } from '../model/person.ts';
import { listOf, textOf, type Item } from './item.ts';
import { fieldName } from './path.ts';
import { foundIn, phraseSearch, type Search } from './phrases.ts';

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
  const names = silent.map(({ key, fields }) => ({ text: textOf(fields, 'name') ?? '', subject: key }));
  const search = phraseSearch(names, companies);
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

// A person’s own name in their record is no leak.
const namesFoundIn = (item: Item, search: Search): Mistake[] =>
  foundIn(item, search, (path) => fieldName(path) !== 'name').map(({ text, subject, place }) => ({
    code: 'person-without-consent',
    facts: { value: text, person: subject },
    place,
  }));
