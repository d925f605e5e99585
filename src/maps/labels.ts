import { contains, grown, square, type Box } from './box.ts';
import { BoxGrid } from './box-grid.ts';
import type { Point } from './frame.ts';
import { covers, joinedToNearest, type Mark, type RadiusOf, type Spot } from './marks.ts';
import { textWidth } from './text-width.ts';

/** A text with its place: `at` is the middle of its line on the baseline’s end that `anchor` names. */
export interface Label {
  readonly text: string;
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

export interface Labelled<Each extends Spot> {
  readonly mark: Mark<Each>;
  /** Missing where there is no room, or nothing to say. */
  readonly label?: Label | undefined;
}

export interface Lettering {
  /** Of the letters, in units. */
  readonly size: number;
  /** Between a disc and its label, and between all labels. */
  readonly gap: number;
  readonly paper: Box;
}

type TextsOf<Each extends Spot> = (mark: Mark<Each>) => readonly string[];

/**
 * Gives each mark its name, so that no name lies on a mark, on another name or over the edge. A mark that finds no room
 * joins its neighbour, and the names are placed anew: what is on the map can always be read.
 *
 * @param textsOf what a mark may be called, the best first
 */
export function labelled<Each extends Spot>(
  marks: readonly Mark<Each>[],
  textsOf: TextsOf<Each>,
  lettering: Lettering & { readonly radiusOf: RadiusOf },
): readonly Labelled<Each>[] {
  const { placed, homeless } = placeAll(marks, textsOf, lettering);
  if (!homeless) return placed;
  const fewer = joinedToNearest(marks, homeless, lettering.radiusOf, lettering.gap);
  return fewer.length === marks.length ? placed : labelled(fewer, textsOf, lettering);
}

/** Gives marks their names where there is room; a mark may have no text, and none is moved or lost. */
export const namesBeside = <Each extends Spot>(
  marks: readonly Mark<Each>[],
  textsOf: TextsOf<Each>,
  lettering: Lettering,
): readonly Labelled<Each>[] => placeAll(marks, textsOf, lettering).placed;

/** Where the room around a text may be: right of its disc, left, above, below, then in the corners. */
const sides: readonly (readonly [x: -1 | 0 | 1, y: -1 | 0 | 1])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/** How often a mark that finds no room may choose before the others. */
const secondChances = 8;

function placeAll<Each extends Spot>(
  marks: readonly Mark<Each>[],
  textsOf: TextsOf<Each>,
  lettering: Lettering,
) {
  let order = marks.toSorted((a, b) => b.weight - a.weight || (a.spots[0]!.key < b.spots[0]!.key ? -1 : 1));
  let attempt = placeInOrder(order, textsOf, lettering);
  for (let chance = 0; chance < secondChances && attempt.homeless; chance++) {
    const { homeless } = attempt;
    order = [homeless, ...order.filter((mark) => mark !== homeless)];
    attempt = placeInOrder(order, textsOf, lettering);
  }
  return attempt;
}

/** Of the grid in which room is sought, in units. */
const fieldSize = 40;

function placeInOrder<Each extends Spot>(
  marks: readonly Mark<Each>[],
  textsOf: TextsOf<Each>,
  lettering: Lettering,
): { readonly placed: readonly Labelled<Each>[]; readonly homeless: Mark<Each> | undefined } {
  const discs = new BoxGrid<Mark<Each>>(fieldSize);
  for (const mark of marks) discs.add(square({ x: mark.at[0], y: mark.at[1] }, 2 * mark.radius), mark);
  const taken = new BoxGrid<true>(fieldSize);
  const isFree = (box: Box) =>
    contains(lettering.paper, box) &&
    !taken.some(box, () => true) &&
    !discs.some(box, (mark) => covers(mark, box));
  const placed = marks.map((mark): Labelled<Each> => {
    const label = textsOf(mark)
      .flatMap((text) => candidates(mark, text, lettering))
      .find(({ box }) => isFree(box));
    if (label) taken.add(label.box, true);
    return { mark, label };
  });
  return { placed, homeless: placed.findLast(({ mark, label }) => !label && textsOf(mark).length > 0)?.mark };
}

function candidates(mark: Mark<Spot>, text: string, { size, gap }: Lettering): readonly Label[] {
  const width = textWidth(text, size);
  const height = size * 1.15;
  const [x, y] = mark.at;
  return sides.map(([toX, toY]) => {
    const out = (mark.radius + gap) * (toX !== 0 && toY !== 0 ? Math.SQRT1_2 : 1);
    const middle: Point = [x + toX * (out + width / 2), y + toY * (out + height / 2)];
    return labelAt(text, middle, { width, height, size, gap, anchor: anchors[toX] });
  });
}

const anchors = { [-1]: 'end', 0: 'middle', 1: 'start' } as const;

interface Measures {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly gap: number;
  readonly anchor: Label['anchor'];
}

function labelAt(text: string, [x, y]: Point, { width, height, size, gap, anchor }: Measures): Label {
  const box = grown({ x, y, width, height }, gap / 3);
  const start = { start: x - width / 2, middle: x, end: x + width / 2 }[anchor];
  return { text, at: [start, y + size * 0.35], anchor, box };
}

/** A text centred on a point, for names that belong to no mark. */
export const centredLabel = (text: string, at: Point, size: number, spacing = 0): Label =>
  labelAt(text, at, {
    width: textWidth(text, size) + spacing * size * Array.from(text).length,
    height: size * 1.15,
    size,
    gap: size / 2,
    anchor: 'middle',
  });
