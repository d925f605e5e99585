import { expect, test } from 'vitest';
import { meet } from './threads.ts';

const sides = {
  people: ['people/anna', 'people/bruno'],
  companies: ['clients/bar'],
} as const;

test.each([
  ['from a person to a company', 'people/anna', 'clients/bar', 'M0 25C50 25 50 50 100 50'],
  ['written on the other side', 'clients/bar', 'people/bruno', 'M100 50C50 50 50 75 0 75'],
  ['between two people, and back', 'people/anna', 'people/bruno', 'M0 25C45 25 45 75 0 75'],
] as const)('a thread runs %s', (_, from, to, d) => {
  expect(meet(sides, [{ from, to }]).map((thread) => thread.d)).toEqual([d]);
});

test('a thread says which rows it joins, and none goes to somebody who is not shown', () => {
  const ties = [
    { from: 'people/bruno', to: 'clients/bar' },
    { from: 'people/carla', to: 'clients/bar' },
  ] as const;
  expect(meet(sides, ties).map(({ ends }) => ends)).toEqual([['people-1', 'companies-0']]);
});
