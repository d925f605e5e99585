import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { degreeLength, radians } from './earth.ts';
import type { Point } from './point.ts';

/** How far a coast is looked for, in metres. */
const farthest = 50_000;

/** The width of the strips of longitude by which coasts are looked up, in degrees. */
const stripWidth = 0.5;
const stripCount = 360 / stripWidth;

/**
 * How far a place is from dry land, in metres: 0 on land, Infinity beyond 50 km. The coasts are those of Natural Earth
 * at 1 : 10 million, right to some hundred metres and without the smallest islands.
 */
export function metresToLand(point: Point): number {
  if (isOnLand(point)) return 0;
  const nearest = stripsAround(point).reduce(
    (best, strip) => Math.min(best, metresToCoast(point, strip)),
    Infinity,
  );
  return nearest <= farthest ? nearest : Infinity;
}

/** Pieces of coast that touch a strip: longitude and latitude of both ends, one piece after the other. */
type Strip = Float64Array;

/** On the way to the north pole, which is sea, one crosses the coasts an odd number of times. */
function isOnLand({ latitude, longitude }: Point): boolean {
  const strip = strips()[stripOf(longitude)]!;
  let inside = false;
  for (let at = 0; at < strip.length; at += 4) {
    const [x1, x2] = [turn(strip[at]! - longitude), turn(strip[at + 2]! - longitude)];
    if (x1 > 0 === x2 > 0 || Math.abs(x2 - x1) > 180) continue;
    const [y1, y2] = [strip[at + 1]!, strip[at + 3]!];
    if (latitude < y1 + (x1 / (x1 - x2)) * (y2 - y1)) inside = !inside;
  }
  return inside;
}

/** As on a flat map, which so near is true enough. */
function metresToCoast({ latitude, longitude }: Point, strip: Strip): number {
  const width = widthAt(latitude);
  let nearest = Infinity;
  for (let at = 0; at < strip.length; at += 4) {
    const [y1, y2] = [(strip[at + 1]! - latitude) * degreeLength, (strip[at + 3]! - latitude) * degreeLength];
    if (Math.min(Math.abs(y1), Math.abs(y2)) > 2 * farthest) continue;
    const x1 = turn(strip[at]! - longitude) * width;
    const x2 = turn(strip[at + 2]! - longitude) * width;
    nearest = Math.min(nearest, metresToEdge(x1, y1, x2, y2));
  }
  return nearest;
}

/** From the origin to the edge between two points. */
function metresToEdge(x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / square));
  return Math.hypot(x1 + share * dx, y1 + share * dy);
}

/** The length of a degree of longitude in metres. */
const widthAt = (latitude: number): number => degreeLength * Math.max(0.05, Math.cos(radians(latitude)));

/** Degrees to the east, negative to the west, the short way round. */
const turn = (degrees: number): number =>
  degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;

/** The strips go round the globe. */
const stripOf = (longitude: number, step = 0): number =>
  (Math.floor((longitude + 180) / stripWidth) + step + stripCount) % stripCount;

function stripsAround({ latitude, longitude }: Point): readonly Strip[] {
  const reach = Math.ceil(farthest / widthAt(latitude) / stripWidth);
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  return steps.map((step) => strips()[stripOf(longitude, step)]!);
}

let made: readonly Strip[] | undefined;

/** Three megabytes are read when the first place is asked for. */
const strips = (): readonly Strip[] => (made ??= readStrips());

function readStrips(): readonly Strip[] {
  const coasts = readCoasts();
  const sizes = new Uint32Array(stripCount);
  touch(coasts, (strip) => (sizes[strip]! += 4));
  const strips = Array.from(sizes, (size) => new Float64Array(size));
  const filled = new Uint32Array(stripCount);
  touch(coasts, (strip, x1, y1, x2, y2) => {
    strips[strip]!.set([x1, y1, x2, y2], filled[strip]);
    filled[strip]! += 4;
  });
  return strips;
}

type Touch = (strip: number, x1: number, y1: number, x2: number, y2: number) => void;

/** Goes through all pieces of coast, and for each through the strips that it touches. */
function touch(coasts: readonly Float64Array[], seen: Touch): void {
  for (const coast of coasts) {
    for (let at = 2; at < coast.length; at += 2) {
      const [x1, y1, x2, y2] = [coast[at - 2]!, coast[at - 1]!, coast[at]!, coast[at + 1]!];
      const width = turn(x2 - x1);
      const first = stripOf(width >= 0 ? x1 : x2);
      const last = first + Math.floor(Math.abs(width) / stripWidth) + 1;
      for (let strip = first; strip <= last; strip++) seen(strip % stripCount, x1, y1, x2, y2);
    }
  }
}

/**
 * The lines that land is drawn with: longitude and latitude of one point after the other. It is read as a file: to a
 * compiler the type of so many numbers is a burden, and what is required stays in memory.
 */
function readCoasts(): readonly Float64Array[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-10m.json');
  const { objects, arcs, transform } = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const drawn = objects.land.geometries.flatMap((geometry) => geometry.arcs.flat(3));
  // A line that is gone through backwards has the complement of its number.
  return drawn.map((number) => unpacked(arcs[number < 0 ? ~number : number]!, transform));
}

/** What is read of TopoJSON: of each line the first point, and the way from each point to the next. */
interface Topology {
  readonly objects: { readonly land: { readonly geometries: readonly { readonly arcs: Nested }[] } };
  readonly arcs: readonly Arc[];
  readonly transform: Transform;
}

/** The numbers of the lines of each polygon’s rings. */
type Nested = readonly (readonly (readonly number[])[])[];

type Arc = readonly (readonly [x: number, y: number])[];

interface Transform {
  readonly scale: readonly [number, number];
  readonly translate: readonly [number, number];
}

function unpacked(arc: Arc, { scale, translate }: Transform): Float64Array {
  const line = new Float64Array(2 * arc.length);
  let [x, y] = [0, 0];
  for (const [index, [stepX, stepY]] of arc.entries()) {
    x += stepX;
    y += stepY;
    line[2 * index] = x * scale[0] + translate[0];
    line[2 * index + 1] = y * scale[1] + translate[1];
  }
  return line;
}
