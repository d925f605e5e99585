import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Complaint } from '../complaint.ts';
import { emptyFolder } from '../source/testing/sample.ts';
import { writePrivate } from './private-folder.ts';

const files = (text: string, ...names: readonly string[]) => new Map(names.map((name) => [name, text]));

const complaint = (work: Promise<void>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof Complaint ? error.code : String(error)),
  );

test('what was written before is replaced, and what is no longer needed goes', async () => {
  const [site, folder] = [await emptyFolder(), await emptyFolder()];
  await writeFile(join(folder, 'notes.txt'), 'mine');
  await writePrivate(folder, site, files('one', 'a.csv', 'b.csv'));
  await writePrivate(folder, site, files('two', 'a.csv'));
  const seen = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted();
  expect(seen).toEqual(['a.csv', 'notes.txt']);
  expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('two');
});

test('a file of somebody else stays, and so does one that somebody has changed', async () => {
  const [site, folder] = [await emptyFolder(), await emptyFolder()];
  await writeFile(join(folder, 'a.csv'), 'mine');
  expect(await complaint(writePrivate(folder, site, files('ours', 'a.csv', 'b.csv')))).toBe(
    'private-foreign',
  );
  expect(await readdir(folder)).toEqual(['a.csv']);

  const other = join(folder, 'other');
  await writePrivate(other, site, files('ours', 'a.csv', 'b.csv'));
  await writeFile(join(other, 'a.csv'), 'ours, and my remarks');
  expect(await complaint(writePrivate(other, site, files('new', 'a.csv')))).toBe('private-foreign');
  expect(await readFile(join(other, 'a.csv'), 'utf8')).toBe('ours, and my remarks');
  // Where the same was written by hand that was no longer needed, it stays as well.
  await writePrivate(other, site, files('new', 'c.csv'));
  expect((await readdir(other)).filter((name) => !name.startsWith('.'))).toEqual(['a.csv', 'c.csv']);
});

test.each([
  ['the site that will be built', 'dist', 'private-published'],
  ['a folder in it', 'dist/network', 'private-published'],
  ['what is copied into it', 'public/network', 'out-within'],
  ['the content', 'content/network', 'out-within'],
  ['the site’s own folder', '.', 'out-holds'],
  ['a site that was built elsewhere', 'elsewhere/network', 'private-published'],
])('nothing private is written into %s', async (_, way, code) => {
  const site = await emptyFolder();
  await mkdir(join(site, 'elsewhere'));
  await writeFile(join(site, 'elsewhere/.passaparola.json'), '{}');
  expect(await complaint(writePrivate(join(site, way), site, files('ours', 'a.csv')))).toBe(code);
});
