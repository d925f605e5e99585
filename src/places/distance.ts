import type { Pin } from '../model/address.ts';
import { angleBetween, degrees, earthRadius, lonLat, radians } from './earth.ts';
import type { Point } from './point.ts';

/** As the crow flies, in metres. */
export const distance = (from: Pin | Point, to: Pin | Point): number =>
  angleBetween(lonLat(from), lonLat(to)) * earthRadius;

/** The direction in which one leaves, in degrees clockwise from north: 0 ≤ bearing < 360. */
export function bearing(from: Pin | Point, to: Pin | Point): number {
  const [[west, start], [there, end]] = [lonLat(from), lonLat(to)];
  const [south, north, east] = [radians(start), radians(end), radians(there - west)];
  const y = Math.sin(east) * Math.cos(north);
  const x = Math.cos(south) * Math.sin(north) - Math.sin(south) * Math.cos(north) * Math.cos(east);
  return (degrees(Math.atan2(y, x)) + 360) % 360;
}
