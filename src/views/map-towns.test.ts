import { expect, test } from 'vitest';
import { networkPartRoutes } from './network-part.ts';
import { networkRoutes } from './network.ts';
import { company, english } from './testing/network.ts';

const slugged = (key: string, changes: Parameters<typeof company>[1] = {}) => {
  const one = company(key, changes);
  const texts = Object.entries(one.texts).map(([locale, text]) => [locale, { ...text!, slug: key }] as const);
  return { ...one, texts: Object.fromEntries(texts) };
};

/** Two that one can go to, one that has closed for good and one that comes to its customers. */
const context = english({
  clients: [
    slugged('open', { pin: { latitude: '45.46501', longitude: '9.19001' } }),
    slugged('other', { pin: { latitude: '45.47901', longitude: '9.20901' } }),
    slugged('shut', { closed: { since: '2020-01-01', note: {} } }),
    slugged('coming', { pin: undefined, name: 'A van' }),
  ],
});

test('a town has one number: on the map, beside it, among the choices and on its page', () => {
  const [network] = networkRoutes(context).map((route) => route.view());
  const [page] = networkPartRoutes(context)
    .map((route) => route.view())
    .filter(({ path }) => path.includes('/towns/'));
  const { filter, map } = network!;
  expect(filter?.cities.map(({ count }) => count)).toEqual([4]);
  expect(map?.towns.map(({ count, entries }) => [count, entries.length])).toEqual([['4', 4]]);
  expect(map?.sheets.flatMap(({ narrow }) => narrow.marks.map(({ count }) => count))).toEqual(['4']);
  expect(page?.companyCount).toMatch(/^4 /);
  expect(page?.town?.entries).toHaveLength(4);
});

test('what is not on the map stands in the list of its town without a number, below the others, and nowhere else', () => {
  const { map } = networkRoutes(context)[0]!.view();
  expect(map?.towns[0]?.entries.map(({ number }) => number)).toEqual([1, 2, 0, 0]);
  expect(map?.elsewhere).toEqual([]);
});
