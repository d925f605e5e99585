import { geoStream, type GeoPermissibleObjects, type GeoProjection, type GeoStream } from 'd3-geo';
import type { Point } from './frame.ts';
import { simplify } from './simplify.ts';

/** Outlines are written in whole numbers, this many to a unit of the drawing: half the digits, and fine enough. */
export const grain = 2;

/** A shape on paper: closed rings or open lines. */
export interface Outline {
  readonly lines: readonly (readonly Point[])[];
  readonly closed: boolean;
}

/** What is smaller than can be seen: bends in units, islands in square units. */
const smallestBend = 0.55;
const smallestIsland = 3;

/** Draws a shape through a projection; what lies outside its clip extent is cut off. */
export function outlineOf(shape: GeoPermissibleObjects, projection: Pick<GeoProjection, 'stream'>): Outline {
  const lines: Point[][] = [];
  const seen = { closed: false };
  const sink: GeoStream = {
    point: (x, y) => lines.at(-1)?.push([x, y]),
    lineStart: () => lines.push([]),
    lineEnd: () => undefined,
    polygonStart: () => (seen.closed = true),
    polygonEnd: () => undefined,
    sphere: () => undefined,
  };
  geoStream(shape, projection.stream(sink));
  return { lines, ...seen };
}

/**
 * The outline as the `d` of a path, to be drawn at the scale 1 / `grain`, without what is too small to be seen.
 *
 * @param coarseness at 2 what is left out may be twice as long and as wide as at 1
 */
export const pathOf = ({ lines, closed }: Outline, coarseness = 1): string =>
  lines
    .filter((line) => !closed || areaOf(line) >= smallestIsland * coarseness ** 2)
    .map((line) => simplify(line, smallestBend * coarseness, closed))
    .filter(({ length }) => length > 1)
    .map((line) => pathOfLine(line) + (closed ? 'z' : ''))
    .join('');

function pathOfLine(line: readonly Point[]): string {
  const steps = line
    .map(([x, y]) => [Math.round(x * grain), Math.round(y * grain)] as const)
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]![0] || y !== all[index - 1]![1]);
  const [[x, y] = [0, 0], ...rest] = steps;
  const moves = rest.map(([nextX, nextY], index) => pair(nextX - steps[index]![0], nextY - steps[index]![1]));
  return `M${pair(x, y)}${moves.length > 0 ? `l${joined(moves)}` : ''}`;
}

const pair = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`;

/** A minus sign parts numbers as well as a blank does. */
const joined = (pairs: readonly string[]): string => pairs.join(' ').replaceAll(' -', '-');

/** Square units. */
export const areaOf = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length]!;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );

/** How long the lines are that can be seen on a sheet; not those along its edges, where shapes were cut. */
export const lengthWithin = (
  { lines }: Outline,
  { width, height }: { readonly width: number; readonly height: number },
): number =>
  lines
    .flatMap((line) => line.slice(1).map((to, index) => [line[index]!, to] as const))
    .filter(([[ax, ay], [bx, by]]) => isWithin((ax + bx) / 2, width) && isWithin((ay + by) / 2, height))
    .reduce((sum, [[ax, ay], [bx, by]]) => sum + Math.hypot(ax - bx, ay - by), 0);

const isWithin = (value: number, size: number): boolean => value > 0 && value < size;
