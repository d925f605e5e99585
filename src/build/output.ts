import { existsSync, rmSync } from 'node:fs';
import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../error-code.ts';
import { Complaint } from '../complaint.ts';
import { entriesBelow, filesBelow, stampsBelow, type Entry } from '../folder-listing.ts';
import { markAsBuild, standingOf } from './build-marker.ts';
import { outputLockOf, siteLockOf, spareOf } from './folders.ts';
import { hold, type Lock, type Waiting } from './lock.ts';
import { destinationOf, outputPlace } from './output-place.ts';
import { arrange, keepSpare, shareFiles, takeSpare, type Arrangement } from './spare.ts';

/** A folder that is being built anew, beside the one that visitors see. */
export interface Output {
  /** Where to put what is made anew. */
  readonly staging: string;
  /** The files of the site that stands, with their stamps. */
  readonly standing: ReadonlyMap<string, string>;
  /**
   * Puts what was built in the place of the former build.
   *
   * @param kept the files that stay as they are, with their stamps
   */
  readonly publish: (kept?: ReadonlyMap<string, string>) => Promise<void>;
  /** Takes away what was not published, and lets others build. To be called in any case. */
  readonly close: () => void;
}

/** As many foreign files as one wants to read the names of. */
const namedFiles = 5;

/**
 * Makes ready to build into `out`. Nothing is ever deleted there but a former build, and that only after the new one is
 * in its place: while one builds, `out.new/` holds what is made anew (`made/`), then the new site (`site/`) and, at the
 * moment of the swap, the former one (`former/`), which is kept to make the next one of.
 *
 * @throws Complaint if `out` is no place to build into, or if somebody else builds there and does not end
 */
export async function openOutput(out: string, siteDir: string, waiting: Waiting): Promise<Output> {
  const place = await outputPlace(out, siteDir);
  // Builds of one site share what is kept between builds, also where they write into different folders.
  const site = await destinationOf(siteDir);
  const locks = await holdAll({ [site]: siteLockOf(site), [place]: outputLockOf(place) }, waiting);
  const release = () => locks.forEach((lock) => lock.release());
  const work = workOf(place);
  const spare = spareOf(siteDir);
  let standing: ReadonlyMap<string, string>;
  try {
    await restore(place);
    const entries = entriesBelow(place);
    await refuseForeign(place, out, entries);
    standing = stampsBelow(place, entries);
    await begin(work);
  } catch (error) {
    release();
    throw error;
  }
  return {
    staging: work.made,
    standing,
    async publish(kept = new Map<string, string>()) {
      const files = [...kept.keys(), ...filesBelow(work.made)];
      const areShared = await compose(work, spare, { standing: place, kept });
      await markAsBuild(work.site, files);
      // Somebody may have put files there while the site was built.
      await refuseForeign(place, out, entriesBelow(place));
      await swap(place, work);
      if (areShared && existsSync(work.former)) await keepSpare(work.former, spare);
    },
    close() {
      rmSync(work.folder, { recursive: true, force: true });
      release();
    },
  };
}

/**
 * Mends what a build that was killed has left beside `out`: the former build goes back if no other is in its place, and
 * the rest goes away. Does nothing while somebody builds there.
 */
export async function mendLeftovers(out: string): Promise<void> {
  const place = await destinationOf(out).catch(() => out);
  if (!existsSync(workOf(place).folder)) return;
  const lock = await hold(outputLockOf(place), { patience: 0, onWait: () => undefined });
  if (!lock) return;
  try {
    if (await isWork(workOf(place).folder)) await restore(place);
  } finally {
    lock.release();
  }
}

/** @param files of the locks, by the folder that each stands for */
async function holdAll(files: Readonly<Record<string, string>>, waiting: Waiting): Promise<readonly Lock[]> {
  const locks: Lock[] = [];
  for (const [folder, file] of Object.entries(files)) {
    const lock = await hold(file, waiting);
    if (!lock) {
      locks.forEach(({ release }) => release());
      throw new Complaint('out-busy', { folder });
    }
    locks.push(lock);
  }
  return locks;
}

/** Says in a folder that it is a build’s, and nobody’s documents. */
const workMarker = '.passaparola-work';

interface Work {
  readonly folder: string;
  readonly made: string;
  readonly site: string;
  readonly former: string;
}

function workOf(place: string): Work {
  const folder = `${place}.new`;
  return {
    folder,
    made: join(folder, 'made'),
    site: join(folder, 'site'),
    former: join(folder, 'former'),
  };
}

/** @returns whether what stays as it is could be shared with the standing site */
async function compose(
  { made, site }: Work,
  spare: string,
  from: Pick<Arrangement, 'standing' | 'kept'>,
): Promise<boolean> {
  // Where nothing stays, there is nothing to be had of it.
  if (from.kept.size > 0 && (await takeSpare(spare, site))) return arrange({ site, made, ...from });
  await rename(made, site);
  return shareFiles({ site, ...from });
}

/** Old aside, new in, and only then the old one goes: whenever it ends, a whole site is there or is put back. */
async function swap(place: string, { site, former }: Work): Promise<void> {
  const hadFormer = existsSync(place);
  try {
    if (hadFormer) await rename(place, former);
  } catch (error) {
    throw isMount(error) ? new Complaint('out-mount', { folder: place }, { cause: error }) : error;
  }
  try {
    await rename(site, place);
  } catch (error) {
    if (hadFormer) await rename(former, place);
    throw error;
  }
}

const isMount = (error: unknown): boolean => hasCode(error, 'EBUSY', 'EXDEV');

async function begin({ folder, made }: Work): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, workMarker), '');
  await mkdir(made);
}

async function restore(place: string): Promise<void> {
  const { folder, former } = workOf(place);
  if (!existsSync(folder)) return;
  if (!(await isWork(folder))) throw new Complaint('out-foreign-work', { folder });
  if (existsSync(former)) {
    const { kind } = existsSync(place) ? await standingOf(place) : { kind: 'empty' };
    // Then somebody has put something else there: both are kept.
    if (kind === 'foreign') return;
    if (kind === 'empty') {
      await rm(place, { recursive: true, force: true });
      await rename(former, place);
    }
  }
  await rm(folder, { recursive: true });
}

/** An empty one may be ours as well: a build may be killed before it says so. */
async function isWork(folder: string): Promise<boolean> {
  const entry = await lstat(folder);
  if (!entry.isDirectory()) return false;
  const names = await readdir(folder);
  return names.length === 0 || names.includes(workMarker);
}

async function refuseForeign(place: string, out: string, entries: readonly Entry[]): Promise<void> {
  const standing = await standingOf(place, entries);
  if (standing.kind === 'foreign') throw new Complaint('out-foreign', { folder: out });
  if (standing.kind === 'build' && standing.foreign.length > 0) {
    throw new Complaint('out-foreign-files', { folder: out, files: someOf(standing.foreign) });
  }
}

/** What lies at the top stands for what is inside of it. */
function someOf(files: readonly string[]): string {
  const tops = [...new Set(files.map((file) => file.replace(/(?<=\/).*/, '')))];
  return [...tops.slice(0, namedFiles), ...(tops.length > namedFiles ? ['…'] : [])].join(', ');
}
