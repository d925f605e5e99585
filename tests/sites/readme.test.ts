import { existsSync } from 'node:fs';
import { glob, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../../src/build/folders.ts';
import { anchorsIn } from '../../src/source/testing/guide.ts';

const pages = (
  await Array.fromAsync(glob(['README.md', 'CONTRIBUTING.md', 'docs/**/*.md'], { cwd: projectDir }))
).sort();

/** Where the links and pictures of a page lead that are not addresses on the web; examples are not looked at. */
const waysFrom = (text: string): string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, way]) => decodeURI(way!))
    .filter((way) => !/^[a-z]+:/.test(way));

const withoutCode = (text: string): string => text.replaceAll(/^ *```[^]*?^ *```|`[^`\n]*`/gm, '');

async function leadsNowhere(from: string, way: string): Promise<boolean> {
  const [file, anchor] = way.split('#');
  const target = join(projectDir, file ? join(dirname(from), file) : from);
  if (!existsSync(target)) return true;
  return anchor !== undefined && !anchorsIn(await readFile(target, 'utf8')).includes(anchor);
}

test('the pages for people are found', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/guide/it/client.md', 'docs/maps.md']));
});

test.each(pages)('the links of %s lead somewhere', async (page) => {
  const ways = waysFrom(await readFile(join(projectDir, page), 'utf8'));
  const broken = await Promise.all(ways.map(async (way) => ((await leadsNowhere(page, way)) ? [way] : [])));
  expect(broken.flat()).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'])('what %s names exists', async (file) => {
  const text = await readFile(join(projectDir, file), 'utf8');
  const named = [...text.matchAll(/`((?:src|scripts|tests|docs|schemas)\/[\w./[\]-]*)`/g)].map(([, path]) => path!);
  expect(named.filter((path) => !existsSync(join(projectDir, path)))).toEqual([]);
});

test('what docs/architecture.md names within the program exists', async () => {
  const text = await readFile(join(projectDir, 'docs/architecture.md'), 'utf8');
  const named = [...text.matchAll(/`([a-z][\w-]*\/[\w./[\]-]*)`/g)].map(([, path]) => path!);
  const roots = ['', 'src', 'src/hours'];
  const isThere = (path: string) => roots.some((root) => existsSync(join(projectDir, root, path)));
  // What a site, a build or somebody new to it makes.
  const made = ['dist.new/', 'dist/', 'lib/', 'content/messages/', 'pages/[...kind].astro'];
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !isThere(path) && !made.includes(path))).toEqual([]);
});

test('the README says what each folder of the code is for', async () => {
  const text = await readFile(join(projectDir, 'README.md'), 'utf8');
  const entries = await readdir(join(projectDir, 'src'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `src/${name}/`);
  expect(folders.filter((folder) => !text.includes(`| \`${folder}\``))).toEqual([]);
});

test('each command is told of, and those that are told of exist', async () => {
  const [readme, contributing, packageFile] = await Promise.all(
    ['README.md', 'CONTRIBUTING.md', 'package.json'].map((file) => readFile(join(projectDir, file), 'utf8')),
  );
  const { scripts } = JSON.parse(packageFile!) as { scripts: Record<string, string> };
  const named = [...(readme! + contributing!).matchAll(/npm (?:run )?(test|[a-z-]+)(?= |`)/g)].map(
    ([, command]) => command!,
  );
  // npm runs these itself, when it packs.
  const own = Object.keys(scripts).filter((name) => !/^(?:pre|post)pack$/.test(name));
  expect(new Set(named)).toEqual(new Set(['ci', 'pack', ...own]));
});
