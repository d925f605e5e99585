import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../source/testing/sample.ts';
import { packageText } from './package-file.ts';

const generator = { name: 'passaparola', version: '1.2.3', overrides: { some: '1.0.0' } };

interface Package {
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly overrides?: unknown;
}

/** What a site gets from a generator at a path, with what npm has noted beside it. */
async function packageBeside(path: string, resolved?: string): Promise<Package> {
  const folder = await emptyFolder();
  const from = join(folder, path);
  await mkdir(from, { recursive: true });
  await writeFile(join(from, 'package.json'), JSON.stringify(generator));
  if (resolved !== undefined) {
    const packages = { 'node_modules/passaparola': { resolved } };
    await writeFile(join(from, '../.package-lock.json'), JSON.stringify({ packages }));
  }
  return JSON.parse(packageText(join(folder, 'sites/Mio Sito'), from)) as Package;
}

test.each([
  ['a checkout', 'projects/generator', undefined, 'file:../../projects/generator'],
  ['a registry', 'x/node_modules/passaparola', 'https://registry.example.com/p.tgz', '1.2.3'],
  ['a packed file', 'x/node_modules/passaparola', 'file:../packed/p.tgz', 'file:../../packed/p.tgz'],
  ['another program than npm', 'x/node_modules/passaparola', undefined, '1.2.3'],
])('a site that was started from %s asks for the generator there', async (_, path, resolved, source) => {
  const { dependencies } = await packageBeside(path, resolved);
  expect(dependencies).toEqual({ passaparola: source });
});

test('a site has a name that npm takes, the commands of sites, and what npm must be told by it', async () => {
  const { name, scripts, overrides } = await packageBeside('generator');
  expect(name).toBe('mio-sito');
  expect(scripts).toMatchObject({ dev: 'passaparola dev', build: 'passaparola build' });
  expect(Object.keys(scripts)).not.toEqual(expect.arrayContaining(['new-site']));
  expect(overrides).toEqual(generator.overrides);
});
