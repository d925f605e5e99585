import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';

// Thousands of files are looked at one after the other: to wait for each costs ten times as much as the look.

/** Size and time of a file: while they stay, its bytes are taken to be the same. */
export function stampOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${size}.${mtimeMs}`;
}

/**
 * The files below a folder, relative to it with forward slashes; none where there is no folder.
 *
 * @param isFile which entries count
 */
export function filesBelow(
  folder: string,
  isFile = (entry: Dirent): boolean => entry.isFile(),
): readonly string[] {
  const top = resolve(folder);
  return entriesBelow(top)
    .filter(isFile)
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(top.length + 1).replaceAll('\\', '/'));
}

/** The same with the stamp of each. */
export const stampsBelow = (folder: string): ReadonlyMap<string, string> =>
  new Map(filesBelow(folder).map((file) => [file, stampOf(join(folder, file))]));

function entriesBelow(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
