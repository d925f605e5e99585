import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the code of the generator lies: a checkout, or `lib/` of the installed package. */
export const projectDir = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The folder of the generator’s `package.json`, with `schemas/` beside it. */
export const packageDir = existsSync(join(projectDir, 'package.json')) ? projectDir : dirname(projectDir);

/** What is kept between builds of a site: of its content, of its pictures, of the components compiled for it. */
export const cacheDirOf = (siteDir: string): string => join(siteDir, '.cache');

/** The file that stands for the right to work on a site. */
export const siteLockOf = (siteDir: string): string => join(cacheDirOf(siteDir), 'locks/site');

/** A site of an earlier build, of which the next one is put together: see `spare.ts`. */
export const spareOf = (siteDir: string): string => join(cacheDirOf(siteDir), 'spare');

/** The file that stands for the right to write into a folder: beside it, for whichever site somebody writes there. */
export const outputLockOf = (folder: string): string =>
  join(cacheDirOf(dirname(folder)), 'locks', basename(folder));
