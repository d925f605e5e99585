import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectDir } from '../../src/build/folders.ts';
import { commandNames } from '../../src/commands/commands.ts';
import { run } from './site.ts';

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'passaparola new-site-')));
});
afterAll(() => rm(folder, { recursive: true }));

/** Starts a site in a folder with a space in its name. */
const start = (name: string, ...options: readonly string[]) =>
  run('scripts/new-site.ts', join(folder, name), '--name', 'Bureau Voorbeeld', ...options);

const check = (name: string) => run('scripts/check.ts', '--site', join(folder, name));

describe('a site that was just started', () => {
  test.each([
    ['eight languages', 'it,en,es,fr,de,nl,pt,ca', 'Tutto a posto', '--staff-language', 'it'],
    ['one language', 'es', 'Todo en orden'],
  ])('has nothing wrong and nothing doubtful in %s', async (name, languages, allIsWell, ...options) => {
    expect(await start(name, '--languages', languages, ...options)).toMatchObject({ code: 0 });
    const { code, output } = await check(name);
    expect(code).toBe(0);
    expect(output.trim().split('\n').slice(1)).toEqual([expect.stringMatching(new RegExp(`^${allIsWell}`))]);
  });

  test('says of a language that nobody has prepared what is in English, and lacks nothing but its words', async () => {
    const { output } = await start('arabic', '--languages', 'ar');
    expect(output).toContain('No examples are ready yet in العربية');
    const text = await readFile(join(folder, 'arabic/content/pages/about/index.ar.md'), 'utf8');
    expect(text).toMatch(/^---\n# No examples are ready yet in العربية/);
    const { code, output: said } = await check('arabic');
    expect(code).toBe(0);
    expect(said).toContain('1 thing to look at');
  });
});

describe('a site in Dutch, French and English', () => {
  const site = () => join(folder, 'gent');
  const read = (file: string) => readFile(join(site(), file), 'utf8');
  const readJson = async (file: string) => JSON.parse(await read(file)) as Record<string, Record<string, string>>;
  let said = '';

  beforeAll(async () => {
    const { code, output } = await start('gent', '--languages', 'nl,fr,en', '--brand', '1d5fa8', '--staff-language', 'es');
    said = output;
    expect(code).toBe(0);
  });

  test('is told of with what to write next', () => {
    expect(said).toContain('ejemplos en Bélgica');
    expect(said).toMatch(/^ {2}cd ".*gent"\n {2}npm install\n {2}npm run dev$/m);
  });

  test('has all that one needs to go on', async () => {
    expect((await readdir(site())).toSorted()).toEqual([
      '.github',
      '.gitignore',
      '.vscode',
      'README.md',
      'content',
      'package.json',
      'public',
    ]);
    expect(await read('README.md')).toContain('# Bureau Voorbeeld\n\nEl sitio de la agencia.');
    for (const file of ['settings.json', 'extensions.json', 'passaparola.code-snippets']) {
      expect(Object.keys(await readJson(`.vscode/${file}`)).length).toBeGreaterThan(0);
    }
    expect(parse(await read('.github/workflows/site.yml'))).toMatchObject({
      on: { schedule: [{ cron: expect.any(String) }] },
    });
  });

  test('names schemas that there are, and commands that there are', async () => {
    const { 'yaml.schemas': schemas } = await readJson('.vscode/settings.json');
    for (const schema of Object.keys(schemas!)) {
      expect(existsSync(schema.replace('./node_modules/passaparola', projectDir))).toBe(true);
    }
    const { scripts, dependencies } = await readJson('package.json');
    for (const [name, command] of Object.entries(scripts!)) {
      expect(commandNames).toContain(name);
      expect(command).toBe(`passaparola ${name}`);
    }
    expect(await realpath(join(site(), dependencies!['passaparola']!.slice('file:'.length)))).toBe(projectDir);
    const named = [...(await read('README.md')).matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !(name! in scripts!))).toEqual([]);
  });

  test('is not started a second time over the first', async () => {
    await writeFile(join(site(), 'content/site.yaml'), 'name: Mine\n');
    const { code, output } = await start('gent', '--languages', 'it', '--staff-language', 'en');
    expect(code).toBe(2);
    expect(output).toMatch(/^No new site can be made in .* — Did you mean “.*gent-2”\?\n$/);
    expect(await read('content/site.yaml')).toBe('name: Mine\n');
  });
});

test.each([
  [['--languages', 'dutch'], '“dutch” is no code of a language — Did you mean “nl”?'],
  [['--langauges', 'nl'], '“new-site” does not understand the option --langauges — Did you mean “--languages”?'],
  [[], 'Nobody can be asked here, and something is missing: --languages'],
])('what is wrong in %j is told in a sentence, and nothing is written', async (options, sentence) => {
  const { code, output } = await start('refused', ...options, '--staff-language', 'en');
  expect([code, output.split('\n').length]).toEqual([2, 2]);
  expect(output).toContain(sentence);
  expect(existsSync(join(folder, 'refused'))).toBe(false);
});

test('the sample of the generator is never written over', async () => {
  const { code, output } = await run('scripts/new-site.ts', projectDir, '--name', 'X', '--languages', 'it');
  expect(code).toBe(2);
  expect(output).toContain(projectDir);
});
