import { contains, crosses, overlap, square, type Box, type Position } from '../box.ts';
import { field, positionOf, type Frame, type Offset } from './frame.ts';
import { symbolRadius } from './symbols.ts';
import { alsoTaken, directionsFrom, isFree, type Line, type Taken } from './taken.ts';

/** Where a place is drawn. */
export interface Placed {
  /** The middle of its symbol: the place itself, unless one of the following is set. */
  readonly symbol: Position;
  /** The place itself, where its symbol had to make way; a line joins the two. */
  readonly spot?: Position | undefined;
  /** Set where the place lies beyond the drawing: the unit vector towards it, for an arrow. */
  readonly beyond?: Position | undefined;
}

/** How far from the middle of its symbol the arrow of a place beyond stands. */
export const arrowDistance = 17;

const symbolSize = 2 * symbolRadius + 2;
const arrowSize = 10;
const spotSize = 6;

/** How far a symbol may make way, nearest first. */
const steps = [25, 33, 42, 52, 64, 78, 94, 112];

/** To the one or the other side of its direction. */
const sideSteps = [25, -25, 38, -38, 52, -52, 68, -68];

/** How near to the door a place beyond may be drawn, and by how much it moves inwards at a time. */
const nearest = 44;
const stride = 6;

/**
 * Finds room for each symbol: first for all that can stand where they are, then for those that would cover others.
 * Nothing for one that finds none; the list beside the sketch still tells of it.
 */
export function placeSymbols(
  frame: Frame,
  offsets: readonly Offset[],
  taken: Taken,
): { readonly placed: readonly (Placed | undefined)[]; readonly taken: Taken } {
  const none = { placed: offsets.map((): Placed | undefined => undefined), taken };
  return [inPlace, madeWay].reduce(
    (all, find) =>
      offsets.reduce((before, offset, index) => {
        if (before.placed[index]) return before;
        const found = find(frame, offset, before.taken);
        return found
          ? {
              placed: before.placed.with(index, found),
              taken: alsoTaken(before.taken, boxesOf(found), linesOf(found)),
            }
          : before;
      }, all),
    none,
  );
}

export const boxesOf = ({ symbol, spot, beyond }: Placed): readonly Box[] => [
  square(symbol, symbolSize),
  ...(spot ? [square(spot, spotSize)] : []),
  ...(beyond ? [square(along(symbol, beyond, arrowDistance), arrowSize)] : []),
];

const linesOf = ({ symbol, spot }: Placed): readonly Line[] => (spot ? [{ from: spot, to: symbol }] : []);

/** Where the place is or, beyond the drawing, at its edge in the place’s direction. */
function inPlace(frame: Frame, offset: Offset, taken: Taken): Placed | undefined {
  const symbol = positionOf(frame, offset);
  const candidates = isOnField(symbol) ? [{ symbol }] : atTheEdge(frame.door, symbol);
  return candidates.find((candidate) => boxesOf(candidate).every((box) => isFree(box, taken)));
}

/** What the frame was made for stands on the edge of the field, give or take the error of rounding. */
const isOnField = (position: Position): boolean => contains(field, square(position, -1e-6));

/** From the edge of the field inwards, always on the line between door and place. */
function atTheEdge(door: Position, place: Position): readonly Placed[] {
  const length = Math.hypot(place.x - door.x, place.y - door.y);
  const beyond = { x: (place.x - door.x) / length, y: (place.y - door.y) / length };
  const toEdge = Math.min(
    ...(['x', 'y'] as const).map((axis) => {
      const half = (axis === 'x' ? field.width : field.height) / 2;
      const room = beyond[axis] < 0 ? door[axis] - (field[axis] - half) : field[axis] + half - door[axis];
      return room / Math.abs(beyond[axis]);
    }),
  );
  const count = Math.max(1, Math.ceil((toEdge - nearest) / stride));
  return Array.from({ length: count }, (_, index) => ({
    symbol: along(door, beyond, toEdge - index * stride),
    beyond,
  }));
}

/** Beside the place, away from the door if possible; what lies beyond makes way along the edge. */
function madeWay({ door, scale }: Frame, offset: Offset, taken: Taken): Placed | undefined {
  const spot = positionOf({ door, scale }, offset);
  if (!isOnField(spot)) return alongTheEdge(atTheEdge(door, spot), taken);
  const directions = directionsFrom({ x: spot.x - door.x, y: spot.y - door.y });
  const symbol = steps
    .flatMap((step) => directions.map((direction) => along(spot, direction, step)))
    .find((candidate) => isFree(square(candidate, symbolSize), taken) && isJoined(spot, candidate, taken));
  return symbol && { symbol, spot };
}

function alongTheEdge(candidates: readonly Placed[], taken: Taken): Placed | undefined {
  return sideSteps
    .flatMap((step) =>
      candidates.map(({ symbol, beyond }) => ({
        symbol: along(symbol, { x: -beyond!.y, y: beyond!.x }, step),
        beyond,
      })),
    )
    .find((candidate) => boxesOf(candidate).every((box) => isFree(box, taken)));
}

/** Whether a line between the two leads across nothing but what covers the spot itself, or a part of it. */
const isJoined = (spot: Position, symbol: Position, { boxes }: Taken): boolean =>
  boxes.every((box) => overlap(box, square(spot, spotSize)) || !crosses(spot, symbol, box));

const along = (from: Position, { x, y }: Position, length: number): Position => ({
  x: from.x + x * length,
  y: from.y + y * length,
});
