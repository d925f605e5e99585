import type { Focus } from '../model/focus.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Region extends Size {
  readonly left: number;
  readonly top: number;
}

/** The largest part of a picture that has the shape of a cut, with what matters as near to its middle as may be. */
export function cropAround({ width, height }: Size, cut: Size, { x, y }: Focus): Region {
  const scale = Math.min(width / cut.width, height / cut.height);
  const [across, down] = [cut.width, cut.height].map((side) => Math.max(1, Math.round(side * scale)));
  const region = { width: Math.min(width, across!), height: Math.min(height, down!) };
  return {
    ...region,
    left: startOf(width, region.width, x),
    top: startOf(height, region.height, y),
  };
}

const startOf = (whole: number, part: number, middle: number): number =>
  Math.round(Math.min(whole - part, Math.max(0, (whole * middle) / 100 - part / 2)));
