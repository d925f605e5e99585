import { copyFileSync, linkSync, mkdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../error-code.ts';
import { filesBelow, stampsBelow } from '../folder-listing.ts';

// A build changes a few files of thousands. So a new site is put together from the one before the last: most of what
// lies there are the very files of the site that stands, under another name. Otherwise each build would give every
// file a new name and take an old one away, and disks take longer for that than a build for its work.

export interface Arrangement {
  /** Where the site is to be put together. */
  readonly site: string;
  /** What was made anew. */
  readonly made: string;
  /** The site that stands, and the files that are to be taken over from it, with their stamps. */
  readonly standing: string;
  readonly kept: ReadonlyMap<string, string>;
}

/** Puts a spare site to a place where it may be changed. @returns whether there is one */
export async function takeSpare(spare: string, site: string): Promise<boolean> {
  try {
    await rename(spare, site);
    return true;
  } catch (error) {
    // There is none, or it lies on another disk and would have to be copied.
    if (hasCode(error, 'ENOENT', 'EXDEV')) return false;
    throw error;
  }
}

/** Keeps a site that is replaced, for the next build; on another disk it is of no use. */
export async function keepSpare(site: string, spare: string): Promise<void> {
  await rm(spare, { recursive: true, force: true });
  await mkdir(dirname(spare), { recursive: true });
  try {
    await rename(site, spare);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
  }
}

/**
 * Makes of a spare site the new one: a file in it stays if it is the one that stands. Nothing is ever written into a
 * file of it, since that is one of the site that readers see.
 *
 * @returns whether all that is taken over is shared with the standing site, and not copied
 */
export function arrange({ site, made, standing, kept }: Arrangement): boolean {
  const left = new Set<string>();
  const there = stampsBelow(site);
  for (const [file, stamp] of there) {
    if (kept.get(file) === stamp) continue;
    unlinkSync(join(site, file));
    left.add(dirname(file));
  }
  // First, since a folder may have become a file.
  for (const folder of left) removeEmpty(site, folder);
  const put = putterInto(site);
  for (const file of filesBelow(made)) put(file, (path) => renameSync(join(made, file), path));
  return shareFiles({ site, standing, kept: withoutThose(kept, there) });
}

/** @returns whether all of them are shared */
export function shareFiles({ site, standing, kept }: Omit<Arrangement, 'made'>): boolean {
  const put = putterInto(site);
  let areShared = true;
  for (const file of kept.keys()) {
    put(file, (path) => {
      areShared = share(join(standing, file), path) && areShared;
    });
  }
  return areShared;
}

const withoutThose = (
  kept: ReadonlyMap<string, string>,
  there: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => new Map([...kept].filter(([file, stamp]) => there.get(file) !== stamp));

/** Makes the folders that files need, each once. */
function putterInto(site: string) {
  const folders = new Set<string>();
  return (file: string, put: (path: string) => void): void => {
    const path = join(site, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    put(path);
  };
}

function share(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    // A disk that knows no links, or two of them.
    copyFileSync(from, to);
    return false;
  }
}

/** The folder of a file that has gone, and those around it, as far as nothing else is in them. */
function removeEmpty(site: string, folder: string): void {
  for (let place = folder; place !== '.'; place = dirname(place)) {
    try {
      rmdirSync(join(site, place));
    } catch (error) {
      if (hasCode(error, 'ENOTEMPTY', 'EEXIST')) return;
      // What stood in it has taken it along.
      if (!hasCode(error, 'ENOENT')) throw error;
    }
  }
}
