import { expect, test } from 'vitest';
import { graphOf, tieCounts } from './graph.ts';
import { karateClub, kite } from './testing/known-networks.ts';

test('a tie counts once, whoever wrote it down, and none leads to oneself or to nobody', () => {
  const graph = graphOf(
    ['a', 'b', 'c', 'a'],
    [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'a'],
      ['c', 'unknown'],
    ],
  );
  expect(Object.fromEntries(tieCounts(graph))).toEqual({ a: 1, b: 1, c: 0 });
});

test('names that objects have of their own are names like others', () => {
  const graph = graphOf(['constructor', '__proto__'], [['constructor', '__proto__']]);
  expect(tieCounts(graph).get('__proto__')).toBe(1);
});

test('the ties in the kite are those that Krackhardt counted', () => {
  expect(Object.fromEntries(tieCounts(kite))).toEqual({
    Andre: 4,
    Beverly: 4,
    Carol: 3,
    Diane: 6,
    Ed: 3,
    Fernando: 5,
    Garth: 5,
    Heather: 3,
    Ike: 2,
    Jane: 1,
  });
});

test('instructor and president of the karate club have most ties', () => {
  const counts = tieCounts(karateClub);
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(2 * 78);
  expect([counts.get('1'), counts.get('34'), counts.get('33')]).toEqual([16, 17, 12]);
});
