import sharp from 'sharp';
import { expect, test } from 'vitest';
import { lookAt } from './look.ts';

const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });

const frames = sharp({ create: { width: 30, height: 60, channels: 3, background: '#c42', pageHeight: 20 } });

test.each([
  ['an animated GIF', await frames.clone().gif().toBuffer(), 30, 20],
  ['an animated WebP', await frames.clone().webp().toBuffer(), 30, 20],
  ['a JPEG for print (CMYK)', await noise(60, 40).toColourspace('cmyk').jpeg().toBuffer(), 60, 40],
  ['a PNG of 16 bits', await noise(60, 40).toColourspace('rgb16').png().toBuffer(), 60, 40],
  ['a TIFF', await noise(60, 40).tiff().toBuffer(), 60, 40],
  ['an AVIF', await noise(60, 40).avif().toBuffer(), 60, 40],
  ['a grey JPEG', await noise(60, 40).greyscale().jpeg().toBuffer(), 60, 40],
  [
    'a photo that lies on its side',
    await noise(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    40,
    60,
  ],
  ['a panorama', await noise(17_000, 40).jpeg().toBuffer(), 17_000, 40],
  [
    'a JPEG with something behind it',
    Buffer.concat([await noise(60, 40).jpeg().toBuffer(), Buffer.alloc(900)]),
    60,
    40,
  ],
])('%s is taken', async (_, bytes, width, height) => {
  expect(await lookAt(bytes, false)).toMatchObject({ look: { width, height } });
});

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
const bomb = await noise(9, 9).png().toBuffer();
bomb.writeUInt32BE(60_000, 16);
bomb.writeUInt32BE(60_000, 20);

test.each([
  ['half a JPEG', half(await noise(90, 60).jpeg().toBuffer()), 'picture-cut-off'],
  [
    'half a progressive JPEG',
    half(await noise(90, 60).jpeg({ progressive: true }).toBuffer()),
    'picture-cut-off',
  ],
  ['half a PNG', half(await noise(90, 60).png().toBuffer()), 'picture-cut-off'],
  ['half a WebP', half(await noise(90, 60).webp().toBuffer()), 'picture-broken'],
  ['half a GIF', half(await noise(90, 60).gif().toBuffer()), 'picture-broken'],
  ['nothing', Buffer.alloc(0), 'picture-empty'],
  ['a photo of a phone', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'picture-format'],
  ['a BMP', Buffer.from('BM......'), 'picture-format'],
  ['a document', Buffer.from('%PDF-1.7'), 'picture-format'],
  ['a web page', Buffer.from('<!doctype html><title>404</title>'), 'picture-broken'],
  ['more pixels than memory', bomb, 'picture-too-large'],
])('%s is refused', async (_, bytes, code) => {
  expect(await lookAt(bytes, false)).toMatchObject({ refusal: { code } });
});
