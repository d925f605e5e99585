import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openSite, type Site } from '../sites/site.ts';
import { serve } from '../../src/preview/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built sample site is served while the browser tests run. */
    origin: string;
    /** Where it is served with a map whose style comes from another host. */
    originWithStyle: string;
    /** The folder of the built sample site. */
    dist: string;
    /** The folder of the sample site itself. */
    siteDir: string;
  }
}

/** Builds and serves the sample once for all tests of it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const site = await openSite('sample');
  await build(site);
  const servers = [await serve(site.dist), await serve(await buildWithStyle(site))] as const;
  project.provide('origin', servers[0].origin);
  project.provide('originWithStyle', servers[1].origin);
  project.provide('dist', site.dist);
  project.provide('siteDir', site.folder);
  return async () => {
    for (const { close } of servers) close();
    await site.remove();
  };
}

/** Beside the other one, so that it has its pictures already. The content is then as it was. */
async function buildWithStyle(site: Site): Promise<string> {
  const out = join(site.folder, 'dist-with-style');
  const file = join(site.folder, 'content/site.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, `${text}\nmap: { style: "https://tiles.example.org/style.json" }\n`);
  await build(site, '--out', out);
  await writeFile(file, text);
  return out;
}

async function build(site: Site, ...args: readonly string[]): Promise<void> {
  const { code, output } = await site.build(...args);
  if (code !== 0) throw new Error(output);
}
