import { localizedQuotes } from '../markdown/quotes.ts';
import type { ImageFile, LocalizedPicture, Picture, Rendition } from '../model/content.ts';
import type { Focus } from '../model/focus.ts';
import type { Site } from '../model/site.ts';
import type { Localized } from '../model/text.ts';
import { renditionOf } from '../pictures/rendition.ts';
import { shapedSizes, type Size } from '../structured-data/shapes.ts';

/** Says of a picture’s file, by its absolute path, what pages need to know. */
export type Pictures = (file: string) => Promise<ImageFile>;

/** A picture as a record names it. */
export interface WrittenPicture {
  /** Beside the record. */
  readonly file: string;
  readonly alt: Localized;
  readonly credit?: string | undefined;
}

export const pictureOf = (image: ImageFile, alt: string, credit?: string): Picture => ({
  image,
  alt,
  credit,
  share: shareRendition(image),
});

export const localizedPictureOf = (
  image: ImageFile,
  { alt, credit }: WrittenPicture,
  { languages }: Site,
): LocalizedPicture => ({
  image,
  alt: localizedQuotes(alt, languages),
  credit,
  share: shareRendition(image),
});

/** A picture of which something must stay wherever it is cropped. */
export const focusedOn = (image: ImageFile, focus: Focus | undefined): ImageFile =>
  focus ? { ...image, focus } : image;

/** A part of a picture as other sites show it. */
export const jpegOf = (image: ImageFile, size: Size): Rendition =>
  renditionOf(image, { ...size, format: 'jpeg', quality: 80 });

/** With its renditions in the shapes that search engines ask for; drawings keep their own form. */
export const withShapes = <Shown extends Picture | LocalizedPicture>(picture: Shown): Shown =>
  picture.image.format === 'svg'
    ? picture
    : { ...picture, shaped: shapedSizes(picture.image).map((size) => jpegOf(picture.image, size)) };

/** What other sites show of a picture; drawings keep their own form. */
const shareRendition = (image: ImageFile): Rendition =>
  image.format === 'svg'
    ? { path: image.src, width: image.width, height: image.height }
    : jpegOf(image, { width: 1200, height: 630 });
