import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { themeDigest } from '../theme/theme.ts';
import { hash } from './digest.ts';
import { projectDir } from './folders.ts';
import { lockfile } from './lockfile.ts';

/** All that decides what the generator makes of a site’s content: its own code, and the packages it stands on. */
const parts = ['src/**/*', 'tsconfig.json'];

const isCode = (file: string): boolean => /\.\w+$/.test(file) && !/\.test\.ts$|\/testing\//.test(file);

/** Changes with every file of the generator, so that nothing that older code made is taken for new. */
export const generatorDigest = (): Promise<string> => (digest ??= digestOfCode());

/** The same with the theme of a site: what decides how its pages are made of its content. */
export const codeOf = async (siteDir: string): Promise<string> =>
  hash([await generatorDigest(), await themeDigest(siteDir)]);

let digest: Promise<string> | undefined;

async function digestOfCode(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(parts, { cwd: projectDir })) if (isCode(file)) files.push(file);
  const all = createHash('sha256').update(process.version);
  if (lockfile !== undefined) all.update(await readFile(lockfile));
  for (const file of files.toSorted()) all.update(file).update(await readFile(join(projectDir, file)));
  return all.digest('base64url').slice(0, 22);
}
