import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { landFile, type LandFile, type LandKind } from './land.ts';
import { levelNames } from './levels.ts';
import { windowsAround } from './windows.ts';

const milan = [9.19, 45.47] as const;
const suva = [178.44, -18.14] as const;

const ringsOf = (file: LandFile, kind: LandKind): readonly Position[][] =>
  file.features
    .filter(({ properties }) => properties.kind === kind)
    .map(({ geometry }) => (geometry as Polygon).coordinates[0]!);

/** By the even–odd rule on the flat map, which is how it is drawn. */
function covers(rings: readonly Position[][], [x, y]: readonly [number, number]): boolean {
  const crossings = (ring: Position[]) =>
    ring.filter(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length]!;
      return ay! > y !== by! > y && x < ((bx! - ax!) * (y - ay!)) / (by! - ay!) + ax!;
    }).length;
  return rings.some((ring) => crossings(ring) % 2 === 1);
}

test.each(levelNames)('the countries of the network stand out at the level %s', (level) => {
  const own = ringsOf(landFile(level, [milan], ['IT']), 'own');
  expect(covers(own, milan)).toBe(true);
  expect(covers(own, [8.5, 46.9])).toBe(false);
});

describe.each(levelNames)('the ground at the level %s', (level) => {
  const file = landFile(level, [milan], ['IT']);

  test.each([
    ['Milan', milan, true],
    ['Genoa’s hills', [8.95, 44.5], true],
    ['the Ligurian Sea', [8.6, 43.8], false],
  ] as const)('tells whether %s is land', (_, point, isLand) => {
    expect(covers(ringsOf(file, 'land'), point)).toBe(isLand);
    expect(covers(ringsOf(file, 'sea'), point)).toBe(true);
  });
});

test('the Caspian lies on land as a lake', () => {
  const file = landFile('world', [milan], []);
  expect(covers(ringsOf(file, 'lake'), [51, 41])).toBe(true);
});

test('no coast runs along the date line', () => {
  const coasts = landFile('region', [suva], []).features.filter(
    ({ properties }) => properties.kind === 'coast',
  );
  const lines = coasts.flatMap(({ geometry }) => (geometry as { coordinates: Position[][] }).coordinates);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.every(([x]) => Math.abs(x!) === 180))).toEqual([]);
});

test('a network all over the world does without the finest level', () => {
  const everywhere = Array.from(
    { length: 60 },
    (_, index) => [index * 6 - 179, (index % 12) * 10 - 55] as const,
  );
  expect(landFile('near', everywhere, []).features).toEqual([]);
});

test.each([
  ['in the middle of a window', [10, 46], 1, 1],
  ['in its corner', [8.1, 44.1], 1, 4],
  ['on the date line', [179.5, 10], 1, 2],
  ['at the pole', [10, 89.9], 1, 1],
] as const)('windows around a place %s', (_, point, reach, count) => {
  const windows = windowsAround([point], reach);
  expect(windows).toHaveLength(count);
  expect(
    windows.every(([west, south, east, north]) => west >= -180 && south >= -90 && east <= 180 && north <= 90),
  ).toBe(true);
});

test('two places near each other share their windows', () => {
  expect(windowsAround([milan, [9.2, 45.5]], 2)).toEqual(windowsAround([milan], 2));
});
