import { scriptOf } from '../look/script.ts';
import type { Shape } from './layout.ts';
import type { ShareImage } from './share-image.ts';

/** The measures that everything in an image of a shape is made of. */
export interface ImageFrame extends Shape {
  /** A hundredth of the shorter side. */
  readonly unit: number;
  readonly margin: number;
  readonly isUpright: boolean;
  /** Of the logo beside the name of the site. */
  readonly logoSide: number;
  /** Between which heights texts and faces are: programs lay names and buttons over the rest of a whole screen. */
  readonly safe: { readonly top: number; readonly bottom: number };
}

/** A part of an image. */
export type Area = Shape & { readonly left: number; readonly top: number };

/** What Instagram, Facebook and TikTok lay over stories, as parts of the height. */
const overlaid = { top: 0.14, bottom: 0.2 } as const;

export function imageFrame({ width, height }: Shape): ImageFrame {
  const unit = Math.min(width, height) / 100;
  const isScreen = height > width * 1.7;
  const isUpright = height > width * 0.9;
  return {
    width,
    height,
    unit,
    isUpright,
    margin: Math.round(unit * (isUpright ? 8 : 9.5)),
    logoSide: Math.round(unit * (isUpright ? 9 : 11)),
    safe: isScreen
      ? { top: Math.ceil(height * overlaid.top), bottom: Math.floor(height * (1 - overlaid.bottom)) }
      : { top: 0, bottom: height },
  };
}

/** What stands above and below a title, in units. */
const aroundTitle = 27;
/** The size in which a title is easily read on a phone, in units. */
const goodSize = 9;

/**
 * The height at which the words of an upright image begin: as much room is left to them as they need, and to what
 * stands above them the rest, but at least a part of the image.
 */
export function topOfWords({ title, lang }: ShareImage, frame: ImageFrame, leastAbove: number): number {
  const { width, height, unit, margin, safe } = frame;
  const isLatin = scriptOf(lang) === 'Latn';
  const lettersOfLine = (width - 1.75 * margin) / (unit * goodSize * 0.54);
  const lines = Math.max(2, Math.ceil((widthOf(title) / lettersOfLine) * 1.15));
  const needed = unit * (aroundTitle + lines * goodSize * (isLatin ? 1.05 : 1.35)) + margin;
  const above = Math.min(safe.bottom, height - margin) + margin - needed;
  return Math.round(Math.max(above, height * leastAbove));
}

/** In letters: those of eastern scripts are twice as wide. */
const widthOf = (title: string): number =>
  Array.from(title).length +
  (title.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0);
