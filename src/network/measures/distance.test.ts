import { expect, test } from 'vitest';
import { distancesFrom } from './distance.ts';
import { graphOf } from './graph.ts';
import { chain, kite } from './testing/known-networks.ts';

const network = graphOf(
  ['agency', 'shop', 'bar', 'elena', 'bruno', 'stranger'],
  [
    ['agency', 'shop'],
    ['agency', 'bar'],
    ['shop', 'elena'],
    ['bar', 'elena'],
    ['elena', 'bruno'],
  ],
);

test('companies are one tie away, people near them two, people near those three', () => {
  expect(Object.fromEntries(distancesFrom(network, 'agency'))).toEqual({
    agency: 0,
    shop: 1,
    bar: 1,
    elena: 2,
    bruno: 3,
  });
});

test('who is too far or tied to nobody is left out', () => {
  expect([...distancesFrom(network, 'agency', 2).keys()]).toEqual(['agency', 'shop', 'bar', 'elena']);
  expect(distancesFrom(network, 'nobody').size).toBe(0);
});

test('the shortest of several ways is the one that counts', () => {
  expect([...distancesFrom(kite, 'Jane')].map(([name, distance]) => `${distance} ${name}`)).toEqual([
    '0 Jane',
    '1 Ike',
    '2 Heather',
    '3 Fernando',
    '3 Garth',
    '4 Andre',
    '4 Carol',
    '4 Diane',
    '4 Beverly',
    '4 Ed',
  ]);
});

test('a chain of ten thousand is followed to its end', () => {
  expect(distancesFrom(chain(10_000), '0').get('9999')).toBe(9999);
});
