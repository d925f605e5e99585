import { build } from 'astro';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { astroConfig } from './astro-config.ts';
import { keepBundle } from './astro-internals.ts';
import { projectDir } from './folders.ts';

/** Compiles the components into a folder. Called by `bundle.ts`: `node bundle-process.ts FOLDER BASE` */
const [folder, base] = process.argv.slice(2);
if (folder === undefined || base === undefined) throw new TypeError('FOLDER BASE');

const { integrations, ...config } = astroConfig(base);
// What stands in `public/` is copied by the build itself.
const publicDir = join(folder, 'no-public');
await mkdir(publicDir, { recursive: true });
await build({
  ...config,
  configFile: false,
  root: projectDir,
  publicDir,
  outDir: join(folder, 'client'),
  cacheDir: join(folder, 'cache'),
  logLevel: 'warn',
  integrations: [...integrations, keepBundle(join(folder, 'prerender'))],
});
