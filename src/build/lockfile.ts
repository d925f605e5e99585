import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './folders.ts';

/** Where package managers write down which version of each package is installed. The last one npm writes itself. */
const names = [
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'node_modules/.package-lock.json',
] as const;

/** The folder that the generator is installed in; itself where it is a checkout. */
const installation = /^(.*?)[\\/]node_modules[\\/]/.exec(projectDir)?.[1] ?? projectDir;

/**
 * The file that changes with every package the generator stands on, also with those that it asks for through others.
 * Packages that are installed for the whole machine have none, and change with the generator.
 */
export const lockfile: string | undefined = names
  .map((name) => join(installation, name))
  .find((file) => existsSync(file));
