import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { LonLat } from '../places/earth.ts';
import { boxAround, type Box } from './box.ts';
import { capAround, type Cap } from './cap.ts';
import { earthKilometres } from './kilometres.ts';

/** A point of the drawing, in its units; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** The paper of a map: how wide, how flat and how tall it may be, and how far from its edges the points stay. */
export interface Paper {
  readonly width: number;
  readonly minHeight: number;
  readonly maxHeight: number;
  readonly margin: number;
}

/** A part of the globe on paper. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Gives a point even where it lies outside the paper. */
  readonly project: (point: LonLat) => Point;
  /** Cuts at the paper’s edges whatever is streamed through it. */
  readonly projection: GeoProjection;
  /** What of the globe is on the paper; nothing where that is nearly all of it. */
  readonly extent: Cap | undefined;
  /** In the middle of the map. */
  readonly kilometresPerUnit: number;
}

/** Wider networks are drawn on a world map, for which one tangent plane is no longer good. Radians. */
const farthest = 0.95;

/**
 * The frame that shows all points. Regions are drawn on an equal-area plane that touches the Earth in their middle, which
 * is right anywhere, on the date line and at the poles too; more than a continent on Equal Earth, turned to its middle.
 *
 * @param minKilometres what the paper shows at least from side to side, so that one point has surroundings
 */
export function frameFor(points: readonly LonLat[], paper: Paper, minKilometres: number): Frame {
  const cap = capAround(points);
  return cap.radius > farthest ? worldFrame(points, paper) : regionFrame(points, cap, paper, minKilometres);
}

function regionFrame(points: readonly LonLat[], cap: Cap, paper: Paper, minKilometres: number): Frame {
  const plane = planeAround(points, cap.centre);
  const box = boxAround(points.map((point) => planePoint(plane, point)));
  const middle = rotationTo(plane.invert!([box.x, box.y])!);
  const size = sizeFor(box, paper);
  const shown = Math.max(1 / size.scale, minKilometres / earthKilometres / paper.width);
  return framed(
    geoAzimuthalEqualArea()
      .rotate(middle)
      .scale(1 / shown),
    size,
    [0, 0],
  );
}

/** The plane whose own middle is the middle of what it shows: two steps come near enough. */
function planeAround(points: readonly LonLat[], centre: LonLat): GeoProjection {
  const planeAt = (at: LonLat) => geoAzimuthalEqualArea().rotate(rotationTo(at)).scale(1).translate([0, 0]);
  const first = planeAt(centre);
  const { x, y } = boxAround(points.map((point) => planePoint(first, point)));
  return planeAt(first.invert!([x, y])!);
}

function worldFrame(points: readonly LonLat[], paper: Paper): Frame {
  const turned = geoEqualEarth()
    .rotate([-middleLongitude(points), 0])
    .scale(1)
    .translate([0, 0]);
  const box = boxAround(points.map((point) => planePoint(turned, point)));
  const size = sizeFor(box, paper);
  return { ...framed(turned.scale(size.scale), size, [box.x, box.y]), extent: undefined };
}

/** @param middle what stands in the middle of the paper, in units of the projection at scale 1 */
function framed(
  projection: GeoProjection,
  { width, height }: { readonly width: number; readonly height: number },
  [x, y]: Point,
): Frame {
  const scale = projection.scale();
  projection.translate([width / 2 - x * scale, height / 2 - y * scale]).precision(0.4);
  const project = (point: LonLat) => planePoint(projection, point);
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
    [width / 2, height / 2],
  ] as const;
  const seen = corners.map((corner) => projection.invert!([...corner]));
  const extent = seen.every(isFinitePoint) ? capAround(seen) : undefined;
  projection.clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);
  return { width, height, project, projection, extent, kilometresPerUnit: earthKilometres / scale };
}

/** Shapes go on past the edges, so that the lines drawn around them do not run along the edge. */
const bleed = 4;

const isFinitePoint = (point: readonly number[] | null): point is [number, number] =>
  point?.every(Number.isFinite) ?? false;

const planePoint = (projection: GeoProjection, [longitude, latitude]: LonLat): Point =>
  projection([longitude, latitude])!;

const rotationTo = ([longitude, latitude]: LonLat): [number, number] => [-longitude, -latitude];

/** How tall the paper becomes and how large the box is drawn on it. */
function sizeFor(box: Box, { width, minHeight, maxHeight, margin }: Paper) {
  const across = (width - 2 * margin) / Math.max(box.width, 1e-9);
  const height = clamp(box.height * across + 2 * margin, minHeight, maxHeight);
  return {
    width,
    height: Math.round(height),
    scale: Math.min(across, (height - 2 * margin) / Math.max(box.height, 1e-9)),
  };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The middle of the shortest stretch of longitudes that holds all points. */
function middleLongitude(points: readonly LonLat[]): number {
  const around = points.map(([longitude]) => (longitude + 360) % 360).toSorted((a, b) => a - b);
  const gaps = around.map((from, index) => ({ from, gap: (around[index + 1] ?? around[0]! + 360) - from }));
  const { from, gap } = gaps.reduce((widest, each) => (each.gap > widest.gap ? each : widest));
  return from + gap + (360 - gap) / 2;
}
