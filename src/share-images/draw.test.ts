import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { palette } from '../look/palette.ts';
import { shareDrawer } from './draw.ts';
import { layoutOf } from './layout.ts';
import { drawable, drawingFor, letteringsFor } from './lettering.ts';
import { shareRendition, wide, type ShareImage } from './share-image.ts';

const siteDir = join(import.meta.dirname, '../..');
const photo = await sharp({ create: { width: 1200, height: 630, channels: 3, background: '#2a9d8f' } })
  .jpeg()
  .toBuffer();
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>',
);
const pictures = new Map(
  ['/a.jpg', '/a.svg', '/logo.jpg'].map((path) => [path, path.endsWith('svg') ? svg : photo]),
);
const { paper, ink, accent, brand, deep, onDeep, onDeepMuted, onDeepAccent } = palette('#c5432c', 'light');

const image: ShareImage = {
  title: 'La terrazza si vede da tutto il lago',
  kicker: 'Notizie',
  siteName: 'Agenzia Esempio',
  lang: 'it-IT',
  dir: 'ltr',
  picture: { path: '/a.jpg', kind: 'cover' },
  logo: '/logo.jpg',
  colours: { paper, ink, accent, brand, deep, onDeep, onDeepMuted, onDeepAccent },
  display: 'bricolage',
  letterings: [],
  edition: 'x',
};
const arabic: Partial<ShareImage> = {
  title: 'الباب الذي لم يجده أحد',
  lang: 'ar',
  dir: 'rtl',
  letterings: ['@fontsource/noto-sans-arabic'],
};

const draw = (changes: Partial<ShareImage> = {}, shape = wide as { width: number; height: number }) =>
  shareDrawer(siteDir)({ ...image, ...changes }, pictures, shape);

/** How much of a part of an image is not of one colour, between 0 and 255. */
async function contrast(bytes: Buffer, area: { left: number; top: number; width: number; height: number }) {
  const { channels } = await sharp(await sharp(bytes).extract(area).toBuffer())
    .greyscale()
    .stats();
  return channels[0]?.stdev ?? 0;
}

describe('an image', () => {
  test('is the same bytes whenever it is drawn, whatever was drawn before', async () => {
    const one = shareDrawer(siteDir);
    await one({ ...image, ...arabic }, pictures);
    expect(await one(image, pictures)).toEqual(await draw());
  });

  test('has its logo as sharp after images on which that stands on a plate, and they after it', async () => {
    const changes = { logo: '/a.svg' };
    const onPlate = { ...changes, picture: undefined };
    for (const [before, after] of [
      [changes, onPlate],
      [onPlate, changes],
    ]) {
      const one = shareDrawer(siteDir);
      await one({ ...image, ...before }, pictures);
      const drawn = await one({ ...image, ...after }, pictures);
      expect(drawn.equals(await draw(after))).toBe(true);
    }
  });

  test.each([
    ['with a cover', {}, 'jpeg'],
    ['without a picture', { picture: undefined }, 'png'],
    ['of a face', { picture: { path: '/a.jpg', kind: 'portrait' } }, 'jpeg'],
    ['of a company that has a logo alone', { picture: { path: '/a.jpg', kind: 'logo' } }, 'jpeg'],
    ['of a company that has a drawn logo alone', { picture: { path: '/a.svg', kind: 'logo' } }, 'png'],
    ['with a very long title', { title: Array(40).fill('parola').join(' ') }, 'jpeg'],
    ['with a very long word', { title: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze' }, 'jpeg'],
    ['in Arabic', arabic, 'jpeg'],
  ] as const)('%s is 1200 × 630 and light enough for messengers', async (_, changes, format) => {
    const bytes = await draw(changes);
    expect(await sharp(bytes).metadata()).toMatchObject({
      width: 1200,
      height: 630,
      format,
    });
    expect(shareRendition({ ...image, ...changes }, '/').path.endsWith(format)).toBe(true);
    expect(bytes.byteLength).toBeLessThan(150_000);
  });

  test('has its title at the beginning of the line, and its cover at the end', async () => {
    const [left, right] = [
      { left: 60, top: 100, width: 500, height: 200 },
      { left: 640, top: 100, width: 500, height: 200 },
    ];
    expect(await contrast(await draw(), left)).toBeGreaterThan(40);
    const mirrored = await draw(arabic);
    expect(await contrast(mirrored, right)).toBeGreaterThan(40);
  });

  test.each([
    ['square', 1080, 1080, 0, 1],
    ['4:5', 1080, 1350, 0, 1],
    ['9:16, clear of what programs lay over it', 1080, 1920, 0.14, 0.8],
    ['2:3', 1000, 1500, 0, 1],
  ])('can be %s', async (_, width, height, top, bottom) => {
    expect(await sharp(await draw({}, { width, height })).metadata()).toMatchObject({ width, height });
    for (const changes of [
      {},
      { picture: undefined },
      { picture: { path: '/a.jpg', kind: 'portrait' as const } },
      { title: Array(60).fill('parola').join(' ') },
      { ...arabic, kicker: '' },
    ]) {
      const { texts, panels } = layoutOf({ ...image, ...changes }, { width, height });
      for (const text of texts) {
        expect(text.left).toBeGreaterThan(0);
        expect(text.left + text.width).toBeLessThanOrEqual(width);
        expect(text.top).toBeGreaterThanOrEqual(top * height);
        expect(text.top + text.height).toBeLessThanOrEqual(bottom * height);
      }
      const title = texts.find(({ role }) => role === 'title');
      const logo = panels.find(({ source }) => source === 'logo');
      const cover = panels.find(({ source }) => source === 'picture');
      // Room for two lines that are easily read on a phone, below what is seen and above who tells it.
      expect(title?.height).toBeGreaterThan(width * 0.18);
      expect((title?.top ?? 0) + (title?.height ?? 0)).toBeLessThan(logo?.top ?? 0);
      if (cover) expect(title?.top).toBeGreaterThan(cover.top + cover.height);
    }
  });
});

test('its name changes with whatever it shows', () => {
  const { path } = shareRendition(image, '/');
  expect(path).toMatch(/^\/_astro\/share\.[\w-]{8}\.1200x630q80\.jpeg$/);
  expect(shareRendition({ ...image, title: 'Altro' }, '/').path).not.toBe(path);
  expect(shareRendition({ ...image, edition: 'y' }, '/').path).not.toBe(path);
});

describe('letters', async () => {
  const drawing = await drawingFor(siteDir, ['it', 'ar']);

  test.each([
    ['L’Osteria «È così» – 12 €', 'it', []],
    ['Łódź, Đà Nẵng', 'it', []],
    ['الباب', 'ar', ['@fontsource/noto-sans-arabic']],
    ['Il bar الباب', 'it', ['@fontsource/noto-sans-arabic']],
    ['ελληνικά', 'it', undefined],
    ['湖', 'ar', undefined],
    ['Words', 'ja', undefined],
  ])('of “%s” in %s are found or nothing is drawn', (text, lang, expected) => {
    expect(letteringsFor(text, lang, drawing)).toEqual(expected);
  });

  test('are drawn without the little pictures among them', () => {
    expect(drawable('Festa 🎉 al lago 👩‍👩‍👧 #1 ©')).toBe('Festa al lago #1 ©');
    expect(drawable('perche\u0301')).toBe('perché');
  });
});
