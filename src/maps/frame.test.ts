import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../tests/properties/runs.ts';
import type { LonLat } from '../places/earth.ts';
import { frameFor } from './frame.ts';
import { kilometresBetween } from './kilometres.ts';
import { settings } from './regional.ts';
import { anyNetwork, around } from './testing/pins.ts';

const { paper } = settings.wide;
const frameOf = (pins: readonly LonLat[]) => frameFor(pins, paper, 320);

const milano: LonLat = [9.19, 45.46];
const suva: LonLat = [178.44, -18.14];
const apia: LonLat = [-171.76, -13.83];

test('all pins stand within the margins, anywhere on Earth', () => {
  fc.assert(
    fc.property(anyNetwork(), (pins) => {
      const { width, height, project } = frameOf(pins);
      for (const [x, y] of pins.map(project)) {
        // Half a unit for the middle of the plane, which is found step by step.
        expect(x).toBeGreaterThanOrEqual(paper.margin - 0.5);
        expect(x).toBeLessThanOrEqual(width - paper.margin + 0.5);
        expect(y).toBeGreaterThanOrEqual(paper.margin - 0.5);
        expect(y).toBeLessThanOrEqual(height - paper.margin + 0.5);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('north is up and east is right', () => {
  fc.assert(
    fc.property(around(0, 1), ([[longitude, latitude] = milano]) => {
      const at: LonLat = [longitude, Math.min(Math.max(latitude, -80), 80)];
      const { project } = frameOf([at]);
      const [x, y] = project(at);
      expect(project([at[0], at[1] + 0.1])[1]).toBeLessThan(y);
      expect(project([at[0] + 0.1, at[1]])[0]).toBeGreaterThan(x);
    }),
  );
});

test('one pin has surroundings, and stands in their middle', () => {
  const { width, height, project, kilometresPerUnit } = frameOf([milano]);
  expect(project(milano)).toEqual([expect.closeTo(width / 2), expect.closeTo(height / 2)]);
  expect(kilometresPerUnit * width).toBeCloseTo(320);
});

test('neighbours across the date line are neighbours on the map', () => {
  const { width, kilometresPerUnit } = frameOf([suva, apia]);
  expect(kilometresPerUnit * width).toBeLessThan(2 * kilometresBetween(suva, apia));
});

test('scale is true in a region', () => {
  const como: LonLat = [9.08, 45.81];
  const { project, kilometresPerUnit } = frameOf([milano, como]);
  const [[ax, ay], [bx, by]] = [project(milano), project(como)];
  expect(Math.hypot(ax - bx, ay - by) * kilometresPerUnit).toBeCloseTo(kilometresBetween(milano, como), 1);
});

test('more than a continent is drawn as a map of the world', () => {
  expect(frameOf([milano, [174.76, -36.85]]).extent).toBeUndefined();
  expect(frameOf([milano, [-58.38, -34.6]]).extent).toBeDefined();
});
