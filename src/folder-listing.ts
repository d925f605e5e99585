import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from './error-code.ts';

// Thousands of files are looked at one after the other: to wait for each costs ten times as much as the look. For the
// same reason folders are walked here: Node’s own walk asks the system about every file once more.

/** Size and time of a file: while they stay, its bytes are taken to be the same. */
export function stampOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${size}.${mtimeMs}`;
}

/** What lies below a folder and is no folder itself. */
export interface Entry {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  /** And not a link, a pipe, or the like. */
  readonly isFile: boolean;
}

/** Everything below a folder but folders, also behind links to some; nothing where there is no folder. */
export function entriesBelow(folder: string): readonly Entry[] {
  const found: Entry[] = [];
  const folders = [''];
  for (const place of folders) {
    for (const entry of entriesIn(join(folder, place))) {
      const path = place === '' ? entry.name : `${place}/${entry.name}`;
      if (leadsOn(entry, join(folder, path))) folders.push(path);
      if (!entry.isDirectory()) found.push({ path, isFile: entry.isFile() });
    }
  }
  return found;
}

/** The files below a folder, by their paths. */
export const filesBelow = (folder: string): readonly string[] => filesAmong(entriesBelow(folder));

const filesAmong = (entries: readonly Entry[]): readonly string[] =>
  entries.filter(({ isFile }) => isFile).map(({ path }) => path);

/** The same with the stamp of each. @param entries of the folder, where they have been listed */
export const stampsBelow = (folder: string, entries = entriesBelow(folder)): ReadonlyMap<string, string> =>
  new Map(filesAmong(entries).map((file) => [file, stampOf(`${folder}/${file}`)]));

/** Whether something is a folder, or a link that leads to one. */
function leadsOn(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    // To what is not there, or round in a circle.
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP')) return false;
    throw error;
  }
}

/** What lies in a folder, which may have gone by now. */
function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
