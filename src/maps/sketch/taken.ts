import { contains, crosses, overlap, sheetWithin, type Box, type Position } from '../box.ts';
import { size } from './frame.ts';

export interface Line {
  readonly from: Position;
  readonly to: Position;
}

/** What already stands on the drawing. */
export interface Taken {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

const margin = 4;

const sheet = sheetWithin(size, margin);

/** Whether a box lies on the drawing, and on nothing else. */
export const isFree = (box: Box, { boxes, lines }: Taken): boolean =>
  contains(sheet, box) &&
  !boxes.some((other) => overlap(box, other)) &&
  !lines.some(({ from, to }) => crosses(from, to, box));

export const alsoTaken = (taken: Taken, boxes: readonly Box[], lines: readonly Line[] = []): Taken => ({
  boxes: [...taken.boxes, ...boxes],
  lines: [...taken.lines, ...lines],
});

/** Sixteen directions in the order in which they turn away from one, as unit vectors. */
export function directionsFrom({ x, y }: Position): readonly Position[] {
  const start = Math.atan2(y, x);
  const turns = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8];
  return turns.map((turn) => {
    const angle = start + (turn * Math.PI) / 8;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
}
