import type { Box, Position } from '../box.ts';
import { symbolRadius } from './symbols.ts';
import { alsoTaken, directionsFrom, isFree, type Taken } from './taken.ts';
import { lineHeight, lineWidth } from './text-size.ts';

/** Lines of text in a box, centred. */
export interface Label extends Box {
  readonly lines: readonly string[];
}

export interface LabelRequest {
  readonly symbol: Position;
  /** Half the width of what it is beside. */
  readonly radius?: number;
  /** The side on which it stands best, as a vector. */
  readonly towards: Position;
  /** What it may say, the best first. */
  readonly forms: readonly (readonly string[])[];
}

const gap = 2;

/** Letters keep this much from whatever is beside them. */
const padding = { width: 4, height: 1 } as const;

/**
 * Puts a label beside each symbol so that nothing covers anything. A label that says more than it must makes way for
 * those that come after it; one that finds no room is left out.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  taken: Taken,
): { readonly labels: readonly (Label | undefined)[]; readonly taken: Taken } {
  return requests.reduce(
    (before, request, index) => {
      const label = bestLabel(request, before.taken, requests.slice(index + 1));
      return {
        labels: [...before.labels, label],
        taken: label ? alsoTaken(before.taken, [label]) : before.taken,
      };
    },
    { labels: [] as readonly (Label | undefined)[], taken },
  );
}

/** The first that leaves room for what the others must say, else the first that has room itself. */
function bestLabel(request: LabelRequest, taken: Taken, others: readonly LabelRequest[]): Label | undefined {
  const free = freeLabels(request, request.forms, taken);
  const waiting = others.filter((other) => hasRoom(other, taken));
  const isKind = (label: Label) => waiting.every((other) => hasRoom(other, alsoTaken(taken, [label])));
  return free.find(isKind) ?? free[0];
}

/** Whether it can say the least that it must, apart from its number. */
const hasRoom = (request: LabelRequest, taken: Taken): boolean =>
  freeLabels(request, request.forms.slice(-2), taken).length > 0;

const freeLabels = (request: LabelRequest, forms: LabelRequest['forms'], taken: Taken): readonly Label[] =>
  forms.flatMap((lines) => candidates(request, lines)).filter((label) => isFree(label, taken));

/** Around the symbol, turning away from the best side. */
function candidates({ symbol, radius = symbolRadius, towards }: LabelRequest, lines: readonly string[]) {
  const width = Math.max(...lines.map(lineWidth)) + padding.width;
  const height = lines.length * lineHeight + padding.height;
  const reach = radius + gap;
  return directionsFrom(flat(towards)).map((direction): Label => {
    const { x, y } = onRim(direction, reach + width / 2, reach + height / 2);
    return { x: symbol.x + x, y: symbol.y + y, width, height, lines };
  });
}

/** Lines of text stand best at the side. */
const flat = ({ x, y }: Position): Position => ({ x: x === 0 && y === 0 ? 1 : x, y: y / 3 });

/** Where a ray from the middle meets a rectangle of these half sizes. */
function onRim({ x, y }: Position, halfWidth: number, halfHeight: number): Position {
  const length = Math.min(halfWidth / Math.abs(x), halfHeight / Math.abs(y));
  return { x: x * length, y: y * length };
}
