/** A position on paper, in its units: `x` to the right, `y` downwards. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its middle and its sizes. */
export interface Box extends Position {
  readonly width: number;
  readonly height: number;
}

export const square = ({ x, y }: Position, width: number): Box => ({ x, y, width, height: width });

/** A box that is larger on each side. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x,
  y,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** A sheet from its upper left corner, without its edges. */
export const sheetWithin = ({ width, height }: Pick<Box, 'width' | 'height'>, edge: number): Box =>
  grown({ x: width / 2, y: height / 2, width, height }, -edge);

/** The smallest that holds all points. */
export function boxAround(points: readonly (readonly [x: number, y: number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** Boxes that only touch do not overlap. */
export const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

export const contains = (outer: Box, inner: Box): boolean =>
  Math.abs(outer.x - inner.x) * 2 + inner.width <= outer.width &&
  Math.abs(outer.y - inner.y) * 2 + inner.height <= outer.height;

/** Whether a line from one position to another passes through a box (clipped side by side, after Liang and Barsky). */
export function crosses(from: Position, to: Position, box: Box): boolean {
  const [run, rise] = [to.x - from.x, to.y - from.y];
  const [left, top] = [box.x - box.width / 2 - from.x, box.y - box.height / 2 - from.y];
  const sides = [
    [-run, -left],
    [run, left + box.width],
    [-rise, -top],
    [rise, top + box.height],
  ] as const;
  let [enters, leaves] = [0, 1];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters < leaves;
}
