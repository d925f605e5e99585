import { geoCircle } from 'd3-geo';
import { distance, earthRadius, type LonLat } from './earth.ts';
import type { Frame } from './frame.ts';
import { outlineOf, pathOf } from './outline.ts';

/** A distance that is easily said: 1, 2 or 5 with noughts, the largest that is not more than `most`. */
export function roundDistance(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((step) => step * power <= most * 1.000001) ?? 1) * power;
}

/** The circles on the ground at even distances around a place, those that reach onto the paper, as paths. */
export function ringsOn(frame: Frame, centre: LonLat, kilometres: number): readonly string[] {
  const most = Math.min(farthestOn(frame, centre), Math.PI * earthRadius);
  return Array.from({ length: Math.floor(most / kilometres) }, (_, index) =>
    pathOf(outlineOf(ringAround(centre, kilometres * (index + 1)), frame.projection), roundness),
  ).filter((path) => path !== '');
}

/** Kilometres to the farthest corner of the paper; to the other end of the Earth where a corner shows none of it. */
const farthestOn = ({ width, height, projection }: Frame, centre: LonLat): number =>
  Math.max(
    ...[0, width].flatMap((x) =>
      [0, height].map((y) => {
        const corner = projection.invert!([x, y]);
        return corner?.every(Number.isFinite) ? distance(centre, corner) : Infinity;
      }),
    ),
  );

/** A circle shows its corners sooner than a coast does. */
const roundness = 0.35;

const ringAround = (centre: LonLat, kilometres: number) => ({
  type: 'LineString' as const,
  coordinates: geoCircle()
    .center([...centre])
    .radius((kilometres / earthRadius) * (180 / Math.PI))
    .precision(3)().coordinates[0]!,
});
