import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LonLat } from '../places/earth.ts';
import { closeUpOf } from './close-up.ts';
import { kilometresBetween } from './kilometres.ts';
import { around } from './testing/pins.ts';

const doorsAt = (pins: readonly LonLat[]) =>
  pins.map((pin, index) => ({ key: `${index}`, name: `Bar ${index}`, pin }));
const agencyAt = (pin: LonLat) => ({ key: '', name: 'Agenzia Esempio', pin });

const duomo: LonLat = [9.19, 45.464];
/** 800 m east of it. */
const east: LonLat = [9.2002, 45.464];

test('two doors 800 m apart are told apart, true to scale', () => {
  const closeUp = closeUpOf(doorsAt([duomo, east]), undefined)!;
  const [a, b] = closeUp.marks.map(({ mark }) => mark.at);
  const { kilometres, units } = closeUp.step;
  expect((Math.hypot(a![0] - b![0], a![1] - b![1]) / units) * kilometres).toBeCloseTo(
    kilometresBetween(duomo, east),
    3,
  );
  expect(kilometresBetween(duomo, east)).toBeCloseTo(0.8, 1);
});

test.each([
  ['one door', [duomo]],
  ['two doors in one house', [duomo, duomo]],
])('%s need no close-up', (_, pins) => {
  expect(closeUpOf(doorsAt(pins), undefined)).toBeUndefined();
});

test('the agency is in the middle of the circles where it is in town', () => {
  const agency = agencyAt([9.195, 45.47]);
  const { agency: shown, step, rings } = closeUpOf(doorsAt([duomo, east]), agency)!;
  expect(shown?.label?.text).toBe('Agenzia Esempio');
  expect(step.kilometres).toBeLessThan(1);
  expect(rings.length).toBeGreaterThan(1);
  expect(closeUpOf(doorsAt([duomo, east]), agencyAt([2.17, 41.38]))?.agency).toBeUndefined();
});

test('doors are numbered from north to south, within the sheet, and none is lost', () => {
  fc.assert(
    fc.property(around(0.03, 40), (pins) => {
      const closeUp = closeUpOf(doorsAt(pins), undefined);
      if (!closeUp) return;
      const { marks, width, height } = closeUp;
      const ys = marks.map(({ mark }) => mark.at[1]);
      expect(ys).toEqual(ys.toSorted((a, b) => a - b));
      expect(marks.flatMap(({ mark }) => mark.spots).length).toBe(pins.length);
      for (const { mark } of marks) {
        expect(mark.at[0]).toBeGreaterThan(mark.radius);
        expect(mark.at[0]).toBeLessThan(width - mark.radius);
        expect(mark.at[1]).toBeGreaterThan(mark.radius);
        expect(mark.at[1]).toBeLessThan(height - mark.radius);
      }
    }),
  );
});
