import sharp from 'sharp';
import { pictureShapes, type PictureShape } from './channel-rules.ts';

/** The cover of a story in each shape that channels show, by the name of the shape. What was in the photo’s notes stays out. */
export async function sharePictures(cover: string): Promise<ReadonlyMap<PictureShape, Buffer>> {
  const shapes = Object.keys(pictureShapes) as readonly PictureShape[];
  const cut = shapes.map(async (shape) => {
    const [width, height] = pictureShapes[shape];
    const picture = sharp(cover)
      .rotate()
      .resize(width, height, { fit: 'cover', position: sharp.strategy.attention })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 82 });
    return [shape, await picture.toBuffer()] as const;
  });
  return new Map(await Promise.all(cut));
}
