import { oncePer } from '../once.ts';
import {
  isNamed,
  type Client,
  type Content,
  type NamedPerson,
  type Person,
  type StoryText,
} from './content.ts';
import { holdsOn, isPersonId, keyOfNode, type NodeId, type Tie } from './tie.ts';

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

/** Somebody by key. */
export const personNamed = ({ people }: Pick<Content, 'people'>, key: string): Person | undefined => {
  const place = placesOf(people).get(key);
  return place === undefined ? undefined : people[place];
};

/** The ties that hold today of somebody, or of a company, in the order of the content. */
export const tiesWith = (content: Network, node: NodeId): readonly Tie[] =>
  tiesByNode(content).get(node) ?? [];

/** The people near a client or a person, also those who did not agree to be named. */
export function peopleNear(content: Network, node: NodeId): readonly Person[] {
  const places = placesOf(content.people);
  return nodesNear(content, node, isPersonId)
    .flatMap((key) => places.get(key) ?? [])
    .toSorted((a, b) => a - b)
    .map((place) => content.people[place]!);
}

/** The companies near a client or a person. */
export const clientsNear = (content: Network, node: NodeId): readonly Client[] =>
  clientsNamed(
    content,
    nodesNear(content, node, (other) => !isPersonId(other)),
  );

type Network = Pick<Content, 'clients' | 'people' | 'ties' | 'today'>;

/** The other end of a tie. */
export const otherEnd = ({ from, to }: Pick<Tie, 'from' | 'to'>, node: NodeId): NodeId =>
  from === node ? to : from;

/** The keys of those near a node that are of a kind, each once. */
const nodesNear = (
  content: Network,
  node: NodeId,
  isMeant: (other: NodeId) => boolean,
): readonly string[] => [
  ...new Set(
    tiesWith(content, node)
      .map((tie) => otherEnd(tie, node))
      .filter(isMeant)
      .map(keyOfNode),
  ),
];

const named = (person: Person): readonly NamedPerson[] => (isNamed(person) ? [person] : []);

const placesOf = oncePer(
  (things: readonly { readonly key: string }[]): ReadonlyMap<string, number> =>
    new Map(things.map(({ key }, place) => [key, place])),
);

/** The ties that hold today, in the order of the content. */
export const tiesToday = oncePer(({ ties, today }: Pick<Content, 'ties' | 'today'>): readonly Tie[] =>
  ties.filter((tie) => holdsOn(tie, today)),
);

const tiesByNode = oncePer((content: Network): ReadonlyMap<NodeId, readonly Tie[]> => {
  const ends = tiesToday(content).flatMap((tie) => [[tie.from, tie] as const, [tie.to, tie] as const]);
  const groups = Map.groupBy(ends, ([node]) => node);
  return new Map([...groups].map(([node, own]) => [node, own.map(([, tie]) => tie)]));
});
