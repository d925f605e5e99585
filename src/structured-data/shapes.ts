/** The shapes in which search engines want a picture of a place (LB19), wide ones first. */
export const shapes = [
  [16, 9],
  [4, 3],
  [1, 1],
] as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

const widest = 1200;

/** The largest parts of a picture that have those shapes, in pixels; none is made larger than it is. */
export const shapedSizes = ({ width, height }: Size): readonly Size[] =>
  shapes.map(([across, down]) => {
    const fitting = Math.min(width, Math.floor((height * across) / down), widest);
    return { width: fitting, height: Math.round((fitting * down) / across) };
  });
