import { existsSync } from 'node:fs';
import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDirOf, projectDir } from '../../src/build/folders.ts';
import { storyFile } from './synthetic-site.ts';
import type { Change } from './targets.ts';
import { timedRun, type Run } from './timed-run.ts';

/** Builds of a site by the generator of a checkout, each in a process of its own. */
export function builderOf(siteDir: string, checkout: string) {
  // Started as agencies do it, with what Node is told in the first line of the file.
  const build = (): Promise<Run> =>
    timedRun(join(checkout, 'scripts/start.js'), ['build', '--site', siteDir], { cwd: checkout });

  /** @param round of the measurement: each changes another story */
  async function buildAfter(change: Change, round: number): Promise<Run> {
    await changes[change](siteDir, round);
    if (change === 'all') await forget();
    return build();
  }

  /** Leaves nothing that a build of the site has made. What is compiled of the generator itself stays. */
  async function forget(): Promise<void> {
    await rm(join(siteDir, 'dist'), { recursive: true, force: true });
    await forgetIn(cacheDirOf(siteDir));
    // Earlier states of the generator kept in their own folder what they knew of a site.
    if (checkout !== projectDir) await forgetIn(join(checkout, '.cache'));
  }

  return { build, buildAfter };
}

async function forgetIn(cache: string): Promise<void> {
  if (!existsSync(cache)) return;
  const kept = (await readdir(cache)).filter((name) => name !== 'bundles');
  await Promise.all(kept.map((name) => rm(join(cache, name), { recursive: true })));
}

const unchanged = (): Promise<void> => Promise.resolve();

const changes: Readonly<Record<Change, (siteDir: string, round: number) => Promise<void>>> = {
  all: unchanged,
  nothing: unchanged,
  text: (siteDir, round) => appendFile(storyFile(siteDir, round), '\nUna frase in più.\n'),
  title: async (siteDir, round) => {
    const file = storyFile(siteDir, round);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^title: /m, 'title: Ancora '));
  },
};
