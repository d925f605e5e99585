import { mkdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { cacheDirOf, projectDir } from './folders.ts';

/** What Astro is started with. */
export interface AstroRoot {
  readonly root: string;
  readonly configFile: string;
}

/**
 * Makes the current directory one that the site has for itself, to start Astro from. Astro keeps files in its root and
 * in the current directory while it works, so that two sites would mix theirs up; and it compares the two by how their
 * names begin, which takes `passaparola-site` for a part of `passaparola`.
 */
export async function enterWorkFolder(siteDir: string): Promise<AstroRoot> {
  const root = workFolderOf(siteDir);
  await mkdir(root, { recursive: true });
  process.chdir(root);
  return { root, configFile: relative(root, `${projectDir}/astro.config.ts`) };
}

/** The same for the time of some work. */
export async function inWorkFolder<Result>(
  siteDir: string,
  work: (astro: AstroRoot) => Promise<Result>,
): Promise<Result> {
  const before = process.cwd();
  try {
    return await work(await enterWorkFolder(siteDir));
  } finally {
    process.chdir(before);
  }
}

/** It lies within the generator, where Node finds its packages. */
const workFolderOf = (siteDir: string): string => `${cacheDirOf(siteDir)}/work`;
