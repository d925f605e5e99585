import { join } from 'node:path';
import { filesBelow } from '../folder-listing.ts';

/** The folder in which an agency writes components for pages of its own. */
export const ownPagesDirOf = (siteDir: string): string => join(siteDir, 'pages');

/** A component that shows a page of the content. */
export interface OwnPage {
  /** That of the page: `pages/prices.astro` shows `content/pages/prices/`. */
  readonly key: string;
  /** Absolute. */
  readonly file: string;
}

/** Files in folders below are for these to import. */
export function ownPagesIn(siteDir: string): readonly OwnPage[] {
  const folder = ownPagesDirOf(siteDir);
  return filesBelow(folder)
    .toSorted()
    .flatMap((file) => {
      const [, key] = /^([^/\\]+)\.astro$/.exec(file) ?? [];
      return key === undefined ? [] : [{ key, file: join(folder, file) }];
    });
}
