import { geoIdentity, geoStream, type GeoStream } from 'd3-geo';
import type { LineString, Polygon } from 'geojson';
import type { Window } from './windows.ts';

type Coordinates = number[][];

/** The lines that a shape leaves in a window: open for a line, closed for an area. */
export function clip(shape: LineString | Polygon, [west, south, east, north]: Window): Coordinates[] {
  const lines: Coordinates[] = [];
  const isArea = shape.type === 'Polygon';
  const sink: GeoStream = {
    point: (x, y) => lines.at(-1)!.push([x, y]),
    lineStart: () => lines.push([]),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    sphere: () => undefined,
  };
  geoStream(
    shape,
    geoIdentity()
      .clipExtent([
        [west, south],
        [east, north],
      ])
      .stream(sink),
  );
  return isArea ? lines.map((ring) => [...ring, ring[0]!]) : lines;
}
