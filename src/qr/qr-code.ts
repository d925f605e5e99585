import { encode } from 'uqr';

/** A QR code, to be drawn on a white square of `size` modules, its quiet zone included. */
export interface QrCode {
  /** What a phone reads. */
  readonly text: string;
  readonly size: number;
  /** The dark modules as SVG path data: lines along the middle of each row, to be drawn one unit thick. */
  readonly path: string;
}

/** Modules that must stay white around the code (ISO/IEC 18004). */
const quietZone = 4;

/** With medium error correction: a fold or a stain on the paper does no harm. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone });
  return { text, size, path: data.map(lineOf).join('') };
}

/** One row: from each stretch on to the next, so that the data stays short. */
function lineOf(row: readonly boolean[], y: number): string {
  const runs = runsOf(row);
  const steps = runs.map(([x, length], index) => {
    const [before = 0, own = 0] = runs[index - 1] ?? [];
    return index === 0 ? `M${x} ${y}.5h${length}` : `m${x - before - own} 0h${length}`;
  });
  return steps.join('');
}

/** Where dark modules begin in a row, and how many follow each other. */
const runsOf = (row: readonly boolean[]): readonly (readonly [start: number, length: number])[] =>
  row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x] as const];
  });
