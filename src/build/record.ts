import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SitemapEntry } from '../feeds/sitemap.ts';

/** What is remembered of a built folder, so that the next build makes only what has changed. */
export interface BuildRecord {
  /** Of the generator that built it. */
  readonly generator: string;
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

/** Nothing where there is no record, or one that cannot be read: then everything is made anew. */
export async function readBuildRecord(file: string, generator: string): Promise<BuildRecord | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const record = JSON.parse(text) as BuildRecord;
    return record.generator === generator ? record : undefined;
  } catch {
    return undefined;
  }
}

export async function writeBuildRecord(file: string, record: BuildRecord): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(record));
  await rename(`${file}.new`, file);
}
