import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { entriesBelow, filesBelow } from './folder-listing.ts';

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-listing-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('files behind links to folders are found, and links are told from files', async () => {
  const folder = await newFolder();
  const elsewhere = await newFolder();
  await mkdir(join(folder, 'a/b'), { recursive: true });
  for (const file of [join(folder, 'top.md'), join(folder, 'a/b/deep.md'), join(elsewhere, 'linked.md')])
    await writeFile(file, '');
  await symlink(elsewhere, join(folder, 'a/elsewhere'));
  await symlink('missing', join(folder, 'a/nowhere'));
  expect(filesBelow(folder).toSorted()).toEqual(['a/b/deep.md', 'a/elsewhere/linked.md', 'top.md']);
  const links = entriesBelow(folder).filter(({ isFile }) => !isFile);
  expect(links.map(({ path }) => path).toSorted()).toEqual(['a/elsewhere', 'a/nowhere']);
});

test('links that lead round in a circle come to an end', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'file.md'), '');
  await symlink('loop', join(folder, 'loop'));
  await symlink('.', join(folder, 'again'));
  expect(filesBelow(folder)).toContain('file.md');
});

test('a folder that is not there has no files', async () => {
  expect(filesBelow(join(await newFolder(), 'missing'))).toEqual([]);
});
