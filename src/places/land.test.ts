import { expect, test } from 'vitest';
import { metresToLand } from './land.ts';

test.each([
  ['Milano', 45.4642, 9.19],
  ['Rovaniemi, due west of the date line', 66.5, 25.7],
  ['Sardegna', 40.12, 9.01],
  ['La Graciosa’s neighbour Lanzarote', 28.9636, -13.5477],
  ['Madrid', 40.4168, -3.7038],
  ['the south pole', -89.9, 0],
  ['Suva, next to the date line', -18.1, 178.1],
])('%s is on land', (_, latitude, longitude) => {
  expect(metresToLand({ latitude, longitude })).toBe(0);
});

test.each([
  ['a pier in Genova', 44.4, 8.92, 0, 2000],
  ['Burano, in the lagoon', 45.485, 12.417, 0, 3000],
  ['Capri, too small for this map', 40.5532, 14.2222, 8000, 12_000],
  ['off Barcelona', 41.3, 2.4, 15_000, 25_000],
])('%s is near it', (_, latitude, longitude, least, most) => {
  const metres = metresToLand({ latitude, longitude });
  expect(metres).toBeGreaterThanOrEqual(least);
  expect(metres).toBeLessThan(most);
});

test('the middle of the Atlantic is far from it', () => {
  expect(metresToLand({ latitude: 35, longitude: -45 })).toBe(Infinity);
});
