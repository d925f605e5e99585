import type { AstroConfig, AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';

/** Where Astro writes down which pages it has kept. */
const manifest = 'incremental-build.json';

/**
 * Makes Astro’s incremental build right. By itself it restores a page whose own data and code are unchanged, although
 * the stylesheets and scripts that the page names may have got other names, or its pictures may have been lost. So
 * every key of a page also stands for the names of those files, and without the kept pictures the pages are not kept.
 */
export function safeIncrementalBuild(): AstroIntegration {
  let folders: Pick<AstroConfig, 'outDir' | 'cacheDir'>;
  return {
    name: 'passaparola-incremental',
    hooks: {
      'astro:config:done': ({ config }) => {
        folders = config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (!existsSync(new URL('assets/', folders.cacheDir)))
          rmSync(new URL(manifest, folders.cacheDir), { force: true });
        setPrerenderer((standard) => ({
          ...standard,
          name: 'passaparola',
          async getStaticPaths() {
            const assets = fingerprint(new URL('_astro/', folders.outDir));
            const paths = await standard.getStaticPaths();
            return paths.map(({ cacheKey, ...path }) =>
              cacheKey === undefined ? path : { ...path, cacheKey: `${cacheKey}.${assets}` },
            );
          },
        }));
      },
    },
  };
}

/** Changes with the names, and so the contents, of the stylesheets and scripts that pages refer to. */
function fingerprint(folder: URL): string {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const linked = names.filter((name) => /\.(?:css|js)$/.test(name)).toSorted();
  return createHash('sha256').update(linked.join('\n')).digest('base64url').slice(0, 12);
}
