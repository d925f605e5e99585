import type { z } from 'astro/zod';
import type { Mistake } from '../mistakes/mistake.ts';
import type { clientSchema } from '../model/client.ts';
import { inverseOf, isPersonId, keyOfNode, nodeNamed, tieOf, type NodeId, type Tie } from '../model/tie.ts';
import type { PersonData } from './consent.ts';
import type { Item } from './item.ts';
import type { Path } from './path.ts';

type ClientItem = Item<z.output<ReturnType<typeof clientSchema>>>;

export interface Tied {
  readonly clients: readonly ClientItem[];
  readonly people: readonly Item<PersonData>[];
  readonly stories: readonly Item[];
}

/** A tie where somebody has written it. */
interface WrittenDown extends Tie {
  readonly owner: NodeId;
  readonly item: Item;
  readonly path: Path;
}

/** Ties to oneself, ties that two records tell differently, and companies that would have brought themselves. */
export function findTangledTies(tied: Tied): Mistake[] {
  const keys = new Set(tied.clients.map(({ key }) => key));
  const stories = new Set(tied.stories.map(({ key }) => key));
  const isClient = (key: string) => keys.has(key);
  const ties = [
    ...tied.people.flatMap((item) => tiesIn(item, `people/${item.key}`, isClient)),
    ...tied.clients.flatMap((item) => tiesIn(item, `clients/${item.key}`, isClient)),
  ];
  const [own, others] = [ties.filter(isToItself), ties.filter((tie) => !isToItself(tie))];
  return [
    ...own.map(({ item, path, from }) => mistakeAt(item, path, 'tie-self', { value: keyOfNode(from) })),
    ...contradictions(others),
    ...tied.clients.flatMap((client) => unknownOrigin(client, stories)),
    ...circles(tied.clients, isClient),
  ];
}

function tiesIn(
  item: ClientItem | Item<PersonData>,
  owner: NodeId,
  isClient: (key: string) => boolean,
): WrittenDown[] {
  const near = item.data?.near ?? [];
  return near.map((written, index) => ({
    ...tieOf(owner, written, isClient),
    owner,
    item,
    path: ['near', index],
  }));
}

const isToItself = ({ from, to }: Tie): boolean => from === to;

/** Every pair is held against how it was told first. */
function contradictions(ties: readonly WrittenDown[]): Mistake[] {
  const pairs = Map.groupBy(ties, ({ from, to }) => [from, to].toSorted().join(' '));
  return [...pairs.values()].flatMap(([first, ...others]) =>
    others
      .filter((other) => contradicts(first!, other))
      .map(({ item, path, owner, from, to }) =>
        mistakeAt(item, path, 'tie-contradiction', {
          value: keyOfNode(owner === from ? to : from),
          other: first!.item.document.file,
        }),
      ),
  );
}

/** Somebody may be near in two capacities, if one record says so. */
function contradicts(first: WrittenDown, other: WrittenDown): boolean {
  const as = other.as && (first.from === other.from ? other.as : inverseOf(other.as));
  const isSame = first.as === undefined || as === undefined || first.as === as;
  if (!isSame) return first.owner !== other.owner;
  return differ(first.since, other.since) || differ(first.until, other.until);
}

/** `2019` and `2019-04` do not. */
const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && !one.startsWith(other) && !other.startsWith(one);

function unknownOrigin({ data, document }: ClientItem, stories: ReadonlySet<string>): Mistake[] {
  const story = data?.through?.startsWith('posts/') ? data.through.slice('posts/'.length) : undefined;
  if (story === undefined || stories.has(story)) return [];
  return [{ code: 'origin-unknown', facts: { value: story }, place: document.locate(['through']) }];
}

/** Told once for each circle, where its first company in the order of the content stands. */
function circles(clients: readonly ClientItem[], isClient: (key: string) => boolean): Mistake[] {
  const origins = new Map(
    clients.flatMap(({ key, data }) => {
      const origin = data?.through === undefined ? undefined : nodeNamed(data.through, isClient);
      return origin && !isPersonId(origin) ? [[key, keyOfNode(origin)] as const] : [];
    }),
  );
  const settled = new Set<string>();
  return clients.flatMap((client) => {
    const way = wayBack(client.key, origins, settled);
    for (const key of way) settled.add(key);
    const start = way.indexOf(origins.get(way.at(-1)!) ?? '');
    if (start < 0) return [];
    const circle = way.slice(start);
    return [mistakeAt(client, ['through'], 'origin-circle', { value: [...circle, circle[0]].join(' ← ') })];
  });
}

/** From a company to who brought it, and so on, up to what is known already or comes again. */
function wayBack(
  start: string,
  origins: ReadonlyMap<string, string>,
  settled: ReadonlySet<string>,
): readonly string[] {
  const way = new Set<string>();
  for (let key: string | undefined = start; key !== undefined; key = origins.get(key)) {
    if (settled.has(key) || way.has(key)) break;
    way.add(key);
  }
  return [...way];
}

const mistakeAt = (item: Item, path: Path, code: Mistake['code'], facts: Mistake['facts']): Mistake => ({
  code,
  facts,
  place: item.document.locate(path),
});
