import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from './folders.ts';
import { lockfile } from './lockfile.ts';

/** All that decides what the generator makes of a site’s content: its own code, and the packages it stands on. */
const parts = ['src/**/*', 'tsconfig.json'];

const isCode = (file: string): boolean => /\.\w+$/.test(file) && !/\.test\.ts$|\/testing\//.test(file);

/** Changes with every file of the generator, so that nothing that older code made is taken for new. */
export const generatorDigest = (): Promise<string> => (digest ??= digestOfCode());

let digest: Promise<string> | undefined;

async function digestOfCode(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(parts, { cwd: projectDir })) if (isCode(file)) files.push(file);
  const hash = createHash('sha256').update(process.version);
  if (lockfile !== undefined) hash.update(await readFile(lockfile));
  for (const file of files.toSorted()) hash.update(file).update(await readFile(join(projectDir, file)));
  return hash.digest('base64url').slice(0, 22);
}
