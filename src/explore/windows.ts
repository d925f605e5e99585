import type { LonLat } from '../places/earth.ts';

/** A rectangle of the map that does not cross the date line. */
export type Window = readonly [west: number, south: number, east: number, north: number];

export const wholeWorld: readonly Window[] = [[-180, -90, 180, 90]];

/** Windows are squares of this size, in degrees, so that those of near places are the same ones. */
const size = 4;

/** The windows that hold all that is up to `reach` degrees from a point, each once. */
export function windowsAround(points: readonly LonLat[], reach: number): readonly Window[] {
  const cells = points.flatMap(([longitude, latitude]) =>
    stepsBetween(latitude - reach, latitude + reach).flatMap((south) =>
      stepsBetween(longitude - reach, longitude + reach).map((west) => `${wrapped(west)},${south}`),
    ),
  );
  return [...new Set(cells)].flatMap((cell): readonly Window[] => {
    const [west, south] = cell.split(',').map(Number) as [number, number];
    const isOnEarth = south < 90 && south + size > -90;
    return isOnEarth ? [[west, Math.max(south, -90), west + size, Math.min(south + size, 90)]] : [];
  });
}

function stepsBetween(from: number, to: number): number[] {
  const first = Math.floor(from / size) * size;
  const count = Math.floor(to / size) - first / size + 1;
  return Array.from({ length: count }, (_, index) => first + index * size);
}

/** Past the date line the count begins anew; 180 is a multiple of the size. */
const wrapped = (west: number): number => ((((west + 180) % 360) + 360) % 360) - 180;
