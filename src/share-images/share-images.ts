import { basename } from 'node:path';
import type { RenditionStore } from '../pictures/library.ts';
import { later } from '../once.ts';
import { drawingThread } from './drawing-thread.ts';
import type { ShareImage } from './share-image.ts';

/** The bytes of the pictures that pages name, by their paths. */
type Pictures = (path: string) => Promise<Buffer> | undefined;

/**
 * The bytes of whatever picture is named: one of the site’s own, or one that is drawn, which is kept as they are. The
 * engine is loaded when the first is drawn.
 *
 * @param imageAt what is to be drawn at a path
 */
export function withDrawn(
  siteDir: string,
  store: RenditionStore,
  pictures: Pictures,
  imageAt: (path: string) => ShareImage | undefined,
): Pictures {
  const draw = later(() => drawingThread(siteDir));
  const bytes = async (path: string): Promise<Buffer> => {
    const picture = pictures(path);
    if (!picture) throw new RangeError(`${path} is drawn from, and is no picture of this site`);
    return picture;
  };
  return (path) => {
    const picture = pictures(path);
    if (picture) return picture;
    const image = imageAt(path);
    return image && store.keep(basename(path), () => draw()(image, bytes));
  };
}
