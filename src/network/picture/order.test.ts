import { expect, test } from 'vitest';
import type { Link } from './node.ts';
import { orderedGroups } from './order.ts';

test('without ties the order is that of the site', () => {
  const groups = [['a', 'b'], ['c'], ['d', 'e']];
  expect(orderedGroups(groups, [])).toEqual(groups);
});

test('companies that have to do with each other come nearer, within their groups', () => {
  const groups = [
    ['a1', 'a2', 'a3', 'a4'],
    ['b1', 'b2', 'b3', 'b4'],
  ];
  const [a, b] = orderedGroups(groups, [
    ['a1', 'b2'],
    ['a2', 'b1'],
  ]);
  expect(a?.toSorted()).toEqual(groups[0]);
  expect(b?.toSorted()).toEqual(groups[1]);
  const around = [...(a ?? []), ...(b ?? [])];
  const apart = (x: string, y: string) => {
    const way = Math.abs(around.indexOf(x) - around.indexOf(y));
    return Math.min(way, around.length - way);
  };
  // In the given order they are four apart each.
  expect(apart('a1', 'b2') + apart('a2', 'b1')).toBeLessThan(8);
});

test('groups with many ties become neighbours', () => {
  const groups = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => [`${key}1`, `${key}2`]);
  const links: readonly Link[] = [
    ['a1', 'd1'],
    ['a2', 'd2'],
    ['a1', 'd2'],
  ];
  const order = orderedGroups(groups, links).map(([first]) => first?.[0]);
  const way = Math.abs(order.indexOf('a') - order.indexOf('d'));
  expect(Math.min(way, order.length - way)).toBe(1);
});
