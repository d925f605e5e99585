import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownAstro } from './astro-internals.ts';
import { projectDir } from './folders.ts';

test('the insides of Astro that we rely on are those of the version that is installed', async () => {
  const text = await readFile(join(projectDir, 'node_modules/astro/package.json'), 'utf8');
  expect((JSON.parse(text) as { readonly version: string }).version).toBe(knownAstro);
});
