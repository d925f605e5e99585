import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LonLat } from '../places/earth.ts';
import { kilometresBetween } from './kilometres.ts';
import { regionsOf } from './regions.ts';
import { anyNetwork } from './testing/pins.ts';

const place = (name: string, pin: LonLat) => ({ name, pin });
const milano = place('Milano', [9.19, 45.46]);
const sevilla = place('Sevilla', [-6, 37.38]);
const buenosAires = place('Buenos Aires', [-58.38, -34.6]);
const newYork = place('New York', [-74, 40.71]);
const sanFrancisco = place('San Francisco', [-122.4, 37.8]);

test.each([
  ['a continent is one map', [newYork, sanFrancisco], 1],
  ['an ocean parts two', [buenosAires, milano, sevilla], 2],
  ['two oceans part three', [buenosAires, milano, newYork, sanFrancisco], 3],
])('%s', (_, places, regions) => {
  expect(regionsOf(places)).toHaveLength(regions);
});

test('the largest comes first', () => {
  expect(regionsOf([buenosAires, milano, sevilla])[0]).toEqual([milano, sevilla]);
});

test('every client is in one region, there are few of them, and they lie far apart', () => {
  fc.assert(
    fc.property(anyNetwork(), (pins) => {
      const regions = regionsOf(pins.map((pin, index) => ({ pin, index })));
      expect(regions.flat().length).toBe(pins.length);
      expect(regions.length).toBeLessThanOrEqual(4);
      for (const [index, a] of regions.entries()) {
        for (const b of regions.slice(index + 1)) {
          const apart = Math.min(
            ...a.flatMap(({ pin }) => b.map((other) => kilometresBetween(pin, other.pin))),
          );
          expect(apart).toBeGreaterThan(4500);
        }
      }
    }),
  );
});
