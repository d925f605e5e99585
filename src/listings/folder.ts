import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordName, type Pack, type PackRecord } from './pack.ts';

/** The pack that lies in a folder; nothing if there is none. @throws SyntaxError if its record cannot be read */
export async function readRecord(folder: string): Promise<PackRecord | undefined> {
  const file = join(folder, recordName);
  if (!existsSync(file)) return undefined;
  const record = JSON.parse(await readFile(file, 'utf8')) as Partial<PackRecord>;
  if (record.version !== 1 || typeof record.told !== 'object') throw new SyntaxError(file);
  return record as PackRecord;
}

/** Whether a folder is new or empty. What systems hide in it does not count. */
export const isVacant = async (folder: string): Promise<boolean> =>
  !existsSync(folder) || (await readdir(folder)).every((name) => name.startsWith('.'));

/** Files of somebody else that bear the name of one of the pack’s. */
export const foreignFiles = (
  folder: string,
  { files }: Pack,
  earlier: PackRecord | undefined,
): readonly string[] =>
  [...files.keys()].filter(
    (name) => ![recordName, ...(earlier?.files ?? [])].includes(name) && existsSync(join(folder, name)),
  );

/**
 * Writes all files aside and then puts them in their places, the record last: if it is interrupted, the next pack
 * is compared with the earlier one. Files of the earlier pack that are no longer needed go; no other file is touched.
 */
export async function writePack(
  folder: string,
  { files }: Pack,
  earlier: PackRecord | undefined,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder);
  const aside = await mkdtemp(join(folder, asidePrefix));
  try {
    for (const [name, text] of files) await writeFile(join(aside, name), text);
    for (const name of files.keys()) await rename(join(aside, name), join(folder, name));
    const stale = (earlier?.files ?? []).filter((name) => isPlainName(name) && !files.has(name));
    await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

const asidePrefix = '.pack-';

/** Takes away what a pack that was killed had written aside. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(asidePrefix));
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true })));
}

/** A record that somebody has edited must not lead out of the folder. */
const isPlainName = (name: string): boolean => /^[\w-]+(?:\.[\w-]+)+$/.test(name);
