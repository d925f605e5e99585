import type { AstroIntegration } from 'astro';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const picture = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;
/** What follows the name proper: the name itself may be written in several ways, its hash in one. */
const reference = /\.([\w-]+\.(?:avif|gif|jpe?g|png|svg|tiff?|webp))/gi;

/**
 * Leaves out of the site the pictures that no file of it names. Astro puts there the originals of all pictures,
 * though pages show their renditions alone: as large as they came, and with what a camera wrote into them, such as
 * where the photographer stood. Among them are those of texts that are not published yet.
 */
export function withoutUnusedPictures(): AstroIntegration {
  return {
    name: 'passaparola-unused-pictures',
    hooks: {
      'astro:build:done': ({ dir }) => removeUnused(fileURLToPath(dir)),
    },
  };
}

async function removeUnused(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const used = await referencesIn(files.filter((file) => !picture.test(file) && !file.endsWith('.woff2')));
  const unused = files.filter((file) => isMade(file) && !used.has(suffixOf(file)));
  await Promise.all(unused.map((file) => rm(file)));
}

/** One file after the other: a large site has more of them than may be open at a time. */
async function referencesIn(files: readonly string[]): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  for (const file of files) {
    for (const [, suffix] of (await readFile(file, 'utf8')).matchAll(reference)) used.add(suffix!);
  }
  return used;
}

/** Whether Astro put the picture there; those of the folder `public/` are anybody’s to link to. */
const isMade = (file: string): boolean =>
  file.replaceAll('\\', '/').includes('/_astro/') && picture.test(file);

/** @example suffixOf('/dist/_astro/sala.BPMNStpH_2h61tD.jpeg') // 'BPMNStpH_2h61tD.jpeg' */
const suffixOf = (file: string): string => file.split('.').slice(-2).join('.');
