import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hash } from './digest.ts';
import { projectDir } from './folders.ts';

/**
 * Makes the current directory one that the site has for itself, to start Astro’s server from, and tells its path. Astro
 * keeps files in its root and in the current directory while it works, so that two sites would mix theirs up. It lies
 * within the generator, where Node finds its packages.
 */
export async function enterWorkFolder(siteDir: string): Promise<string> {
  const root = join(projectDir, '.cache/work', hash(siteDir).slice(0, 8));
  await mkdir(root, { recursive: true });
  process.chdir(root);
  return root;
}
