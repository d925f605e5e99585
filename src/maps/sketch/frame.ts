import type { Box, Position } from '../box.ts';

/** The drawing’s size. A phone 360 pixels wide shows one unit as one pixel. */
export const size = { width: 320, height: 308 } as const;

/** Where symbols may stand; below is room for the scale bar. */
export const field: Box = { x: 160, y: 146, width: 260, height: 232 };

/** How far from the middle of the field the door may stand, to make room where the places are. */
const leeway = { x: 46, y: 40 } as const;

/** More would only enlarge the errors of the pins: 40 metres then fill half of the field. */
const largestScale = field.height / 2 / 40;

/** A place that is nearer to the door than this part of the reach disappears below it. */
const discernible = 1 / 10;

/** How much a place helps that stands where it is, that is an arrow at the edge, or that makes way for the door. */
const worth = { drawn: 1, beyond: 0.75, hidden: 0.6 } as const;

export interface Frame {
  /** Where the door stands on the drawing. */
  readonly door: Position;
  /** Units of the drawing per metre. */
  readonly scale: number;
}

/** A place by metres from the door: `east` to the right, `south` downwards. */
export interface Offset {
  readonly east: number;
  readonly south: number;
}

/** The largest scale at which all that is within reach stands in the field. */
export function frameFor(offsets: readonly Offset[]): Frame {
  const reach = reachOf(offsets.map(lengthOf));
  const near = offsets.filter((offset) => lengthOf(offset) <= reach);
  const [x, y] = [extent(near.map(({ east }) => east)), extent(near.map(({ south }) => south))];
  const scale = Math.min(
    largestScale,
    scaleFor(x, field.width / 2, leeway.x),
    scaleFor(y, field.height / 2, leeway.y),
  );
  return { door: { x: field.x + shift(x, scale, leeway.x), y: field.y + shift(y, scale, leeway.y) }, scale };
}

export const positionOf = ({ door, scale }: Frame, { east, south }: Offset): Position => ({
  x: door.x + east * scale,
  y: door.y + south * scale,
});

/**
 * Up to which distance places stand where they are; of those beyond, only direction and distance are shown. A fountain
 * beside the door and a station a mile away do not fit on one true scale, so the most places that can be told apart
 * decide.
 */
function reachOf(distances: readonly number[]): number {
  const scores = distances.map((reach) => ({
    reach,
    score: distances.reduce((total, distance) => total + worth[seen(distance, reach)], 0),
  }));
  const best = Math.max(...scores.map(({ score }) => score));
  return Math.max(...scores.filter(({ score }) => score === best).map(({ reach }) => reach));
}

const seen = (distance: number, reach: number): keyof typeof worth =>
  distance > reach ? 'beyond' : distance < reach * discernible ? 'hidden' : 'drawn';

interface Extent {
  readonly before: number;
  readonly after: number;
}

const extent = (values: readonly number[]): Extent => ({
  before: Math.max(0, ...values.map((value) => -value)),
  after: Math.max(0, ...values),
});

/** With the door moved by up to `most` away from the side that needs more room. */
function scaleFor({ before, after }: Extent, half: number, most: number): number {
  if (before + after === 0) return Infinity;
  const moved = Math.max(-most, Math.min(most, (half * (before - after)) / (before + after)));
  return Math.min((half + moved) / before, (half - moved) / after);
}

const shift = ({ before, after }: Extent, scale: number, most: number): number =>
  Math.max(-most, Math.min(most, (scale * (before - after)) / 2));

const lengthOf = ({ east, south }: Offset): number => Math.hypot(east, south);
