import { oncePer } from '../once.ts';
import {
  isNamed,
  type Client,
  type Content,
  type NamedPerson,
  type Person,
  type StoryText,
} from './content.ts';

/** The clients with these keys, in the order of the content. */
export const clientsNamed = (
  { clients }: Pick<Content, 'clients'>,
  keys: readonly string[],
): readonly Client[] => {
  const places = placesOf(clients);
  const named = [...new Set(keys)].flatMap((key) => places.get(key) ?? []);
  return named.toSorted((a, b) => a - b).map((place) => clients[place]!);
};

/** The authors in the order in which the story names them; empty means that the agency itself speaks. */
export const authorsOf = (
  { people }: Pick<Content, 'people'>,
  { authors }: Pick<StoryText, 'authors'>,
): readonly NamedPerson[] => {
  const places = placesOf(people);
  return authors.flatMap((key) => places.get(key) ?? []).flatMap((place) => named(people[place]!));
};

/** The people near a client, also those who did not agree to be named. */
export const peopleNear = ({ people }: Pick<Content, 'people'>, client: string): readonly Person[] =>
  byClient(people).get(client) ?? [];

const named = (person: Person): readonly NamedPerson[] => (isNamed(person) ? [person] : []);

const placesOf = oncePer(
  (things: readonly { readonly key: string }[]): ReadonlyMap<string, number> =>
    new Map(things.map(({ key }, place) => [key, place])),
);

const byClient = oncePer((people: readonly Person[]): ReadonlyMap<string, readonly Person[]> => {
  const ties = people.flatMap((person) => [...new Set(person.near)].map((client) => ({ client, person })));
  const groups = Map.groupBy(ties, ({ client }) => client);
  return new Map([...groups].map(([client, own]) => [client, own.map(({ person }) => person)]));
});
