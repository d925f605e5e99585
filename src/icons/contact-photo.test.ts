import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactPhoto, contactPhotoLimit } from './contact-photo.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passaparola-photo-'));
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><circle cx="20" cy="10" r="9" fill="#c2410c"/></svg>';
  await writeFile(join(folder, 'logo.svg'), drawing);
  // Noise is what a JPEG can make least small.
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  await sharp({ create: { width: 800, height: 600, channels: 3, background: '#808080', noise } })
    .jpeg()
    .toFile(join(folder, 'noise.jpg'));
});
afterAll(() => rm(folder, { recursive: true }));

const pixel = async (jpeg: Buffer, left: number, top: number) => {
  const { data } = await sharp(jpeg)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
};

test('a logo stands whole on white, clear of the corners', async () => {
  const jpeg = await contactPhoto(join(folder, 'logo.svg'), 'logo');
  expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 256, height: 256 });
  for (const corner of [0, 255])
    expect(Math.min(...(await pixel(jpeg, corner, corner)))).toBeGreaterThan(250);
  const [red, green] = await pixel(jpeg, 128, 128);
  expect([red! > 150, green! < 100]).toEqual([true, true]);
});

test('a photo loses quality rather than grow beyond what is sent in a card', async () => {
  const jpeg = await contactPhoto(join(folder, 'noise.jpg'), 'photo');
  expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 256, height: 256 });
  expect(jpeg.byteLength).toBeLessThanOrEqual(contactPhotoLimit);
});
