import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';

/** A built page: the kind is the name of its file in `pages/`, the path starts at the site’s folder. */
export interface BuiltPath {
  readonly kind: string;
  readonly path: string;
}

export const pageListFile = 'page-list.json';

/** Leaves a list of the built pages in the cache folder, for the summary at the end of a build. */
export function pageList(): AstroIntegration {
  let cacheDir: URL;
  return {
    name: 'passaparola-page-list',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = config.cacheDir;
      },
      'astro:build:done': async ({ dir, assets }) => {
        const paths = [...assets].flatMap(([route, files]) => {
          const kind = /\/\[\.\.\.(\w+)\]$/.exec(route)?.[1] ?? (route === '/404' ? 'notFound' : undefined);
          const paths = files.map(({ pathname }) => pathname.slice(dir.pathname.length));
          // The files that other programs read are no pages.
          return kind ? paths.filter((path) => path.endsWith('.html')).map((path) => ({ kind, path })) : [];
        });
        await writeFile(new URL(pageListFile, cacheDir), JSON.stringify(paths satisfies BuiltPath[]));
      },
    },
  };
}
