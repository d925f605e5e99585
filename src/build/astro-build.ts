import { build, type AstroIntegration } from 'astro';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { astroConfig, type Compiled } from './astro-config.ts';
import type { RenderRoute } from './astro-internals.ts';
import { projectDir } from './folders.ts';

/**
 * `astro build` of the pages that are provided.
 *
 * @param out the folder within `folder` for what browsers load
 */
export async function compile(
  site: Compiled,
  folder: string,
  out: string,
  more: readonly AstroIntegration[] = [],
): Promise<void> {
  const { integrations, vite, ...config } = astroConfig(site);
  // What stands in `public/` is copied by the build itself.
  const publicDir = join(folder, 'no-public');
  await mkdir(publicDir, { recursive: true });
  await build({
    ...config,
    configFile: false,
    root: projectDir,
    publicDir,
    outDir: join(folder, out),
    cacheDir: join(folder, 'cache'),
    // What goes wrong is thrown.
    logLevel: 'silent',
    // The bundle lies with the site, from where Node need not find the generator’s packages.
    vite: { ...vite, environments: { prerender: { resolve: { noExternal: true } } } },
    integrations: [...integrations, ...more],
  });
}

/**
 * Renders by `astro build` alone, knowing nothing of its insides: all pages that are provided are made at once, and then
 * taken from where it has put them. `folder` then holds `client/`, as a bundle does.
 */
export async function renderAll(site: Compiled, folder: string): Promise<RenderRoute> {
  const pages = join(folder, 'pages');
  await rm(folder, { recursive: true, force: true });
  await compile(site, folder, 'pages');
  await mkdir(join(folder, 'client'));
  await rename(join(pages, '_astro'), join(folder, 'client/_astro'));
  return (component, path) => readFile(join(pages, fileOf(component, path.slice(site.base.length))));
}

/** Of its own page for what is missing, Astro makes a file and no folder. */
function fileOf(component: string, path: string): string {
  if (component === 'src/pages/404.astro') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
