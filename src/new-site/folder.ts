import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../error-code.ts';
import { destinationOf } from '../build/output-place.ts';
import { Complaint } from '../complaint.ts';
import { isLitter } from '../source/litter.ts';

/** As many files as one wants to read the names of. */
const namedFiles = 5;

/** What we put into the folder ourselves, although systems and editors name theirs so as well. */
const ours = ['.vscode'];

/**
 * Where a new site may be made, links followed: in a new folder or in an empty one, a repository’s included, that lies in
 * no other site and in no installed packages.
 *
 * @throws Complaint
 */
export async function newSitePlace(folder: string): Promise<string> {
  const place = await destinationOf(folder);
  const kept = ancestors(place).findLast(isWhole);
  if (kept !== undefined) throw new Complaint('new-site-within', { folder, ...besideOf(folder, kept) });
  const names = await namesIn(place, folder);
  const others = names.filter((name) => !isLitter(name) || ours.includes(name));
  if (others.length === 0) return place;
  const files = [...others.slice(0, namedFiles), ...(others.length > namedFiles ? ['…'] : [])].join(', ');
  throw new Complaint('new-site-occupied', { folder, files });
}

/** From the folder itself upwards. */
const ancestors = (folder: string): readonly string[] =>
  folder === dirname(folder) ? [folder] : [folder, ...ancestors(dirname(folder))];

/** A site, or what packages are installed in: nothing else belongs into it. */
const isWhole = (folder: string): boolean =>
  existsSync(join(folder, 'content/site.yaml')) || basename(folder) === 'node_modules';

function besideOf(folder: string, kept: string) {
  const [name, whole] = [basename(folder), basename(kept) === 'node_modules' ? dirname(kept) : kept];
  const suggestion = join(dirname(whole), name === basename(whole) ? `${name}-2` : name);
  return { kept, suggestion };
}

async function namesIn(place: string, folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(place)).toSorted();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    if (hasCode(error, 'ENOTDIR')) throw new Complaint('out-file', { folder }, { cause: error });
    throw error;
  }
}

/** Writes all files or, where anything goes wrong, none. @param place as `newSitePlace` found it */
export async function writeFiles(
  place: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const parent = existsSync(place) ? place : dirname(place);
  const made = await mkdir(parent, { recursive: true });
  let work: string | undefined;
  try {
    work = await mkdtemp(join(parent, '.passaparola-'));
    // Unlike the one around it, this folder has the permissions that new folders have.
    const site = join(work, 'site');
    await mkdir(site);
    for (const [file, content] of files) {
      const path = join(site, ...file.split('/'));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    await (existsSync(place) ? moveInto(place, site) : rename(site, place));
    await rm(work, { recursive: true });
  } catch (error) {
    if (work !== undefined) await rm(work, { recursive: true, force: true });
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    throw error;
  }
}

/** Into a folder that somebody has made, where it may be a repository already. */
async function moveInto(place: string, site: string): Promise<void> {
  const moved: string[] = [];
  try {
    for (const name of await readdir(site)) {
      await rename(join(site, name), join(place, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) await rm(join(place, name), { recursive: true, force: true });
    throw error;
  }
}
