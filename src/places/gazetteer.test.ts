import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gazetteerOf } from './gazetteer.ts';

const countries = readdirSync(new URL('gazetteer/', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, 2));

test.each(countries)('the towns of %s can be read', async (country) => {
  const { towns } = (await gazetteerOf(country))!;
  expect(towns.length).toBeGreaterThan(0);
  expect(towns.filter(({ name, population }) => name === '' || !(population >= 0))).toEqual([]);
  const isOnEarth = ({ latitude, longitude }: (typeof towns)[number]) =>
    Math.abs(latitude) < 90 && Math.abs(longitude) < 180;
  expect(towns.filter((town) => !isOnEarth(town))).toEqual([]);
});

test.each(['ES', 'IT'])('the towns of %s name their province', async (country) => {
  const { towns } = (await gazetteerOf(country))!;
  expect(towns.filter(({ division }) => !/^([A-Z]{1,2})?$/.test(division))).toEqual([]);
  expect(towns.filter(({ division }) => division === '').length).toBeLessThan(towns.length / 100);
});

test.each([
  ['IT', 'Milano', 45.46, 9.19],
  ['IT', 'Bozen', 46.49, 11.34],
  ['IT', 'Bolzano/Bozen', 46.49, 11.34],
  ['IT', "Reggio nell'Emilia", 44.7, 10.63],
  ['ES', 'Sevilla', 37.38, -5.97],
  ['ES', 'Donostia', 43.31, -1.97],
  ['ES', 'Santa Cruz de Tenerife', 28.46, -16.25],
  ['ES', 'Eivissa', 38.91, 1.43],
  ['BE', 'Gent', 51.05, 3.72],
  ['BE', 'Bruxelles', 50.85, 4.35],
  ['CH', 'Genève', 46.2, 6.15],
  ['GB', 'London', 51.51, -0.13],
  ['SM', 'San Marino', 43.94, 12.45],
])('%s knows %s', async (country, name, latitude, longitude) => {
  const found = (await gazetteerOf(country))!.named(name);
  const near = found.filter(
    (town) => Math.abs(town.latitude - latitude) < 0.03 && Math.abs(town.longitude - longitude) < 0.03,
  );
  expect(near).not.toEqual([]);
});

test('what lies around a place, the nearest first', async () => {
  const near = (await gazetteerOf('IT'))!.around({ latitude: 45.4642, longitude: 9.19 }, 8000);
  expect(near[0]!.town.name).toBe('Milan');
  expect(near.map(({ metres }) => metres)).toEqual(
    near.map(({ metres }) => metres).toSorted((a, b) => a - b),
  );
  expect(near.map(({ town }) => town.name)).toContain('Chiaravalle');
});

test('a country without a table has no gazetteer', async () => {
  expect(await gazetteerOf('SO')).toBeUndefined();
});
