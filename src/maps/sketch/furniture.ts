import { overlap, square, type Box, type Position } from '../box.ts';
import { roundLength } from '../round-length.ts';
import { size, type Frame } from './frame.ts';
import type { Label } from './labels.ts';
import { symbolRadius } from './symbols.ts';
import { alsoTaken, directionsFrom, isFree, type Taken } from './taken.ts';
import { lineHeight, lineWidth } from './text-size.ts';

/** A circle around the door. */
export interface Ring {
  readonly radius: number;
  readonly label?: Label | undefined;
}

/** A stroke of a round length on the ground, with the length above it. */
export interface ScaleBar extends Box {
  readonly length: number;
  readonly metres: number;
  readonly text: string;
}

/** The longest distance between two rings. */
const ringStep = 90;

/** Only the first rings say how far they are: the others follow. */
const labelledRings = 3;

const edge = 10;
const northSize = { width: 24, height: 38 } as const;

/** How far apart rings are, and how long the scale bar is: a round number of metres. */
const stepOf = ({ scale }: Frame): number => roundLength(ringStep / scale);

/** The arrow to the north and the scale bar, in corners where no place stands. */
export function furnitureFor(
  frame: Frame,
  places: readonly Position[],
  textOf: (metres: number) => string,
): { readonly north: Box; readonly bar: ScaleBar } {
  const symbols = places.map((place) => square(place, 2 * symbolRadius + 4));
  const isQuiet = (box: Box) => !symbols.some((symbol) => overlap(symbol, box));
  const upperFirst = [corner(1, -1), corner(-1, -1), corner(1, 1), corner(-1, 1)];
  const lowerFirst = upperFirst.toReversed();
  const bare = barOf(frame, textOf);
  const bars = lowerFirst.map((place) => place(bare));
  const bar = bars.find(isQuiet) ?? bars[0]!;
  const norths = upperFirst.map((place) => place(northSize)).filter((box) => !overlap(box, bar));
  return { bar, north: norths.find(isQuiet) ?? norths[0]! };
}

/** Rings as far as the drawing goes. */
export function ringsFor(frame: Frame, textOf: (metres: number) => string, taken: Taken): readonly Ring[] {
  const metres = stepOf(frame);
  const step = metres * frame.scale;
  const count = Math.ceil(Math.hypot(size.width, size.height) / step);
  return Array.from({ length: count }, (_, index) => index + 1).reduce(
    (before, number) => {
      const radius = number * step;
      const label =
        number > labelledRings
          ? undefined
          : ringLabel(frame.door, radius, textOf(number * metres), before.taken);
      return {
        rings: [...before.rings, { radius, label }],
        taken: label ? alsoTaken(before.taken, [label]) : before.taken,
      };
    },
    { rings: [] as readonly Ring[], taken },
  ).rings;
}

/** On the ring itself, above the door if there is room. */
function ringLabel(door: Position, radius: number, text: string, taken: Taken): Label | undefined {
  return directionsFrom({ x: 0, y: -1 })
    .map(({ x, y }) => ({
      x: door.x + x * radius,
      y: door.y + y * radius,
      width: lineWidth(text) + 4,
      height: lineHeight,
      lines: [text],
    }))
    .find((label) => isFree(label, taken));
}

function barOf(frame: Frame, textOf: (metres: number) => string): Omit<ScaleBar, 'x' | 'y'> {
  const metres = stepOf(frame);
  const [length, text] = [metres * frame.scale, textOf(metres)];
  return { metres, length, text, width: Math.max(length, lineWidth(text)) + 6, height: lineHeight + 12 };
}

/** @param right 1 or -1 @param down 1 or -1 */
const corner =
  (right: number, down: number) =>
  <Sizes extends { readonly width: number; readonly height: number }>(sizes: Sizes): Sizes & Position => ({
    ...sizes,
    x: size.width / 2 + right * (size.width / 2 - edge - sizes.width / 2),
    y: size.height / 2 + down * (size.height / 2 - edge - sizes.height / 2),
  });
