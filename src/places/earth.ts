import type { Pin } from '../model/address.ts';
import type { Point } from './point.ts';

/** Degrees, east and north positive: the order of GeoJSON and d3. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A point of the unit sphere around the middle of the Earth. */
export type Vector = readonly [x: number, y: number, z: number];

/** The mean radius of the Earth in metres; as a sphere, which makes long ways up to half a per cent wrong. */
export const earthRadius = 6_371_008.8;

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** The length of a degree of latitude in metres. */
export const degreeLength = radians(1) * earthRadius;

export const lonLat = ({ longitude, latitude }: Pin | Point): LonLat => [Number(longitude), Number(latitude)];

/** The angle between two places as seen from the middle of the Earth, in radians. */
export const angleBetween = (a: LonLat, b: LonLat): number => angle(vector(a), vector(b));

export function vector([longitude, latitude]: LonLat): Vector {
  const [lambda, phi] = [radians(longitude), radians(latitude)];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Steady for tiny angles too, where a cosine would lose metres. */
export function angle([ax, ay, az]: Vector, [bx, by, bz]: Vector): number {
  const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return Math.atan2(cross, ax * bx + ay * by + az * bz);
}
