import type { Listing } from './listing.ts';
import { isWithin } from './within.ts';

/** Files that are not read as they are, so that the rest can be shown while somebody mends them. */
export interface StandIns {
  /** Holds the files that stand in, by the paths that they have in the site’s folder. */
  readonly folder: string;
  readonly files: ReadonlySet<string>;
  /** Files and folders that are taken for not being there. */
  readonly without: ReadonlySet<string>;
}

/** What would lie in the folder. */
export function listingWith({ files, without }: StandIns, { paths, mistakes }: Listing): Listing {
  const isThere = (path: string) => ![...without].some((gone) => isWithin(path.replace(/\/$/, ''), gone));
  return {
    paths: [...new Set([...paths.filter(isThere), ...files])].toSorted(),
    mistakes: mistakes.filter(({ place }) => isThere(place.file)),
  };
}
