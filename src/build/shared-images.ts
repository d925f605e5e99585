import { later } from '../once.ts';
import { mayBeDrawn, shareRendition, type ShareImage } from '../share-images/share-image.ts';
import type { RenderJob } from './pages-and-files.ts';

/**
 * Finds what an image shows that pages name for other sites: by its path, in the views of those pages. A view that was
 * made in this build is asked first, since it is there.
 *
 * @param made the files that were made anew
 */
export function sharedImages(
  jobs: readonly RenderJob[],
  base: string,
  made: ReadonlySet<string> = new Set(),
): (path: string) => ShareImage | undefined {
  const among = (some: readonly RenderJob[]) =>
    later(
      () =>
        new Map(
          some.flatMap(({ shareImage }) => {
            const image = shareImage?.();
            return image ? [[shareRendition(image, base).path, image] as const] : [];
          }),
        ),
    );
  const fresh = among(jobs.filter(({ file }) => made.has(file)));
  const all = among(jobs);
  return (path) => (mayBeDrawn(path) ? (fresh().get(path) ?? all().get(path)) : undefined);
}
