import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../sealed-file.ts';
import type { Pages } from './pages.ts';

/** What search engines were told of last, in a file of the site that goes along with it from machine to machine. */
export const toldFileOf = (siteDir: string): string => join(siteDir, 'indexnow.json');

interface ToldFile {
  /** Where the site lived: what was told of another place says nothing of this one. */
  readonly url: string;
  readonly pages: Readonly<Record<string, string>>;
}

/** Nothing where nothing was told yet. @throws SyntaxError where somebody has broken the file */
export async function readTold(siteDir: string, url: string): Promise<Pages> {
  const file = toldFileOf(siteDir);
  if (!existsSync(file)) return new Map();
  const told = JSON.parse(await readFile(file, 'utf8')) as ToldFile;
  return new Map(told.url === url ? Object.entries(told.pages) : []);
}

/** A line for each address, so that a change can be read. */
export async function writeTold(siteDir: string, url: string, pages: Pages): Promise<void> {
  const sorted = [...pages].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const file: ToldFile = { url, pages: Object.fromEntries(sorted) };
  await writeWhole(toldFileOf(siteDir), `${JSON.stringify(file, null, 1)}\n`);
}
