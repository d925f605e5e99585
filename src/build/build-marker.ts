import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entriesBelow, type Entry } from '../folder-listing.ts';
import { writeWhole } from '../sealed-file.ts';

/** Lies in every folder that a build has made, and names its files. */
export const markerName = '.passaparola.json';

interface Marker {
  readonly madeBy: 'Passaparola';
  readonly files: readonly string[];
}

/** What operating systems leave behind where somebody looks into a folder. */
const litter = /(^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i;

/**
 * Writes down of a folder which files a build has put there: no other build may delete more. The mark of an earlier
 * build is replaced, not changed.
 */
export async function markAsBuild(folder: string, files: readonly string[]): Promise<void> {
  const marker: Marker = { madeBy: 'Passaparola', files: files.toSorted() };
  await writeWhole(join(folder, markerName), `${JSON.stringify(marker, null, 1)}\n`);
}

/** What a folder is to a build. */
export type Standing =
  | { readonly kind: 'empty' }
  /** A former build, and what somebody else has put there since. */
  | { readonly kind: 'build'; readonly foreign: readonly string[] }
  | { readonly kind: 'foreign' };

/** @param entries what lies in it, where that has been listed */
export async function standingOf(folder: string, entries = entriesBelow(folder)): Promise<Standing> {
  const files = withoutLitter(entries);
  if (files.length === 0) return { kind: 'empty' };
  const marker = await readMarker(folder);
  if (!marker) return { kind: 'foreign' };
  const made = new Set([...marker.files, markerName]);
  return { kind: 'build', foreign: files.filter((file) => !made.has(file)) };
}

async function readMarker(folder: string): Promise<Marker | undefined> {
  let marker: Partial<Marker> | null;
  try {
    marker = JSON.parse(await readFile(join(folder, markerName), 'utf8')) as Partial<Marker> | null;
  } catch {
    // Missing or broken: then nothing says that a build made the folder.
    return undefined;
  }
  return marker?.madeBy === 'Passaparola' && Array.isArray(marker.files) ? (marker as Marker) : undefined;
}

const withoutLitter = (entries: readonly Entry[]): readonly string[] =>
  entries
    .map(({ path }) => path)
    .filter((path) => !litter.test(path))
    .toSorted();
