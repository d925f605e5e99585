import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distancesFrom } from './distance.ts';
import { graphOf, type Graph, type Pair } from './graph.ts';
import { reaches } from './reach.ts';
import { kite } from './testing/known-networks.ts';
import { networks } from './testing/random-network.ts';

const reachOf = (graph: Graph, id: string, counts?: (id: string) => boolean) =>
  reaches(graph, counts).find((reach) => reach.id === id);

test.each([
  ['Diane', [6, 1, 1], 6.75],
  ['Fernando', [5, 3, 1], 6.75],
  ['Heather', [3, 6, 0], 6],
  ['Jane', [1, 1, 2], 2],
])('in the kite %s reaches %j', (name, rings, reach) => {
  expect(reachOf(kite, name)).toEqual({ id: name, rings, reach, isEstimate: false });
});

test('those come first who reach most; of equals, those who stood first', () => {
  expect(reaches(kite).map(({ id }) => id)).toEqual([
    'Diane',
    'Fernando',
    'Garth',
    'Heather',
    'Andre',
    'Beverly',
    'Carol',
    'Ed',
    'Ike',
    'Jane',
  ]);
});

test('only those count who are asked for', () => {
  const isPastHeather = (id: string) => id === 'Ike' || id === 'Jane';
  expect(reachOf(kite, 'Fernando', isPastHeather)?.rings).toEqual([0, 1, 1]);
});

test('it is what one counts by looking around from each', () => {
  fc.assert(
    fc.property(networks, (graph) => {
      for (const { id, rings } of reaches(graph)) {
        const distances = [...distancesFrom(graph, id, 3).values()];
        expect(rings).toEqual([1, 2, 3].map((ring) => distances.filter((d) => d === ring).length));
      }
    }),
  );
});

test('a crowd is estimated to a tenth, and looking around costs little where everybody knows the same place', () => {
  const people = Array.from({ length: 10_000 }, (_, number) => `person ${number}`);
  const graph = graphOf(
    ['shop', ...people],
    people.map((person): Pair => ['shop', person]),
  );
  const shop = reachOf(graph, 'shop');
  expect(shop?.isEstimate).toBe(true);
  expect(shop?.reach).toBeGreaterThan(9_000);
  expect(shop?.reach).toBeLessThan(11_000);
});
