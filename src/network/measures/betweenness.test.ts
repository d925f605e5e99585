import fc from 'fast-check';
import centrality from 'graphology-metrics/centrality/betweenness.js';
import { expect, test } from 'vitest';
import { betweenness } from './betweenness.ts';
import { graphOf, type Pair } from './graph.ts';
import { karateClub, kite } from './testing/known-networks.ts';
import { networks, ofGraphology } from './testing/random-network.ts';

test.each([
  ['Heather', 14],
  ['Fernando', 25 / 3],
  ['Garth', 25 / 3],
  ['Ike', 8],
  ['Diane', 11 / 3],
  ['Andre', 5 / 6],
  ['Beverly', 5 / 6],
  ['Carol', 0],
  ['Ed', 0],
  ['Jane', 0],
])('in the kite %s stands between %d of the 36 pairs of others', (name, pairs) => {
  const { shares, isEstimate } = betweenness(kite);
  expect(shares.get(name)).toBeCloseTo(pairs / 36, 10);
  expect(isEstimate).toBe(false);
});

test.each([
  ['1', 0.4376353],
  ['34', 0.304075],
  ['33', 0.1452471],
  ['3', 0.1436568],
  ['32', 0.1382756],
  ['9', 0.0559268],
  ['12', 0],
])('in the karate club member %s has the published betweenness of %d', (member, share) => {
  expect(betweenness(karateClub).shares.get(member)).toBeCloseTo(share, 7);
});

test('it is what graphology finds, in any network', () => {
  fc.assert(
    fc.property(networks, (graph) => {
      fc.pre(graph.ids.length > 2);
      const theirs = centrality(ofGraphology(graph));
      for (const [id, share] of betweenness(graph).shares) expect(share).toBeCloseTo(theirs[id]!, 9);
    }),
  );
});

test('there is nothing between two', () => {
  expect([...betweenness(graphOf(['a', 'b'], [['a', 'b']])).shares.values()]).toEqual([0, 0]);
  expect(betweenness(graphOf([], [])).shares.size).toBe(0);
});

test('a large network is estimated, always alike, and whoever holds it together stands out', () => {
  const spokes = Array.from({ length: 3000 }, (_, number) => `spoke ${number}`);
  const star = graphOf(
    ['hub', ...spokes],
    spokes.map((spoke): Pair => ['hub', spoke]),
  );
  const { shares, isEstimate } = betweenness(star);
  expect(isEstimate).toBe(true);
  expect(shares.get('hub')).toBeCloseTo(1, 1);
  expect(betweenness(star)).toEqual({ shares, isEstimate });
});
