import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from '../folder-listing.ts';
import { memoryOf } from '../memory.ts';
import { themeDigest } from '../theme/theme.ts';
import { hash } from './digest.ts';
import { cacheDirOf, projectDir } from './folders.ts';
import { lockfile } from './lockfile.ts';

const isCode = (file: string): boolean => /\.\w+$/.test(file) && !/\.test\.ts$|\/testing\//.test(file);

/**
 * Changes with every file of the generator, so that nothing that older code made is taken for new. Where it builds the
 * same site again, it reads only what was written since.
 */
export const generatorDigest = (siteDir: string): Promise<string> => (digest ??= digestOfCode(siteDir));

/** The same with the theme of a site: what decides how its pages are made of its content. */
export const codeOf = async (siteDir: string): Promise<string> =>
  hash([await generatorDigest(siteDir), await themeDigest(siteDir)]);

let digest: Promise<string> | undefined;

async function digestOfCode(siteDir: string): Promise<string> {
  const memory = await memoryOf('generator', { folder: cacheDirOf(siteDir), generator: process.version });
  const digests = filesOfCode().map((file) => [file, memory.digestOf(projectDir, file)]);
  await memory.save();
  return hash([process.version, digests]);
}

/** All that decides what the generator makes of a site’s content: its own code, and the packages it stands on. */
function filesOfCode(): readonly string[] {
  const code = filesBelow(join(projectDir, 'src')).filter(isCode).toSorted();
  const packages = lockfile === undefined ? [] : [relative(projectDir, lockfile)];
  // The installed package has none: it was compiled already.
  const settings = ['tsconfig.json'].filter((file) => existsSync(join(projectDir, file)));
  return [...packages, ...settings, ...code.map((file) => `src/${file}`)];
}
