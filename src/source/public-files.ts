import { statSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn } from '../in-turn.ts';
import { hostingFileNames } from '../hosting/files.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { activeIn, metadataIn } from '../pictures/metadata.ts';
import { isTelling, readTelling } from '../pictures/telling-file.ts';
import { startOf } from './place.ts';
import { decoded } from './plain-text.ts';

const turn = inTurn(8);

/**
 * What of the files in `public/`, which are published as they are, somebody should look at.
 *
 * @param paths of files and folders, relative to the site’s folder
 */
export async function findTellingFiles(siteDir: string, paths: readonly string[]): Promise<Mistake[]> {
  const files = paths.filter(isTelling);
  return (await Promise.all(files.map((file) => turn(() => doubtsOf(siteDir, file))))).flat();
}

/** Files for the host that the agency wrote itself: they are published in place of the generator’s. */
export const findOwnHosting = (paths: readonly string[]): Mistake[] =>
  paths
    .filter((path) => hostingFileNames.includes(path.slice('public/'.length)))
    .map((file) => ({ code: 'public-hosting', facts: {}, place: startOf(file) }));

async function doubtsOf(siteDir: string, file: string): Promise<Mistake[]> {
  const bytes = await readTelling(join(siteDir, file));
  const { position } = await metadataIn(bytes);
  const removed = file.toLowerCase().endsWith('.svg') ? activeIn(bytes) : [];
  const place = startOf(file);
  return [
    ...(position ? [{ code: 'public-position' as const, facts: { position }, place }] : []),
    ...(removed.length > 0
      ? [{ code: 'public-active' as const, facts: { removed: removed.join(', ') }, place }]
      : []),
  ];
}

/** The files of `public/` that texts offer. */
export interface PublicFiles {
  /** In bytes; nothing for a path at which no file is. @param path from `public/`, with a slash before it */
  readonly sizeOf: (path: string) => number | undefined;
}

export const publicFilesOf = (siteDir: string): PublicFiles => ({
  sizeOf(path) {
    const found = statSync(join(siteDir, 'public', decoded(path)), { throwIfNoEntry: false });
    return found?.isFile() ? found.size : undefined;
  },
});
