import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { foreignFiles, readRecord, writePack } from './folder.ts';
import { makePack } from './pack.ts';
import { listing, today } from './testing/listing.ts';

const pack = makePack([listing()], { today, language: 'it' });

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('a pack that was written is read again, and nothing else is left behind', async () => {
  const folder = join(await newFolder(), 'new', 'pack');
  expect(await readRecord(folder)).toBeUndefined();
  await writePack(folder, pack, undefined);
  expect(await readdir(folder)).toEqual([...pack.files.keys()].toSorted());
  expect(await readRecord(folder)).toEqual(JSON.parse(JSON.stringify(pack.record)));
});

test('files of the earlier pack go when they are no longer needed, files of others stay', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'notes.txt'), 'mine');
  const earlier = { ...pack.record, files: ['google-business-profile-2.csv', '../outside.csv'] };
  await writeFile(join(folder, 'google-business-profile-2.csv'), '');
  await writeFile(join(folder, '../outside.csv'), 'not ours');
  onTestFinished(() => rm(join(folder, '../outside.csv'), { force: true }));
  await writePack(folder, pack, earlier);
  expect(await readdir(folder)).toEqual([...pack.files.keys(), 'notes.txt'].toSorted());
  expect(await readFile(join(folder, '../outside.csv'), 'utf8')).toBe('not ours');
});

test('a file of somebody else with the name of one of ours is seen before it is lost', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'clients.csv'), 'mine');
  expect(foreignFiles(folder, pack, undefined)).toEqual(['clients.csv']);
  expect(foreignFiles(folder, pack, pack.record)).toEqual([]);
});

test.each(['{', '{"version":2}', '{}'])('a record that reads %s is refused', async (text) => {
  const folder = await newFolder();
  await writeFile(join(folder, 'pack.json'), text);
  await expect(readRecord(folder)).rejects.toThrow(SyntaxError);
});
