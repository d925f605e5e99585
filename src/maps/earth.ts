/** Degrees, east and north positive: the order of GeoJSON and d3. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A part of the globe: everything within `radius` (in radians) of its centre. */
export interface Cap {
  readonly centre: LonLat;
  readonly radius: number;
}

/** Kilometres; the sphere of the same surface as the Earth. */
export const earthRadius = 6371.007;

/** Kilometres along the surface. */
export const distance = (a: LonLat, b: LonLat): number => angle(vector(a), vector(b)) * earthRadius;

/** The cap around points: near the smallest, and surely holding them all. */
export function capAround(points: readonly LonLat[]): Cap {
  const centre = meanOf(points);
  const middle = vector(centre);
  return { centre, radius: points.reduce((most, point) => Math.max(most, angle(middle, vector(point))), 0) };
}

export const overlap = (a: Cap, b: Cap): boolean =>
  angle(vector(a.centre), vector(b.centre)) <= a.radius + b.radius;

/** The middle of points on the globe, also across the date line; of opposite points the first. */
export function meanOf(points: readonly LonLat[]): LonLat {
  const sum = points.map(vector).reduce(([ax, ay, az], [x, y, z]) => [ax + x, ay + y, az + z], [0, 0, 0]);
  return Math.hypot(...sum) < 1e-9 ? (points[0] ?? [0, 0]) : lonLat(sum);
}

type Vector = readonly [x: number, y: number, z: number];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (radians: number): number => (radians * 180) / Math.PI;

function vector([longitude, latitude]: LonLat): Vector {
  const [lambda, phi] = [radians(longitude), radians(latitude)];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

const lonLat = ([x, y, z]: Vector): LonLat => [
  degrees(Math.atan2(y, x)),
  degrees(Math.atan2(z, Math.hypot(x, y))),
];

/** Steady for tiny angles too, where a cosine would lose metres. */
function angle([ax, ay, az]: Vector, [bx, by, bz]: Vector): number {
  const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return Math.atan2(cross, ax * bx + ay * by + az * bz);
}
