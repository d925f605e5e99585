import { join } from 'node:path';
import { compile } from './astro-build.ts';
import { keepBundle, UnknownInsides } from './astro-internals.ts';

/**
 * Compiles the components into a folder. Called by `bundle.ts`: `node bundle-process.ts FOLDER BASE`. Tells its parent
 * what is unknown about Astro’s insides.
 */
const [folder, base] = process.argv.slice(2);
if (folder === undefined || base === undefined) throw new TypeError('FOLDER BASE');

try {
  await compile(base, folder, 'client', [keepBundle(join(folder, 'prerender'))]);
} catch (error) {
  if (!(error instanceof UnknownInsides)) throw error;
  process.send?.(error.message);
}
