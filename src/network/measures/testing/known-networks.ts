import { graphOf, type Graph, type Pair } from '../graph.ts';

/** Ties of each to others, each tie at one of its ends. */
const graphFrom = (ties: Readonly<Record<string, string>>): Graph => {
  const pairs = Object.entries(ties).flatMap(([one, others]) =>
    others.split(' ').map((other): Pair => [one, other]),
  );
  return graphOf(new Set(pairs.flat()), pairs);
};

/** Krackhardt 1990, “Assessing the political landscape”, figure 3. */
export const kite = graphFrom({
  Andre: 'Beverly Carol Diane Fernando',
  Beverly: 'Diane Ed Garth',
  Carol: 'Diane Fernando',
  Diane: 'Ed Fernando Garth',
  Ed: 'Garth',
  Fernando: 'Garth Heather',
  Garth: 'Heather',
  Heather: 'Ike',
  Ike: 'Jane',
});

/** Zachary 1977, “An information flow model for conflict and fission in small groups”. */
export const karateClub = graphFrom({
  1: '2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32',
  2: '3 4 8 14 18 20 22 31',
  3: '4 8 9 10 14 28 29 33',
  4: '8 13 14',
  5: '7 11',
  6: '7 11 17',
  7: '17',
  9: '31 33 34',
  10: '34',
  14: '34',
  15: '33 34',
  16: '33 34',
  19: '33 34',
  20: '34',
  21: '33 34',
  23: '33 34',
  24: '26 28 30 33 34',
  25: '26 28 32',
  26: '32',
  27: '30 34',
  28: '34',
  29: '32 34',
  30: '33 34',
  31: '33 34',
  32: '33 34',
  33: '34',
});

/** The most ties with the least structure: each is tied to the next. */
export const chain = (length: number): Graph => {
  const ids = Array.from({ length }, (_, number) => String(number));
  return graphOf(
    ids,
    ids.slice(1).map((id, number): Pair => [String(number), id]),
  );
};
