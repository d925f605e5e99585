import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SitemapEntry } from '../feeds/sitemap.ts';
import { hash } from './digest.ts';
import { cacheDirOf } from './folders.ts';
import type { SiteReport } from './report.ts';

/** What is remembered of a built folder, so that the next build makes only what has changed. */
export interface BuildRecord {
  /** Of the generator and the theme that it was built by: see `codeOf`. */
  readonly code: string;
  /** What it was made of: see `inputsOf`. */
  readonly inputs: string;
  /** ISO 8601: from when until when the same would be made of that. */
  readonly from: string;
  readonly until: string;
  readonly report: SiteReport;
  /** By which what the views had read is known to be of the same build: see `kept-views.ts`. */
  readonly reads: string;
  readonly files: Readonly<Record<string, BuiltFile>>;
}

/** A file of the built folder. */
export interface BuiltFile {
  /** What it was made of; see `Job`. */
  readonly key: string;
  /** Of its bytes. */
  readonly digest: string;
  /** Size and time of the file as it was written: while they stay, so do the bytes. */
  readonly stamp: string;
  /** The pictures that it names, by their files. */
  readonly pictures?: readonly string[] | undefined;
  readonly listing?: SitemapEntry | undefined;
}

/** Sites can be built into several folders, each of which has a record of its own. */
export const recordFileOf = (siteDir: string, outDir: string): string =>
  join(cacheDirOf(siteDir), `built-${hash(outDir)}.json`);

/** Nothing where there is no record, or one that cannot be read: then everything is made anew. */
export async function readBuildRecord(file: string): Promise<BuildRecord | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as BuildRecord;
  } catch {
    return undefined;
  }
}

export async function writeBuildRecord(file: string, record: BuildRecord): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(record));
  await rename(`${file}.new`, file);
}
