import type { Properties } from 'hast';
import { defineHastPlugin } from 'satteri';
import type { ImageFile } from '../model/content.ts';
import { responsive } from '../pictures/responsive.ts';

/** The picture of a name, as a text has it; nothing where there is none. */
export type FindPicture = (name: string) => ImageFile | undefined;

/** How wide a picture within a text is shown: the measure of the text, or the screen. */
const sizes = '(min-width: 48rem) 44rem, 100vw';
const widths = [480, 800, 1200, 1800] as const;

/** What shows a picture within a text. */
export function pictureAttributes(image: ImageFile): Properties {
  const { srcset, ...shown } = responsive(image, widths);
  return {
    ...shown,
    ...(srcset === undefined ? {} : { srcSet: srcset, sizes }),
    loading: 'lazy',
    decoding: 'async',
  };
}

/** The name of a picture as the text has it, `%20` and the like undone. */
export function pictureName(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** Shows the pictures of an MDX text. */
export const mdxPictures = (find: (name: string, file: URL | undefined) => ImageFile | undefined) =>
  defineHastPlugin({
    name: 'pictures',
    element: {
      filter: ['img'],
      visit(node, context) {
        const { src } = node.properties;
        const image = typeof src === 'string' ? find(pictureName(src), context.fileURL) : undefined;
        if (!image) return;
        for (const [name, value] of Object.entries(pictureAttributes(image))) {
          context.setProperty(node, name, value);
        }
      },
    },
  });
