import { appendFile, cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDirOf, projectDir } from '../../src/build/folders.ts';
import { countPages } from './files.ts';
import { builderOf } from './our-builds.ts';
import { clientFile, storyFile, writeSyntheticSite, type Size } from './synthetic-site.ts';
import type { Run } from './timed-run.ts';
import { townsOf } from './towns.ts';

/** How a site is built of which there is much more of one thing. */
export interface Growth {
  readonly size: Size;
  readonly towns: number;
  readonly pages: number;
  readonly all: Run;
  readonly text: Run;
  readonly nothing: Run;
}

/** @param folder where the site may lie */
export async function measureGrowth(folder: string, size: Size): Promise<Growth> {
  const siteDir = join(folder, `grown-${size.stories}-${size.clients}`);
  await writeSyntheticSite(siteDir, size);
  await giveComponents(folder, siteDir);
  const { build } = builderOf(siteDir, projectDir);
  const all = await build();
  const file = size.stories > 0 ? storyFile(siteDir, 0) : clientFile(siteDir, 0);
  await appendFile(file, '\nUna frase in più.\n');
  const text = await build();
  const nothing = await build();
  const towns = new Set((await townsOf(size.clients)).map(({ country, name }) => `${country} ${name}`)).size;
  return { size, towns, pages: await countPages(`${siteDir}/dist`), all, text, nothing };
}

/** The components are compiled once for each version of the generator, here for the smallest of sites. */
async function giveComponents(folder: string, siteDir: string): Promise<void> {
  const seed = join(folder, 'seed');
  await writeSyntheticSite(seed, { stories: 1, clients: 0 });
  await builderOf(seed, projectDir).build();
  await mkdir(cacheDirOf(siteDir), { recursive: true });
  await cp(join(cacheDirOf(seed), 'bundles'), join(cacheDirOf(siteDir), 'bundles'), { recursive: true });
}
