import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectDir } from '../../src/build/folders.ts';
import { installPackage } from './package.ts';
import { run, runIn, snapshot } from './site.ts';

/** The folder that the package is installed in, and a site started there. */
let folder: string;
let site: string;
let start: string;

beforeAll(async () => {
  folder = await installPackage();
  site = join(folder, 'agency');
  start = join(folder, 'node_modules/passaparola/scripts/start.js');
  const answers = ['--languages', 'nl,fr,en', '--name', 'Bureau Voorbeeld', '--staff-language', 'en'];
  const { code, output } = await runIn(folder, start, 'new-site', 'agency', ...answers);
  expect(code, output).toBe(0);
});
afterAll(() => rm(dirname(folder), { recursive: true }));

const read = (file: string) => readFile(join(site, 'dist', file), 'utf8');

const passaparola = (...args: readonly string[]) => runIn(site, start, ...args);

test('a site that the package has started is right as it is', async () => {
  const { code, output } = await passaparola('check');
  expect(code, output).toBe(0);
  expect(output).toContain('All is well');
});

test('the package says what a config may hold, also to editors', async () => {
  await writeFile(
    join(site, 'passaparola.config.ts'),
    `import { defineConfig } from 'passaparola/config';\n` +
      `export default defineConfig({ head: ({ lang }) => [{ tag: 'meta', attributes: { name: 'x-lang', content: lang } }] });\n`,
  );
  expect(await readFile(join(folder, 'node_modules/passaparola/lib/src/theme/config.d.ts'), 'utf8')).toContain('head?: (page: ConfigPage)');
});

test('the package makes of a site what this project makes of it, and shows it', async () => {
  const other = join(folder, 'other');
  // The first story of the site is of the day on which it was started, where the agency is.
  const day = ['--as-of', new Date().toLocaleDateString('sv', { timeZone: 'Europe/Brussels' })];
  const [here, there] = await Promise.all([
    run('scripts/build.ts', '--site', site, '--out', other, ...day),
    // It waits for the other one, as what is kept of a site is one builder's at a time.
    passaparola('build', ...day),
  ]);
  expect(here.code, here.output).toBe(0);
  expect(there.code, there.output).toBe(0);
  expect(await snapshot(join(site, 'dist'))).toEqual(await snapshot(other));
  expect(there.output).not.toMatch(/to look at/);
  expect(await read('index.html')).toContain('Elke aanbeveling begint bij een deur');
  expect(await read('fr/index.html')).toContain('Une agence à Gand');
  expect(await read('fr/index.html')).toContain('<meta name="x-lang" content="fr-BE"');
  expect(await read('netwerk/bakkerij-voorbeeld/index.html')).toContain('"@type":"Bakery"');

  const preview = spawn(process.execPath, [start, 'preview', '--port', '0'], { cwd: site });
  const [address] = (await once(preview.stdout, 'data')) as [Buffer];
  const missing = await fetch(`${address.toString().trim()}fr/nulle-part/`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('lang="fr-BE"');
  preview.kill();
});

test('a site that the package has started asks for this very version of it', async () => {
  const [own, of] = await Promise.all(
    [site, projectDir].map(async (at) => JSON.parse(await readFile(join(at, 'package.json'), 'utf8')) as Package),
  );
  expect(own?.dependencies['passaparola']).toBe(of?.version);
  expect(await passaparola('new-site', '--help')).toMatchObject({
    output: expect.stringContaining('npx passaparola new-site'),
  });
});

interface Package {
  readonly version?: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

test('the package tells which commands it has, and what was meant by one that it has not', async () => {
  const { code, output } = await passaparola();
  expect(code).toBe(0);
  expect(output).toMatch(/^ {2}build {2}/m);
  expect(output).not.toMatch(/^ {2}fuzz/m);
  expect(await passaparola('biuld')).toMatchObject({ code: 2, output: expect.stringContaining('“build”') });
  expect(await passaparola('--version')).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});
