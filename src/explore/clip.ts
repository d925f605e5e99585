import { geoIdentity } from 'd3-geo';
import type { LineString, Polygon, Position } from 'geojson';
import { outlineOf } from '../maps/outline.ts';
import type { Window } from './windows.ts';

/** The lines that a shape leaves in a window: open for a line, rings for an area. */
export function clip(shape: LineString | Polygon, [west, south, east, north]: Window): Position[][] {
  const window = geoIdentity().clipExtent([
    [west, south],
    [east, north],
  ]);
  const { lines, closed } = outlineOf(shape, window);
  const drawn = closed ? lines.map((ring) => [...ring, ...ring.slice(0, 1)]) : lines;
  return drawn.map((line) => line.map((point) => [...point]));
}
