import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { pictureMemory } from './memory.ts';

const jpeg = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .jpeg()
    .toBuffer();

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-pictures-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function see(folder: string, file: string) {
  const memory = await pictureMemory(join(folder, 'kept'));
  const seen = await memory.see(file);
  await memory.save();
  return seen;
}

test('a picture that changes is looked at again, though its size and date stay', async () => {
  const folder = await newFolder();
  const file = join(folder, 'a.jpg');
  const whole = await jpeg('#c2410c');
  await writeFile(file, whole);
  expect((await see(folder, file)).verdict).toHaveProperty('look');
  expect((await see(folder, file)).verdict).toHaveProperty('look');
  await writeFile(file, Buffer.alloc(whole.length));
  await utimes(file, 0, 0);
  expect((await see(folder, file)).verdict).toHaveProperty('refusal.code', 'picture-broken');
});

test.each(['', '{}', 'x\n{}', '\n', '\0'.repeat(99)])(
  'a damaged memory (%j) knows nothing',
  async (damage) => {
    const folder = await newFolder();
    const file = join(folder, 'a.jpg');
    await writeFile(file, await jpeg('#c2410c'));
    const before = await see(folder, file);
    await writeFile(join(folder, 'kept/known'), damage);
    expect(await see(folder, file)).toEqual(before);
  },
);

test('what was made is made anew only when it is not as it was made', async () => {
  const folder = await newFolder();
  let made = 0;
  const keep = async () => {
    const memory = await pictureMemory(join(folder, 'kept'));
    const path = await memory.keep('a/b.txt', () => Promise.resolve(Buffer.from(`made ${++made}`)));
    await memory.save();
    return readFile(path, 'utf8');
  };
  expect(await keep()).toBe('made 1');
  expect(await keep()).toBe('made 1');
  await writeFile(join(folder, 'kept/a/b.txt'), 'ma');
  expect(await keep()).toBe('made 2');
});
