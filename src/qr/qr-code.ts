import { encode } from 'uqr';

/** A QR code, to be drawn on a white square of `size` modules, its quiet zone included. */
export interface QrCode {
  /** What a phone reads. */
  readonly text: string;
  readonly size: number;
  /** The dark modules as SVG path data, one unit per module. */
  readonly path: string;
}

/** Modules that must stay white around the code (ISO/IEC 18004). */
const quietZone = 4;

/** With medium error correction: a fold or a stain on the paper does no harm. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { text, size, path: path.join('') };
}

/** Where dark modules begin in a row, and how many follow each other. */
const runsOf = (row: readonly boolean[]): readonly (readonly [start: number, length: number])[] =>
  row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x] as const];
  });
