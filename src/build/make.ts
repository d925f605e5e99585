import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SitemapEntry } from '../feeds/sitemap.ts';
import { forEachAtOnce } from '../in-turn.ts';
import { offeredIn } from '../model/offered-file.ts';
import { pathsNamedIn } from '../pictures/rendition.ts';
import type { BuildRecord, BuiltFile } from './record.ts';
import { digestOf, type Staging } from './staging.ts';

/** A file that the site is to have. */
export interface Job {
  /** Relative to the built folder. */
  readonly file: string;
  /** Changes with all that stands in the file, but for the generator’s code. */
  readonly key: () => string;
  readonly make: () => Promise<string | Buffer>;
  readonly listing?: () => SitemapEntry | undefined;
}

/** What stands in the built folder, and what is known of how it was made. */
export interface Standing {
  readonly outDir: string;
  readonly known: Pick<BuildRecord, 'files'> | undefined;
  /** The stamp of each file there. */
  readonly stamps: ReadonlyMap<string, string>;
}

export interface Made {
  readonly files: ReadonlyMap<string, BuiltFile>;
  /** Those that were made anew. */
  readonly made: ReadonlySet<string>;
}

interface Making {
  /** How many files are made side by side: one, where all work is this process’s own. */
  readonly atOnce?: number | undefined;
  readonly tell?: ((done: number) => void) | undefined;
}

/** Makes the files whose key is another than last time, and those that are missing or were changed by somebody else. */
export async function makeAll(
  jobs: readonly Job[],
  standing: Standing,
  staging: Staging,
  { atOnce = 1, tell }: Making = {},
): Promise<Made> {
  const found = new Map<string, BuiltFile>();
  const made = new Set<string>();
  await forEachAtOnce(jobs, atOnce, async (job) => {
    const key = job.key();
    const kept = await keptFile(job.file, key, standing);
    found.set(job.file, kept ?? (await makeFile(job, key, staging)));
    if (!kept) made.add(job.file);
    tell?.(found.size);
  });
  // Whichever was done first, they stand in the order that was asked for.
  const ordered = jobs.flatMap(({ file }) => {
    const built = found.get(file);
    return built ? [[file, built] as const] : [];
  });
  return { files: new Map(ordered), made };
}

/** Files that are made by one program at once, which alone knows how many there are and what they are called. */
export interface JointJob {
  /** Whether a file is one of them, by where it lies: nobody else makes such a one. */
  readonly isOne: (file: string) => boolean;
  /** Changes with all that stands in any of them, but for the generator’s code. */
  readonly key: string;
  /** By where they lie in the built folder. */
  readonly make: () => Promise<ReadonlyMap<string, string | Buffer>>;
}

/** Makes all of them where anything has changed, or any is missing or was changed by somebody else. */
export async function makeTogether(
  { isOne, key, make }: JointJob,
  standing: Standing,
  staging: Staging,
): Promise<Made> {
  const known = Object.keys(standing.known?.files ?? {}).filter(isOne);
  const kept = await Promise.all(known.map((file) => keptFile(file, key, standing)));
  const standingFiles = kept.flatMap((file, place) => (file ? [[known[place] ?? '', file] as const] : []));
  if (known.length > 0 && standingFiles.length === known.length)
    return { files: new Map(standingFiles), made: new Set() };
  const files = new Map<string, BuiltFile>();
  for (const [file, content] of await make()) {
    files.set(file, { key, ...(await staging.write(file, content)) });
  }
  return { files, made: new Set(files.keys()) };
}

async function keptFile(
  file: string,
  key: string,
  { outDir, known, stamps }: Standing,
): Promise<BuiltFile | undefined> {
  const record = known?.files[file];
  const stamp = stamps.get(file);
  if (record?.key !== key || stamp === undefined) return undefined;
  if (record.stamp === stamp) return record;
  // Copied by something that does not keep times, such as a cache between machines.
  return digestOf(await readFile(join(outDir, file))) === record.digest ? { ...record, stamp } : undefined;
}

async function makeFile({ file, make, listing }: Job, key: string, staging: Staging): Promise<BuiltFile> {
  const content = await make();
  return {
    key,
    ...(await staging.write(file, content)),
    pictures: picturesIn(file, content),
    listing: listing?.(),
  };
}

const mayNamePictures = /\.(?:html|md|xml|json|geojson|kml|vcf|webmanifest)$/;

function picturesIn(file: string, content: string | Buffer): readonly string[] | undefined {
  if (!mayNamePictures.test(file)) return undefined;
  const text = content.toString();
  const named = [...pathsNamedIn(text), ...new Set(offeredIn(text))];
  return named.length > 0 ? named.map(copied) : undefined;
}

/** A part of a text would keep all of it in memory. */
const copied = (part: string): string => Buffer.from(part).toString();
