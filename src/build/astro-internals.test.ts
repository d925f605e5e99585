import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { installedAstro, knownAstro, openBundle, UnknownInsides } from './astro-internals.ts';

test('the insides of Astro that we rely on are those of the version that is installed', () => {
  expect(installedAstro()).toBe(knownAstro);
});

test.each([
  ['no entry', 'chunk.mjs', ''],
  ['an entry without an app', 'prerender-entry.a.mjs', 'export const manifest = { routes: [] };'],
  [
    'an app that renders in another way',
    'prerender-entry.b.mjs',
    `const known = () => {};
    export const app = { setInternals: known, setOptions: known, getOptions: known, routeCache: {} };
    export const manifest = { routes: [] };`,
  ],
])('a bundle with %s is known to be strange before anything is rendered', async (_, name, code) => {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-bundle-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), code);
  await expect(openBundle(folder)).rejects.toThrow(UnknownInsides);
});
