import type { PictureLibrary } from '../pictures/library.ts';
import type { Job } from './make.ts';

/**
 * The files of the pictures that pages and files name. The name of such a file is a digest of what is in it.
 *
 * @param named from the top of the site: `/_astro/sala.Ab3dE6_x.720x480q70.webp`
 */
export const pictureJobs = (
  named: readonly string[],
  base: string,
  library: Pick<PictureLibrary, 'make'>,
): readonly Job[] =>
  [...new Set(named)].toSorted().map((path) => ({
    file: path.slice(1),
    key: () => path,
    make: async () => {
      const bytes = await library.make(base + path.slice(1));
      if (!bytes) throw new RangeError(`${path} is named, and is no picture of this site`);
      return bytes;
    },
  }));
