import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

const src = import.meta.dirname;

/** What a file needs to run: imports of types alone are gone by then. */
const imports = /^(?:import|export)\s(?!type\s)(?:[^;'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]/gm;
const typesAlone = /^(?:import|export)\s*\{(?:\s*type\s[^,}]+,?)+\s*\}/;

/** The folder right below `src/`; a file that lies there itself is for all folders, and may need none. */
const folderOf = (file: string): string => (file.includes(sep) ? file.slice(0, file.indexOf(sep)) : 'src');

const isTest = (file: string): boolean => file.endsWith('.test.ts') || file.split(sep).includes('testing');

/** Files of ours by their paths, packages by their names. */
async function importsOf(file: string): Promise<readonly string[]> {
  const text = await readFile(join(src, file), 'utf8');
  return [...text.matchAll(imports)]
    .filter(([whole]) => !typesAlone.test(whole))
    .map(([, to = '']) => (to.startsWith('.') ? normalize(join(dirname(file), to)) : to));
}

const isOurs = (imported: string): boolean => /\.(?:ts|astro|js|css|json)$/.test(imported);

/** From folder to folder, with a file for each way. */
async function waysBetweenFolders() {
  const files = (await readdir(src, { recursive: true })).filter((file) => /\.(?:ts|astro)$/.test(file));
  const ways = new Map<string, Map<string, string>>();
  for (const file of files.filter((name) => !isTest(name))) {
    for (const to of (await importsOf(file)).filter(isOurs)) {
      const [here, there] = [folderOf(file), folderOf(to)];
      if (here === there) continue;
      const from = ways.get(here) ?? new Map<string, string>();
      ways.set(here, from.set(there, `${file} → ${to}`));
    }
  }
  return ways;
}

/** Takes away, again and again, what needs nothing that is left, and what nothing that is left needs. */
function cyclesIn(ways: ReadonlyMap<string, ReadonlyMap<string, string>>): readonly string[] {
  const all = [...ways].flatMap(([from, own]) => [...own].map(([to, way]) => ({ from, to, way })));
  for (let left = all; ;) {
    const [starts, ends] = [new Set(left.map(({ from }) => from)), new Set(left.map(({ to }) => to))];
    const kept = left.filter(({ from, to }) => starts.has(to) && ends.has(from));
    if (kept.length === left.length) return kept.map(({ way }) => way);
    left = kept;
  }
}

test('no folder needs itself by way of others', async () => {
  const ways = await waysBetweenFolders();
  expect(ways.get('views')?.has('model')).toBe(true);
  expect(cyclesIn(ways)).toEqual([]);
});

/** What is loaded with a file, but for what it asks for later. */
async function loadedWith(file: string): Promise<ReadonlySet<string>> {
  const loaded = new Set([file]);
  for (const one of loaded) {
    if (isOurs(one)) for (const other of await importsOf(one)) loaded.add(other);
  }
  return loaded;
}

test('to see that nothing has changed, a build loads no package', async () => {
  const loaded = await loadedWith('../scripts/build.ts');
  expect(loaded).toContain(normalize('../src/build/standing-site.ts'));
  expect([...loaded].filter((one) => !isOurs(one) && !one.startsWith('node:'))).toEqual([]);
});
