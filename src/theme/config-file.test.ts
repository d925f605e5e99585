import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { configOf } from './config-file.ts';

/** What is read of a config in a folder with some files, and where its faults stand. */
async function read(config: string) {
  const site = await mkdtemp(join(tmpdir(), 'passaparola-'));
  onTestFinished(() => rm(site, { recursive: true }));
  const files = {
    'passaparola.config.ts': config,
    'shared/Footer.astro': '',
    'node_modules/@agency/theme/package.json': '{ "name": "@agency/theme" }',
    'node_modules/@agency/theme/parts/Recipe.astro': '',
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), text);
  }
  const { components, parts, folders, faults } = configOf(site);
  const within = (file: string) => file.slice(site.length + 1);
  return {
    named: Object.fromEntries([...components, ...parts].map(([name, file]) => [name, within(file)])),
    folders: folders.map(within),
    faults: faults.map(({ code, offset }) => `${code} ${config.slice(offset, offset + 12)}`),
  };
}

const whole = `{
  head: (page: { path: string }) => [],
  components: { Footer: './shared/Footer.astro' },
  parts: { Recipe: '@agency/theme/parts/Recipe.astro' },
}`;

test.each([
  ['by itself', `export default ${whole};`],
  [
    'as it is defined',
    `import { defineConfig } from 'passaparola/config';\nexport default defineConfig(${whole});`,
  ],
  ['as a constant', `const config = ${whole} as const;\nexport default config;`],
  ['that satisfies a type', `export default ${whole} satisfies Record<string, unknown>;`],
])('a config %s is read without being run', async (_, config) => {
  expect(await read(`${config}\nthrow new Error('run');`)).toEqual({
    named: { Footer: 'shared/Footer.astro', Recipe: 'node_modules/@agency/theme/parts/Recipe.astro' },
    folders: ['shared', 'node_modules/@agency/theme'],
    faults: [],
  });
});

test.each([
  ['a bracket too many', 'export default { head: () => [}] };', 'config-syntax }] };'],
  ['nothing that is exported', 'const config = {};', 'config-shape const config'],
  ['what is put together elsewhere', 'export default { ...other };', 'config-shape { ...other }'],
  ['a field that there is not', 'export default { heads: () => [] };', 'key-unknown heads: () =>'],
  ['tags that depend on no page', 'export default { head: [] };', 'config-function [] };'],
  [
    'a component that we do not have',
    "export default { components: { Foter: './x' } };",
    "key-unknown Foter: './x'",
  ],
  [
    'a part with a name of ours',
    "export default { parts: { Facts: './x' } };",
    "theme-part-name Facts: './x'",
  ],
  [
    'a component instead of its place',
    'export default { components: { Footer } };',
    'config-text Footer } };',
  ],
  ['a list', "export default { parts: ['./x'] };", "config-object ['./x'] };"],
  ['what is not there', "export default { parts: { A: './no.astro' } };", "config-module './no.astro'"],
  [
    'a package that is not installed',
    "export default { parts: { A: 'no/A.astro' } };",
    "config-module 'no/A.astro'",
  ],
])('%s is told where it stands', async (_, config, expected) => {
  expect((await read(config)).faults).toEqual([expected]);
});
