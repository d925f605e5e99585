import { lstat, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../error-code.ts';
import { Complaint } from '../complaint.ts';
import { isWithin } from '../source/within.ts';
import { projectDir } from './folders.ts';

/**
 * Where `--out` leads, links followed. It may not be, or hold, the site, the generator or somebody’s home, nor lie
 * where it would become part of them.
 *
 * @throws Complaint
 */
export async function outputPlace(out: string, siteDir: string): Promise<string> {
  const place = await destinationOf(out);
  const [site, generator, home] = await Promise.all([siteDir, projectDir, homedir()].map(destinationOf));
  for (const kept of [site!, generator!, home!]) {
    if (isWithin(kept, place)) throw new Complaint('out-holds', { folder: out, kept });
  }
  const sources = ['content', 'public', 'node_modules', '.cache'].map((part) => join(site!, part));
  for (const source of [...sources, join(generator!, 'src'), join(generator!, 'node_modules')]) {
    if (isWithin(place, source)) throw new Complaint('out-within', { folder: out, source });
  }
  if (await isFile(place)) throw new Complaint('out-file', { folder: out });
  return place;
}

/** A path with all links followed, also if its last parts do not exist yet. */
export async function destinationOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const isMissing = hasCode(error, 'ENOENT');
    if (hasCode(error, 'ELOOP') || (isMissing && (await isLink(path)))) {
      throw new Complaint('out-link', { folder: path });
    }
    if (hasCode(error, 'ENOTDIR')) throw new Complaint('out-file', { folder: path });
    if (!isMissing) throw error;
    return join(await destinationOf(dirname(path)), basename(path));
  }
}

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => !entry.isDirectory(),
    () => false,
  );
