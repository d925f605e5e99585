import { angleBetween, earthRadius, type LonLat } from '../places/earth.ts';

/** The radius of the Earth in kilometres, in which maps reckon. */
export const earthKilometres = earthRadius / 1000;

/** Along the surface. */
export const kilometresBetween = (a: LonLat, b: LonLat): number => angleBetween(a, b) * earthKilometres;
