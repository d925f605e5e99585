/** Who is tied to whom: without direction, no tie twice, none to oneself. */
export interface Graph {
  /** Each once, in the order in which they were given; the place of one is its number. */
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** By number: the numbers of those that a node is tied to, in rising order. */
  readonly neighbours: readonly (readonly number[])[];
}

export type Pair = readonly [string, string];

/** @param pairs ties; those to anything that is not among `ids` are left out */
export function graphOf(ids: Iterable<string>, pairs: Iterable<Pair>): Graph {
  const distinct = [...new Set(ids)];
  const numberOf = new Map(distinct.map((id, number) => [id, number]));
  const tied = distinct.map(() => new Set<number>());
  for (const [one, other] of pairs) {
    const [a, b] = [numberOf.get(one), numberOf.get(other)];
    if (a === undefined || b === undefined || a === b) continue;
    tied[a]?.add(b);
    tied[b]?.add(a);
  }
  const neighbours = tied.map((numbers) => [...numbers].sort((a, b) => a - b));
  return { ids: distinct, numberOf, neighbours };
}

/** How many others each is tied to. */
export const tieCounts = (graph: Graph): ReadonlyMap<string, number> =>
  byId(
    graph,
    graph.neighbours.map(({ length }) => length),
  );

/** What was found for each number, by id. */
export const byId = ({ ids }: Graph, values: ArrayLike<number>): ReadonlyMap<string, number> =>
  new Map(ids.map((id, number) => [id, values[number] ?? 0]));
