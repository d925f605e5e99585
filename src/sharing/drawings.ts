import { readFile } from 'node:fs/promises';
import type { Content, Story } from '../model/content.ts';
import type { Locale } from '../model/text.ts';
import type { Draw } from '../share-images/draw.ts';
import { formatOf, picturesOf, type ShareImage } from '../share-images/share-image.ts';
import { contextsOf } from '../views/context.ts';
import { drawnImage } from '../views/share-image.ts';
import { sharedStory } from '../views/story.ts';
import { pictureShapes, type PictureShape } from './channel-rules.ts';

/** The shapes in which a story is drawn, with its title. */
export const drawnShapes = [
  'card',
  'square',
  'portrait',
  'story',
  'pin',
] as const satisfies readonly PictureShape[];

/** What other sites show of a story, by language, made of the pictures as they are; nothing where none is drawn. */
export const storyImages = (content: Content, story: Story): ReadonlyMap<Locale, ShareImage> =>
  new Map(
    contextsOf(content).flatMap((context) => {
      const text = story.texts[context.locale];
      const drawn = text && drawnImage(context, sharedStory(context, text));
      if (!drawn) return [];
      const { image } = drawn;
      const cover = text.cover?.image;
      const picture = image.picture && cover && { ...image.picture, path: cover.src, focus: cover.focus };
      return [[context.locale, { ...image, picture, logo: content.logo.image.src }] as const];
    }),
  );

/** An image in each shape: its file’s name ends with the name of the shape and what kind of picture it is. */
export interface Drawing {
  readonly shape: PictureShape;
  /** `square.jpg` */
  readonly ending: string;
  readonly bytes: Buffer;
}

export async function drawings(image: ShareImage, draw: Draw): Promise<readonly Drawing[]> {
  const files = picturesOf(image).map(async (file) => [file, await readFile(file)] as const);
  const pictures = new Map(await Promise.all(files));
  const ending = { jpeg: 'jpg', png: 'png' }[formatOf(image)];
  return Promise.all(
    drawnShapes.map(async (shape) => {
      const [width, height] = pictureShapes[shape];
      return { shape, ending: `${shape}.${ending}`, bytes: await draw(image, pictures, { width, height }) };
    }),
  );
}
