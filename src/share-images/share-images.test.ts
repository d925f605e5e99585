import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { palette } from '../look/palette.ts';
import { encoderTurn } from '../pictures/encoder-turn.ts';
import { renditionStore } from '../pictures/store.ts';
import { shareDrawer } from './draw.ts';
import { picturesOf, type ShareImage } from './share-image.ts';
import { withDrawn } from './share-images.ts';

const siteDir = join(import.meta.dirname, '../..');

test('many that are asked for at once are drawn, each picture is cut once, and a thread draws what this one would', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-share-images-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const store = renditionStore(folder);
  const cut: string[] = [];
  const cover = (path: string) =>
    store.keep(path, () =>
      encoderTurn(async () => {
        cut.push(path);
        return sharp({ create: { width: 1200, height: 630, channels: 3, background: '#2a9d8f' } })
          .jpeg()
          .toBuffer();
      }),
    );
  const imageOf = (number: number): ShareImage => ({
    title: `La terrazza ${number}`,
    kicker: '',
    siteName: 'Agenzia Esempio',
    lang: 'it-IT',
    dir: 'ltr',
    picture: { path: `cover-${number % 4}.jpeg`, kind: 'cover' },
    logo: 'logo.jpeg',
    colours: palette('#c5432c', 'light'),
    display: 'bricolage',
    letterings: [],
    edition: 'x',
  });
  const make = withDrawn(
    siteDir,
    store,
    (path) => (path.startsWith('share') ? undefined : cover(path)),
    (path) => imageOf(Number(/\d+/.exec(path)?.[0])),
  );
  const drawn = await Promise.all(
    Array.from(
      { length: 12 },
      (_, number) => make(`share-${number}`) ?? Promise.reject(new Error('nothing is to be drawn')),
    ),
  );
  expect(cut.toSorted()).toEqual([
    'cover-0.jpeg',
    'cover-1.jpeg',
    'cover-2.jpeg',
    'cover-3.jpeg',
    'logo.jpeg',
  ]);
  const five = imageOf(5);
  const pictures = new Map(
    await Promise.all(picturesOf(five).map(async (path) => [path, await cover(path)] as const)),
  );
  expect(drawn[5]).toEqual(await shareDrawer(siteDir)(five, pictures));
}, 30_000);

test('what fails to be drawn says why', async () => {
  const make = withDrawn(
    siteDir,
    { keep: (_, made) => made() },
    () => undefined,
    () => ({ logo: '/gone.jpeg' }) as ShareImage,
  );
  await expect(make('/share-1')).rejects.toThrow('/gone.jpeg is drawn from, and is no picture of this site');
});
