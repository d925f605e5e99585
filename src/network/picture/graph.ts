import { atLeast, together, type Halos, type Unnamed } from './anonymity.ts';
import { foldedGroups } from './folding.ts';
import type { Room } from './format.ts';
import { innerGroups, type InnerGroup } from './inner-groups.ts';
import type { Link, OuterNode, Ring } from './node.ts';
import type { Person, Subject } from './subject.ts';
import type { PictureWords } from './words.ts';

/** What a drawing shows, before anything has a place. */
export interface Graph {
  readonly groups: readonly InnerGroup[];
  readonly outer: readonly OuterNode[];
  readonly links: readonly Link[];
  readonly halos: Readonly<Record<Ring, Halos>>;
  /** At least so many people are not named; 0 where they are too few to be counted. */
  readonly unnamed: number;
}

/** How much of a ring may be people who are not named, and how much those who connect. */
const bunchShare = 0.25;
const bridgeShare = 0.45;

/** What there is room for; what not is folded. Takes time in proportion to what the subject holds, but for sorting. */
export function graphOf(subject: Subject, room: Room, words: PictureWords): Graph {
  const { groups, nodeOf } = innerGroups(subject, room.inner, words.otherSectors);
  const near = neighboursIn(subject);
  const nodeOfAny = new Map<string, string>(nodeOf);
  const names = namesIn(subject);
  const nearestNodes = ({ id }: Person): readonly string[] =>
    unique((near.get(id) ?? []).flatMap((other) => nodeOfAny.get(other) ?? []));
  const seated = circles(room).flatMap(({ ring, deep, room, is }) => {
    const people = subject.people.filter((person) => person.name !== undefined && is(person.degree));
    const { nodes, nodeOf } = seats(people, { ring, deep, room, nearestNodes, names, words });
    for (const [id, key] of nodeOf) nodeOfAny.set(id, key);
    return nodes;
  });
  const sectorOf = new Map(
    groups.flatMap(({ nodes }) => nodes.map(({ key, sector }) => [key, sector] as const)),
  );
  const unnamed = subject.people.filter(({ name }) => name === undefined);
  const together2 = unnamedOn(2, unnamed, { nearestNodes, sectorOf, room: room.near });
  const together3 = unnamedOn(3, unnamed, { nearestNodes, sectorOf, room: room.far });
  return {
    groups,
    outer: [...seated, ...together2.nodes, ...together3.nodes],
    links: [...linksBetween(subject, nodeOfAny, seated), ...together2.links, ...together3.links],
    halos: { 2: together2.halos, 3: together3.halos },
    unnamed: atLeast(unnamed.length),
  };
}

/** Whether there is anything to be drawn on a ring. */
export function isOccupied({ outer, halos }: Graph, ring: Ring): boolean {
  const { nodes, groups, ring: around } = halos[ring];
  return around || nodes.length + groups.length > 0 || outer.some((node) => node.ring === ring);
}

/** Who sits where, from the inside out. */
const circles = (room: Room) =>
  [
    { ring: 2, deep: false, room: room.near, is: (degree: number) => degree <= 2 },
    { ring: 3, deep: false, room: room.far, is: (degree: number) => degree === 3 },
    { ring: 3, deep: true, room: room.deep, is: (degree: number) => degree > 3 },
  ] as const;

function neighboursIn({ ties }: Subject): ReadonlyMap<string, readonly string[]> {
  const both = ties.flatMap(({ from, to }): Link[] =>
    from === to
      ? []
      : [
          [from, to],
          [to, from],
        ],
  );
  return new Map([...Map.groupBy(both, ([from]) => from)].map(([id, own]) => [id, own.map(([, to]) => to)]));
}

/** Of everybody who has one. */
const namesIn = ({ companies, people, sectors }: Subject): ReadonlyMap<string, string> =>
  new Map([
    ...sectors.map(({ key, label }) => [`sector/${key}`, label] as const),
    ...companies.map(({ id, name }) => [id, name] as const),
    ...people.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])),
  ]);

interface Seating {
  readonly ring: Ring;
  readonly deep: boolean;
  readonly room: number;
  readonly nearestNodes: (person: Person) => readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly words: PictureWords;
}

