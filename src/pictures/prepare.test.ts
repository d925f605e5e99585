import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { pictureMemory } from './memory.ts';
import { metadataIn } from './metadata.ts';
import { prepare } from './prepare.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c2410c' } });

const located = {
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '45/1 27/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '9/1 11/1 0/1',
  },
};

/** What stands for a picture of that name. */
async function prepared(name: string, bytes: Uint8Array | string) {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-prepare-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, name);
  await writeFile(file, bytes);
  const memory = await pictureMemory(join(folder, 'kept'));
  const { digest, verdict } = await memory.see(file);
  if (!('look' in verdict)) throw new RangeError(verdict.refusal.code);
  const path = await prepare(file, digest, verdict.look, memory);
  return { isItself: path === file, name: basename(path), bytes: await readFile(path) };
}

test('a picture that can be published as it is stands for itself', async () => {
  expect(await prepared('porta-1.jpg', await plain(90, 60).jpeg().toBuffer())).toMatchObject({
    isItself: true,
  });
});

test.each([
  ['50%.jpg', '50.jpeg'],
  ['che è? #1 [b].jpg', 'che-e-1-b.jpeg'],
  ['perché.jpg'.normalize('NFD'), 'perche.jpeg'],
  ['!!!.jpg', 'u-21-21-21.jpeg'],
  [`${'a'.repeat(240)}.jpg`, expect.stringMatching(/^a{1,200}\.jpeg$/)],
])('%s gets a name that addresses can hold', async (name, expected) => {
  expect((await prepared(name, await plain(90, 60).jpeg().toBuffer())).name).toEqual(expected);
});

test.each([
  [
    'a panorama',
    'a.jpg',
    await plain(17_000, 400).withExif(located).jpeg().toBuffer(),
    { format: 'jpeg', width: 8192 },
  ],
  ['a scan', 'a.tif', await plain(90, 60).withExif(located).tiff().toBuffer(), { format: 'png', width: 90 }],
])('%s becomes what browsers and encoders can do, and tells nothing', async (_, name, bytes, expected) => {
  const made = await prepared(name, bytes);
  expect(await sharp(made.bytes).metadata()).toMatchObject(expected);
  expect(await metadataIn(made.bytes)).toEqual({ position: undefined, personal: [] });
});

test('a photo within a drawing keeps what it shows, and not where it was taken', async () => {
  const photo = await plain(9, 6).withExif(located).jpeg().toBuffer();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6"><image width="9" height="6" href="data:image/jpeg;base64,${photo.toString('base64')}"/></svg>`;
  const { bytes } = await prepared('a.svg', svg);
  const within = /base64,([^"]+)/.exec(bytes.toString())?.[1] ?? '';
  const clean = Buffer.from(within, 'base64');
  expect(await sharp(clean).metadata()).toMatchObject({ format: 'jpeg', width: 9, height: 6 });
  expect(await metadataIn(clean)).toEqual({ position: undefined, personal: [] });
});
