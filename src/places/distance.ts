import type { Pin } from '../model/address.ts';
import { pointOf, type Point } from './point.ts';

/** The mean radius of the earth in metres. */
const earthRadius = 6_371_008.8;

/** As the crow flies, in metres; on a sphere, so that long ways are up to half a per cent off. */
export function distance(from: Pin | Point, to: Pin | Point): number {
  const [north, east] = [degreesBetween(from, to, 'latitude'), degreesBetween(from, to, 'longitude')];
  const narrowing = Math.cos(latitudeOf(from)) * Math.cos(latitudeOf(to));
  const square = Math.sin(radians(north) / 2) ** 2 + narrowing * Math.sin(radians(east) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, square)));
}

/** The direction in which one leaves, in degrees clockwise from north: 0 ≤ bearing < 360. */
export function bearing(from: Pin | Point, to: Pin | Point): number {
  const [start, end] = [latitudeOf(from), latitudeOf(to)];
  const east = radians(degreesBetween(from, to, 'longitude'));
  const y = Math.sin(east) * Math.cos(end);
  const x = Math.cos(start) * Math.sin(end) - Math.sin(start) * Math.cos(end) * Math.cos(east);
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}

const degreesBetween = (from: Pin | Point, to: Pin | Point, axis: keyof Point): number =>
  pointOf(to)[axis] - pointOf(from)[axis];

const latitudeOf = (place: Pin | Point): number => radians(pointOf(place).latitude);

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