/** Those who connect most come first; of the others, the largest groups are counted where there is no room. */
function seats(people: readonly Person[], { ring, deep, room, nearestNodes, names, words }: Seating) {
  const all = people.map((person) => ({ person, near: nearestNodes(person) }));
  const connecting = all
    .filter(({ near }) => near.length > 1)
    .toSorted((a, b) => b.near.length - a.near.length)
    .slice(0, Math.floor(room * bridgeShare));
  const first = new Set(connecting.map(({ person }) => person.id));
  const groups = Map.groupBy(
    all.filter(({ person }) => !first.has(person.id)),
    ({ near }) => near[0] ?? '',
  );
  const folded = foldedGroups(new Map([...groups].map(([key, group]) => [key, group.length])), {
    room: room * (1 - bunchShare) - connecting.length,
    foldedSize: 1,
  });
  const single = [...connecting, ...[...groups].flatMap(([key, group]) => (folded.has(key) ? [] : group))];
  // Outside the third ring there is no room for numbers: the sentence beside the picture counts them.
  const counted = deep ? [] : [...groups].filter(([key]) => folded.has(key));
  const nodes: OuterNode[] = [
    ...single.map(({ person: { id, name = '', initials = '', href, portrait } }): OuterNode => ({
      kind: 'person',
      key: id,
      name,
      href,
      ring,
      deep,
      initials,
      picture: portrait,
    })),
    ...counted.map(([key, group]): OuterNode => ({
      kind: 'rest',
      key: `rest/${ring}/${key}`,
      name: words.rest(group.length, names.get(key) ?? ''),
      ring,
      near: key,
      people: group.length,
    })),
  ];
  const nodeOf = [
    ...single.map(({ person }) => [person.id, person.id] as const),
    ...counted.flatMap(([key, group]) =>
      group.map(({ person }) => [person.id, `rest/${ring}/${key}`] as const),
    ),
  ];
  return { nodes, nodeOf };
}

interface Surroundings {
  readonly nearestNodes: (person: Person) => readonly string[];
  readonly sectorOf: ReadonlyMap<string, string>;
  readonly room: number;
}

function unnamedOn(
  ring: Ring,
  people: readonly Person[],
  { nearestNodes, sectorOf, room }: Surroundings,
): { nodes: readonly OuterNode[]; links: readonly Link[]; halos: Halos } {
  const here = people.filter(({ degree }) => (ring === 2 ? degree <= 2 : degree > 2));
  const companiesFirst = (a: string, b: string) =>
    Number(sectorOf.has(b)) - Number(sectorOf.has(a)) || (a < b ? -1 : 1);
  const { bunches, halos } = together(
    here.map((person): Unnamed => {
      const near = nearestNodes(person).toSorted(companiesFirst);
      return { near, group: sectorOf.get(near[0] ?? '') };
    }),
    Math.floor(room * bunchShare),
  );
  const keyed = bunches.map((bunch, index) => ({ ...bunch, key: `bunch/${ring}/${index}` }));
  return {
    nodes: keyed.map(({ key, dots }) => ({ kind: 'bunch', key, ring, dots })),
    links: keyed.flatMap(({ key, near }) => near.map((other): Link => [other, key])),
    halos,
  };
}

/**
 * Each once, whatever its direction; none of somebody who is not named. A count of people is tied to what they are
 * counted near, and to whoever is further outside.
 */
function linksBetween(
  { ties }: Subject,
  nodeOf: ReadonlyMap<string, string>,
  outer: readonly OuterNode[],
): readonly Link[] {
  const nodes = new Map(outer.map((node) => [node.key, node]));
  const rankOf = (key: string) => rank(nodes.get(key));
  const mayBeTied = (key: string, other: string): boolean => {
    const node = nodes.get(key);
    return node?.kind !== 'rest' || node.near === other || rankOf(other) > rankOf(key);
  };
  const links = new Map<string, Link>();
  for (const { from, to } of ties) {
    const [a, b] = [nodeOf.get(from), nodeOf.get(to)];
    if (a === undefined || b === undefined || a === b || !mayBeTied(a, b) || !mayBeTied(b, a)) continue;
    const link: Link = a < b ? [a, b] : [b, a];
    links.set(JSON.stringify(link), link);
  }
  return [...links.values()];
}

/** The further outside, the higher. */
const rank = (node: OuterNode | undefined): number =>
  node === undefined ? 1 : node.kind === 'person' && node.deep ? 4 : node.ring;

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)];
