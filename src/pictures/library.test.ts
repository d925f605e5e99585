import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import type { Focus } from '../model/focus.ts';
import { pictureLibrary } from './library.ts';
import { metadataIn } from './metadata.ts';
import { renditionOf, type Cut } from './rendition.ts';

const plain = (background: string) => sharp({ create: { width: 60, height: 40, channels: 3, background } });

const located = {
  IFD0: { Artist: 'Anna Esempio' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '45/1 27/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '9/1 11/1 0/1',
  },
};

const frames = [await plain('#c2410c').raw().toBuffer(), await plain('#067647').raw().toBuffer()];
const moving = sharp(Buffer.concat(frames), { raw: { width: 60, height: 80, channels: 3, pageHeight: 40 } });

/** A rendition of a picture, 30 × 20 if nothing else is said. */
async function renditionIn(
  format: Cut['format'],
  bytes: Uint8Array,
  size = { width: 30, height: 20 },
  focus?: Focus,
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-library-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'a.jpg');
  await writeFile(file, bytes);
  const library = pictureLibrary('/', { keep: (_, make) => make() });
  const image = await library.look(file);
  const { path } = renditionOf({ ...image, focus }, { ...size, format, quality: 70 });
  return (await library.make(path)) ?? Buffer.alloc(0);
}

test.each([
  ['a GIF', await moving.clone().gif().toBuffer()],
  ['a WebP', await moving.clone().webp().toBuffer()],
])('%s that moves goes on moving, and stands still where it must', async (_, bytes) => {
  const webp = await sharp(await renditionIn('webp', bytes)).metadata();
  expect(webp).toMatchObject({ format: 'webp', pages: 2, width: 30, height: 20 });
  const jpeg = await sharp(await renditionIn('jpeg', bytes)).metadata();
  expect(jpeg).toMatchObject({ format: 'jpeg', width: 30, height: 20 });
});

test.each([
  ['at its left edge', { x: 0, y: 50 }, [194, 65, 12]],
  ['at its right edge', { x: 100, y: 50 }, [6, 118, 71]],
])('what matters %s stays in a picture that is cropped', async (_, focus, colour) => {
  const halves = await plain('#c2410c')
    .composite([{ input: await plain('#067647').resize(30, 40).png().toBuffer(), left: 30, top: 0 }])
    .withMetadata({ orientation: 1 })
    .png()
    .toBuffer();
  const made = await renditionIn('webp', halves, { width: 20, height: 40 }, focus);
  const { dominant } = await sharp(made).stats();
  const near = [dominant.r, dominant.g, dominant.b].map((value, index) => Math.abs(value - colour[index]!));
  expect(Math.max(...near)).toBeLessThan(16);
});

test.each([
  ['for print (CMYK)', await plain('#c2410c').toColourspace('cmyk').withExif(located).jpeg().toBuffer()],
  ['of 16 bits', await plain('#c2410c').toColourspace('rgb16').withExif(located).png().toBuffer()],
  ['of a phone', await plain('#c2410c').withExif(located).jpeg().toBuffer()],
])('a picture %s becomes one for screens, which tells nothing', async (_, bytes) => {
  const made = await renditionIn('webp', bytes);
  expect(await sharp(made).metadata()).toMatchObject({
    space: 'srgb',
    depth: 'uchar',
    width: 30,
    height: 20,
  });
  expect(await metadataIn(made)).toEqual({ position: undefined, personal: [] });
});
