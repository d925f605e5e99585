import { geoCircle } from 'd3-geo';
import { degrees, type LonLat } from '../places/earth.ts';
import type { Frame } from './frame.ts';
import { earthKilometres, kilometresBetween } from './kilometres.ts';
import { outlineOf, pathOf } from './outline.ts';

/** The circles on the ground at even distances around a place, those that reach onto the paper, as paths. */
export function ringsOn(frame: Frame, centre: LonLat, kilometres: number): readonly string[] {
  const most = Math.min(farthestOn(frame, centre), Math.PI * earthKilometres);
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
        return corner?.every(Number.isFinite) ? kilometresBetween(centre, corner) : Infinity;
      }),
    ),
  );

/** A circle shows its corners sooner than a coast does. */
const roundness = 0.35;

const ringAround = (centre: LonLat, kilometres: number) => ({
  type: 'LineString' as const,
  coordinates: geoCircle()
    .center([...centre])
    .radius(degrees(kilometres / earthKilometres))
    .precision(3)().coordinates[0]!,
});
