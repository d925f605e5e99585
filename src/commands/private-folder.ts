import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { markerName } from '../build/build-marker.ts';
import { destinationOf, outputPlace } from '../build/output-place.ts';
import { Complaint } from '../complaint.ts';
import { digestOf, digestOfFile, writeWhole } from '../sealed-file.ts';
import { isWithin } from '../source/within.ts';

/** Lies beside what was written, and names it with its digests: nothing else is ever replaced. */
const recordName = '.passaparola-private.json';

/** By the name of a file: the digests that it may have and still be ours. */
type Digests = Readonly<Record<string, readonly string[]>>;

/**
 * Writes files that nobody but the agency may read into a folder of their own, in the place of those that were written
 * there before.
 *
 * @throws Complaint where they would be published, or where something else would be lost
 */
export async function writePrivate(
  folder: string,
  siteDir: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const place = await outputPlace(folder, siteDir);
  const site = await siteAround(place, siteDir);
  if (site !== undefined) throw new Complaint('private-published', { folder, site });
  const earlier = await recordIn(place);
  const names = [...new Set([...Object.keys(earlier).filter(isPlainName), ...files.keys()])];
  const standing = new Map(
    await Promise.all(names.map(async (name) => [name, await digestOfFile(join(place, name))] as const)),
  );
  const isOurs = (name: string) => {
    const digest = standing.get(name);
    return digest === undefined || (earlier[name]?.includes(digest) ?? false);
  };
  const foreign = [...files.keys()].filter((name) => !isOurs(name));
  if (foreign.length > 0) throw new Complaint('private-foreign', { folder, files: foreign.join(', ') });

  const made = Object.fromEntries([...files].map(([name, content]) => [name, [digestOf(content)]]));
  // A command that ends in between leaves some files as they were and others new: both are ours.
  await writeRecord(place, joined(earlier, made));
  for (const [name, content] of files) await writeWhole(join(place, name), content);
  const stale = names.filter((name) => !files.has(name) && isOurs(name));
  await Promise.all(stale.map((name) => rm(join(place, name), { force: true })));
  await writeRecord(place, made);
}

/** The built site that a folder is part of; one that is yet to be built, too. */
async function siteAround(place: string, siteDir: string): Promise<string | undefined> {
  const dist = await destinationOf(join(siteDir, 'dist'));
  if (isWithin(place, dist)) return dist;
  for (let folder = place; ; folder = dirname(folder)) {
    if (existsSync(join(folder, markerName))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

async function recordIn(place: string): Promise<Digests> {
  try {
    return JSON.parse(await readFile(join(place, recordName), 'utf8')) as Digests;
  } catch {
    // Missing or broken: then nothing says that anything there is ours.
    return {};
  }
}

const writeRecord = (place: string, digests: Digests): Promise<void> =>
  writeWhole(join(place, recordName), `${JSON.stringify(digests, null, 1)}\n`);

const joined = (earlier: Digests, made: Digests): Digests => ({
  ...earlier,
  ...Object.fromEntries(
    Object.entries(made).map(([name, digests]) => [name, [...(earlier[name] ?? []), ...digests]]),
  ),
});

/** A record that somebody has edited must not lead out of the folder. */
const isPlainName = (name: string): boolean => !/[/\\]|^\.{1,2}$/.test(name);
