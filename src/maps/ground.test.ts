import { describe, expect, test } from 'vitest';
import type { LonLat } from '../places/earth.ts';
import { groundFor } from './ground.ts';
import { settings } from './regional.ts';

const places: Readonly<Record<string, readonly [pins: readonly LonLat[], own: readonly string[]]>> = {
  'one town on a coast': [[[9.23, 41.2]], ['IT']],
  'one town in a plain': [[[-97.5, 38.5]], ['US']],
  'Italy, Spain and Belgium': [
    [
      [9.19, 45.46],
      [15.09, 37.5],
      [-6, 37.38],
      [3.72, 51.05],
    ],
    ['IT', 'ES', 'BE'],
  ],
  'the fjords of Norway': [
    [
      [5.32, 60.39],
      [18.96, 69.65],
    ],
    ['NO'],
  ],
  'an island in the ocean': [[[-109.43, -27.15]], ['CL']],
  'islands on both sides of the date line': [
    [
      [178.44, -18.14],
      [-171.76, -13.83],
    ],
    ['FJ', 'WS'],
  ],
  'two continents': [
    [
      [9.19, 45.46],
      [-58.38, -34.6],
    ],
    ['IT', 'AR'],
  ],
  'the whole world': [
    [
      [9.19, 45.46],
      [151.2, -33.87],
      [-122.4, 37.8],
    ],
    ['IT', 'AU', 'US'],
  ],
};

const draw = (name: string, size: 'wide' | 'narrow') => {
  const [pins, own] = places[name]!;
  return groundFor(pins, { countries: own, agency: [9.19, 45.47] }, settings[size].paper);
};

describe.each(Object.keys(places))('%s', (name) => {
  test.each(['wide', 'narrow'] as const)('is drawn on the %s sheet, within it, and light', (size) => {
    const { frame, sea = '', land, own, borders, rings } = draw(name, size);
    expect(land).not.toBe('');
    expect(own).not.toBe('');
    expect(land).not.toMatch(/NaN|Infinity|undefined/);
    for (const [x, y] of pointsOf(land + own + borders + sea)) {
      expect(x).toBeGreaterThanOrEqual(-5);
      expect(x).toBeLessThanOrEqual(frame.width + 5);
      expect(y).toBeGreaterThanOrEqual(-5);
      expect(y).toBeLessThanOrEqual(frame.height + 5);
    }
    const bytes = [sea, land, own, borders, ...(rings?.paths ?? [])].join('').length;
    expect(bytes).toBeLessThan(size === 'wide' ? 16_000 : 9_000);
  });
});

test('a plain without coast or border is shown with the land around', () => {
  const { frame } = draw('one town in a plain', 'wide');
  expect(frame.kilometresPerUnit * frame.width).toBeGreaterThan(1000);
  const coast = draw('one town on a coast', 'wide').frame;
  expect(coast.kilometresPerUnit * coast.width).toBeLessThan(700);
});

test('circles are drawn around an agency on the sheet only', () => {
  expect(draw('Italy, Spain and Belgium', 'wide').rings).toMatchObject({ kilometres: 500 });
  expect(draw('the fjords of Norway', 'wide').rings).toBeUndefined();
});

/** The points of a path that has M, l and z only, in units. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/M([^Mlz]*)(?:l([^Mlz]*))?/g)].flatMap(([, start, steps = '']) => {
    const [first, ...moves] = [...pairs(start!), ...pairs(steps)];
    let at = first!;
    return [at, ...moves.map(([dx, dy]) => (at = [at[0] + dx, at[1] + dy]))].map(
      ([x, y]) => [x / 2, y / 2] as const,
    );
  });
}

const pairs = (text: string): readonly (readonly [number, number])[] => {
  const numbers = (text.match(/-?\d+/g) ?? []).map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1]!] as const] : []));
};
