import sharp from 'sharp';
import type { Focus } from '../model/focus.ts';
import { cropAround } from '../pictures/crop.ts';
import { pictureShapes, type PictureShape } from './channel-rules.ts';

/** A picture’s file, absolute, and what stays in it where it is cropped. */
export interface CoverFile {
  readonly file: string;
  readonly focus?: Focus | undefined;
}

/** The cover of a story in each shape that channels show, by the name of the shape. What was in the photo’s notes stays out. */
export async function sharePictures(cover: CoverFile): Promise<ReadonlyMap<PictureShape, Buffer>> {
  const shapes = Object.keys(pictureShapes) as readonly PictureShape[];
  const cut = shapes.map(async (shape) => {
    const [width, height] = pictureShapes[shape];
    const picture = (await partOf(cover, { width, height }))
      .resize(width, height, { fit: 'cover', position: sharp.strategy.attention })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 82 });
    return [shape, await picture.toBuffer()] as const;
  });
  return new Map(await Promise.all(cut));
}

/** What is asked for to be in the middle, or else all of it. */
async function partOf({ file, focus }: CoverFile, shape: Readonly<Record<'width' | 'height', number>>) {
  const whole = sharp(file, { autoOrient: true });
  if (!focus) return whole;
  const { autoOrient } = await whole.metadata();
  return whole.extract(cropAround(autoOrient, shape, focus));
}
