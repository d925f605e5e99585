import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Where an installed package lies, as code in the folder `from` would find it: packages may be beside each other, or in
 * one another. Nothing where it is not installed.
 */
export function installedPackage(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (folder === dirname(folder)) return undefined;
  }
}

/** The same for one that must be there. */
export function packageFolder(name: string, from: string): string {
  const found = installedPackage(name, from);
  if (found === undefined) throw new Error(`The package ${name} is not installed.`);
  return found;
}
