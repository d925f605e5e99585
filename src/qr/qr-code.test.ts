import jsqr from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrCode, type QrCode } from './qr-code.ts';

/** As a phone’s camera would see it. */
async function scanned({ path, size }: QrCode): Promise<string | undefined> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="400" height="400"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" fill="none" d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each([
  'https://www.example.com/network/trattoria-esempio/',
  'https://www.example.com/%D8%B9/%D9%85%D8%B7%D8%B9%D9%85-%D8%A7%D9%84%D9%85%D8%AB%D8%A7%D9%84/',
  `https://www.example.com/${'a-long-name/'.repeat(20)}`,
])('%s is read back from the picture', async (text) => {
  expect(await scanned(qrCode(text))).toBe(text);
});

test('a code that is not drawn as it was made is not read', async () => {
  const code = qrCode('https://www.example.com/');
  expect(await scanned({ ...code, path: code.path.slice(0, code.path.length / 2) })).toBeUndefined();
});

test('it keeps its quiet zone', () => {
  const { path, size } = qrCode('https://www.example.com/');
  const rows = [...path.matchAll(/M(\d+) (\d+)\.5(h\d+(?:m\d+ 0h\d+)*)/g)].map(([, x, y, steps = '']) => {
    const lengths = [...steps.matchAll(/[hm](\d+)/g)].map(([, length]) => Number(length));
    return { x: Number(x), y: Number(y), end: lengths.reduce((end, length) => end + length, Number(x)) };
  });
  expect(Math.min(...rows.flatMap(({ x, y }) => [x, y]))).toBe(4);
  expect(Math.max(...rows.flatMap(({ end, y }) => [end, y + 1]))).toBe(size - 4);
});
