import { expect, test } from 'vitest';
import { nameFile } from './names.ts';

const places = [
  { at: [9.19, 45.47], locality: 'Milano', country: 'IT' },
  { at: [9.18, 45.46], locality: 'Milano', country: 'IT' },
  { at: [3.72, 51.05], locality: 'Gent', country: 'BE' },
] as const;

async function namesIn(lang: string) {
  const { features } = await nameFile(places, lang);
  return new Map(features.map(({ properties, geometry }) => [properties.name, { ...properties, geometry }]));
}

test.each([
  ['it', ['Italia', 'Spagna', 'Milano', 'Gand', 'Monza']],
  ['en', ['Italy', 'Spain', 'Milan', 'Ghent', 'Monza']],
  ['es', ['Italia', 'España', 'Milán', 'Gante', 'Monza']],
])('countries and towns are called as in %s', async (lang, expected) => {
  const names = await namesIn(lang);
  expect(expected.filter((name) => !names.has(name))).toEqual([]);
});

test('a town with companies is named once, first, and in their middle', async () => {
  const { features } = await nameFile(places, 'it');
  const milan = features.filter(({ properties: { name } }) => name === 'Milano');
  expect(milan).toHaveLength(1);
  expect(milan[0]!.geometry.coordinates).toEqual([expect.closeTo(9.185), expect.closeTo(45.465)]);
  const first = features
    .filter(({ properties }) => properties.kind === 'town')
    .toSorted((a, b) => a.properties.rank - b.properties.rank)[0];
  expect(first!.properties.name).toBe('Milano');
});

test('villages are named only from near, and only near companies', async () => {
  const names = await namesIn('it');
  expect(names.get('Monza')!.from).toBeGreaterThan(names.get('Milano')!.from);
  expect(names.has('Matera')).toBe(false);
});
