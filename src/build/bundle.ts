import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, realpath, rename, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Compiled } from './astro-config.ts';
import { assertKnownAstro, UnknownInsides } from './astro-internals.ts';
import { Complaint } from '../complaint.ts';
import { hash } from './digest.ts';
import { cacheDirOf } from './folders.ts';

/** The components, compiled by Astro without any content. */
export interface Bundle {
  /** Changes with the code of the generator. */
  readonly key: string;
  /** Holds `prerender/`, which renders pages, and `client/`, the styles, scripts and fonts that pages load. */
  readonly folder: string;
}

const bundler = fileURLToPath(new URL('./bundle-process.ts', import.meta.url));

/** Bundles of code that nobody may run again. */
const keptBundles = 4;

export interface Bundling extends Compiled {
  /** See `codeOf`. */
  readonly code: string;
}

/**
 * The bundle for a site. It is made once for each state of the generator’s code, in a process of its own: compiling needs
 * more memory than anything that comes after it.
 *
 * @throws UnknownInsides
 * @throws Complaint where the theme of the site is broken
 */
export async function bundleFor({ siteDir, base, code }: Bundling): Promise<Bundle> {
  assertKnownAstro();
  const key = hash([code, base]);
  const folder = join(bundlesDirOf(siteDir), key);
  if (existsSync(folder)) {
    // Chunks are loaded when they are first needed: what is in use is not old.
    const now = new Date();
    await utimes(folder, now, now);
  } else {
    await forgetOld(bundlesDirOf(siteDir));
    await makeBundle({ siteDir, base }, folder);
  }
  return { key, folder };
}

/** What keeps the components from being compiled: other insides of Astro than are known, or a fault of the theme. */
export interface BundleProblem {
  readonly unknown?: string;
  readonly broken?: string;
}

export const bundlesDirOf = (siteDir: string): string => join(cacheDirOf(siteDir), 'bundles');

/** Vite takes paths for addresses, in which this means something else, and loses files. */
const misread = /[#?%]/;

async function makeBundle({ base, siteDir }: Compiled, folder: string): Promise<void> {
  const beside = `${folder}.${process.pid}`;
  await mkdir(beside, { recursive: true });
  const draft = await realpath(misread.test(folder) ? await mkdtemp(join(tmpdir(), 'passaparola-')) : beside);
  try {
    const { PATH, HOME, TMPDIR } = process.env;
    // Vite takes any other value, such as a test runner’s, for development.
    const env = { PATH, HOME, TMPDIR, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
    const child = spawn(process.execPath, [bundler, draft, base, siteDir], {
      // Astro puts what it compiles into the current directory, unless it builds within that.
      cwd: draft,
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let problem: BundleProblem = {};
    child.on('message', (told: BundleProblem) => (problem = told));
    const [code] = (await once(child, 'close')) as [number | null];
    if (problem.unknown !== undefined) throw new UnknownInsides(problem.unknown);
    if (problem.broken !== undefined) throw new Complaint('theme-broken', { message: problem.broken });
    if (code !== 0) throw new Error('Astro could not compile the components.');
    if (misread.test(folder)) await cp(draft, beside, { recursive: true });
    // Another build may have been faster; both made the same.
    await rename(beside, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await Promise.all([draft, beside].map((made) => rm(made, { recursive: true, force: true })));
  }
}

/** Those used last stay, since the site may be built by another version again, or for another host. */
async function forgetOld(bundlesDir: string): Promise<void> {
  await mkdir(bundlesDir, { recursive: true });
  const names = await readdir(bundlesDir);
  const bundles = names.filter((name) => !name.includes('.'));
  if (bundles.length < keptBundles) return;
  const age = (name: string) => statSync(join(bundlesDir, name)).mtimeMs;
  const old = bundles.toSorted((a, b) => age(b) - age(a)).slice(keptBundles - 1);
  await Promise.all(old.map((name) => rm(join(bundlesDir, name), { recursive: true, force: true })));
}
