import type { ImageFile } from '../model/content.ts';
import { renditionOf, type Cut } from './rendition.ts';

/** A picture in several widths, as the attributes of `<img>`. */
export interface Responsive {
  readonly src: string;
  /** Nothing where there is one width only. */
  readonly srcset?: string | undefined;
  readonly width: number;
  readonly height: number;
}

type Style = Pick<Cut, 'format' | 'quality'>;

const photo: Style = { format: 'webp', quality: 70 };

/** Below this, one more width would not be seen. */
const noticeable = 1.15;

/**
 * The widths that the picture has pixels for; the second of them is the one that `src` names. A drawing has one form.
 *
 * @param widths ascending, in pixels
 */
export function responsive(image: ImageFile, widths: readonly number[]): Responsive {
  const { src, width, height } = image;
  if (image.format === 'svg') return { src, width, height };
  const cuts = widthsOf(image, widths).map((each) => renditionOf(image, cutTo(image, each)));
  const shown = cuts[1] ?? cuts[0];
  if (!shown) throw new RangeError('A picture needs a width.');
  const srcset = cuts.map((cut) => `${cut.path} ${cut.width}w`).join(', ');
  return {
    src: shown.path,
    srcset: cuts.length > 1 ? srcset : undefined,
    width: shown.width,
    height: shown.height,
  };
}

function widthsOf({ width }: ImageFile, widths: readonly number[]): readonly number[] {
  const fitting = widths.filter((each) => each <= width);
  const largest = fitting.at(-1);
  if (largest === undefined) return [width];
  const hasMore = fitting.length < widths.length && width >= largest * noticeable;
  return hasMore ? [...fitting, width] : fitting;
}

/** The whole picture, so many pixels wide. */
export const cutTo = ({ width, height }: ImageFile, across: number, style: Style = photo): Cut => ({
  width: across,
  height: Math.max(1, Math.round((across * height) / width)),
  ...style,
});
