import fc from 'fast-check';
import type { LonLat } from '../../places/earth.ts';

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -84, max: 84, noNaN: true });

export const anywhere: fc.Arbitrary<LonLat> = fc.tuple(longitude, latitude);

/** Pins within so many degrees of a place anywhere on Earth, the date line and the far north among them. */
export const around = (degrees: number, maxLength: number): fc.Arbitrary<readonly LonLat[]> =>
  fc
    .tuple(anywhere, fc.array(fc.tuple(offset(degrees), offset(degrees)), { minLength: 1, maxLength }))
    .map(([[longitude, latitude], offsets]) =>
      offsets.map(([east, north]) => [
        wrapped(longitude + east),
        Math.min(Math.max(latitude + north, -84), 84),
      ]),
    );

/** Networks as they are: a town, a region, a continent, the world. */
export const anyNetwork = (maxLength = 40): fc.Arbitrary<readonly LonLat[]> =>
  fc.oneof(
    around(0.02, maxLength),
    around(1, maxLength),
    around(12, maxLength),
    fc.array(anywhere, { minLength: 1, maxLength }),
  );

const offset = (degrees: number) => fc.double({ min: -degrees, max: degrees, noNaN: true });

const wrapped = (longitude: number): number => ((longitude + 540) % 360) - 180;
