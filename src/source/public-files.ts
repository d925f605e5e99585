import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { inTurn } from '../in-turn.ts';
import { hostingFileNames } from '../hosting/files.ts';
import type { Memory } from '../memory.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { decodedName, isBesideText, isOfferable, type OfferedFile } from '../model/offered-file.ts';
import { activeIn, metadataIn } from '../pictures/metadata.ts';
import { isTelling, readTelling } from '../pictures/telling-file.ts';
import { startOf } from './place.ts';

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

/** The files that texts offer: those of `public/`, and those beside a text. */
export interface OfferedFiles {
  /**
   * Nothing where there is no such file.
   *
   * @param folder of the text, relative to the site’s folder
   * @param name as the text has it: a path from `public/` with a slash before it, or a name beside the text
   */
  readonly offered: (folder: string, name: string) => OfferedFile | undefined;
}

export const offeredFilesOf = (siteDir: string, memory: Memory): OfferedFiles => ({
  offered(folder, name) {
    const path = isBesideText(name) ? posix.join(folder, decodedName(name)) : `public${decodedName(name)}`;
    const found = statSync(join(siteDir, path), { throwIfNoEntry: false });
    if (!found?.isFile()) return undefined;
    const bytes = found.size;
    return isBesideText(name) ? { bytes, digest: memory.digestOf(siteDir, path) } : { bytes };
  },
});

/** Files beside texts that no text offers: nobody gets to see them. @param offered relative to the site’s folder */
export const findIdleFiles = (paths: Iterable<string>, offered: ReadonlySet<string>): Mistake[] =>
  [...paths]
    .filter((path) => isOfferable(path) && !offered.has(path))
    .map((path) => ({ code: 'file-idle', facts: { value: posix.basename(path) }, place: startOf(path) }));
