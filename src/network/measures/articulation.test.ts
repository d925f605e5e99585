import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articulationPoints, cutsFrom } from './articulation.ts';
import { distancesFrom } from './distance.ts';
import { graphOf, type Graph } from './graph.ts';
import { chain, karateClub, kite } from './testing/known-networks.ts';
import { networks, without } from './testing/random-network.ts';

const all = () => true;

test('without Heather or Ike the kite falls apart, without anybody else it does not', () => {
  expect(articulationPoints(kite)).toEqual(['Heather', 'Ike']);
});

test('the karate club hangs together but for its instructor', () => {
  expect(articulationPoints(karateClub)).toEqual(['1']);
});

test('whose silence cuts off whom', () => {
  const told = cutsFrom(kite, 'Diane', all).map(({ id, count, ids }) => [id, count, ids().toSorted()]);
  expect(told).toEqual([
    ['Heather', 2, ['Ike', 'Jane']],
    ['Ike', 1, ['Jane']],
  ]);
  expect(cutsFrom(karateClub, '34', all).map(({ id, ids }) => [id, ids().toSorted()])).toEqual([
    ['1', ['11', '12', '17', '5', '6', '7']],
  ]);
});

test('only those are counted that are asked for', () => {
  const isJane = (id: string) => id === 'Jane';
  expect(cutsFrom(kite, 'Diane', isJane).map(({ count, ids }) => [count, ids()])).toEqual([
    [1, ['Jane']],
    [1, ['Jane']],
  ]);
  expect(cutsFrom(kite, 'Diane', () => false)).toEqual([]);
  expect(cutsFrom(kite, 'nobody', all)).toEqual([]);
});

test('it is what one finds by leaving out each in turn', () => {
  fc.assert(
    fc.property(networks, (graph) => {
      const parts = partsOf(graph);
      const isPoint = (id: string) => partsOf(without(graph, id)) > parts - (isAlone(graph, id) ? 1 : 0);
      expect(articulationPoints(graph)).toEqual(graph.ids.filter(isPoint));

      const reached = [...distancesFrom(graph, '0').keys()];
      const lostWithout = (gone: string) => {
        const left = distancesFrom(without(graph, gone), '0');
        return reached.filter((id) => id !== gone && !left.has(id)).toSorted();
      };
      const cuts = new Map(cutsFrom(graph, '0', all).map(({ id, ids }) => [id, ids().toSorted()]));
      for (const id of graph.ids.slice(1)) expect(cuts.get(id) ?? []).toEqual(lostWithout(id));
    }),
  );
});

test('a chain of ten thousand people is walked without a thought', () => {
  const long = chain(10_000);
  expect(articulationPoints(long)).toHaveLength(9998);
  const cuts = cutsFrom(long, '0', all);
  expect(cuts[0]?.ids(3)).toEqual(['2', '3', '4']);
  expect([cuts.length, cuts[0]?.id, cuts[0]?.count]).toEqual([9998, '1', 9998]);
});

test('nobody, and somebody alone', () => {
  expect(articulationPoints(graphOf([], []))).toEqual([]);
  expect(articulationPoints(graphOf(['a'], []))).toEqual([]);
});

function partsOf(graph: Graph): number {
  const left = new Set(graph.ids);
  let parts = 0;
  for (const id of graph.ids) {
    if (!left.has(id)) continue;
    parts++;
    for (const met of distancesFrom(graph, id).keys()) left.delete(met);
  }
  return parts;
}

const isAlone = (graph: Graph, id: string): boolean => distancesFrom(graph, id).size === 1;
