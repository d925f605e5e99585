import type { AstroConfig, AstroIntegration } from 'astro';
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isLitter, originalOf } from '../source/litter.ts';

/** Leaves out of the site what systems, editors and programs for keeping folders in step have left in `public/`. */
export function withoutLitter(): AstroIntegration {
  let publicDir: AstroConfig['publicDir'];
  return {
    name: 'passaparola-litter',
    hooks: {
      'astro:config:done': ({ config }) => {
        publicDir = config.publicDir;
      },
      'astro:build:done': async ({ dir }) => {
        const left = existsSync(publicDir)
          ? readdirSync(publicDir, { recursive: true, encoding: 'utf8' })
          : [];
        const paths = left.map((path) => path.replaceAll('\\', '/'));
        const litter = paths.filter((path) => isLitter(path) || originalOf(path) !== undefined);
        const copies = litter.map((path) => new URL(encodeURIComponent(path).replaceAll('%2F', '/'), dir));
        await Promise.all(copies.map((copy) => rm(fileURLToPath(copy), { recursive: true, force: true })));
      },
    },
  };
}
