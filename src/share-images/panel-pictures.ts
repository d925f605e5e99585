import type { ImageSource } from '@takumi-rs/core';
import sharp from 'sharp';
import { cropAround } from '../pictures/crop.ts';
import type { Panel } from './layout.ts';
import type { ShareImage } from './share-image.ts';
import { arcsSvg } from './waves.ts';

/** The bytes of a picture that an image names, by its path. */
export type PictureBytes = ReadonlyMap<string, Uint8Array>;

/** What a panel shows, under the name by which what draws knows it. */
export type PanelPicture = (panel: Panel, image: ShareImage, pictures: PictureBytes) => Promise<ImageSource>;

/** The images of a text in all languages are drawn one after the other, and several at once. */
const mostKept = 8;

/** Cuts what panels show to the size in which they show it, and what several show one after the other once. */
export function panelPictures(): PanelPicture {
  const kept = new Map<string, Promise<Uint8Array>>();
  const once = (name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const bytes = kept.get(name) ?? make();
    // The latest is the last to be let go.
    kept.delete(name);
    kept.set(name, bytes);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return bytes;
  };
  return async (panel, image, pictures) => {
    const src = nameIn(panel, image);
    const { source, colour } = panel;
    if (colour !== undefined) return { src, data: Buffer.from(arcsSvg(colour, source === 'fading arcs')) };
    const path = pathIn(panel, image);
    const bytes = pictures.get(path);
    if (!bytes) throw new RangeError(`${path} is drawn from, and was not given`);
    const data = await once(src, () => cutFor(panel, image, path, bytes));
    return { src, data, cache: source === 'logo' ? 'auto' : 'none' };
  };
}

/** What a panel leaves to its picture: the same logo stands on a plate in some images, and without one in others. */
export const sizeWithin = ({ width, height, padding }: Panel) => ({
  width: width - 2 * padding,
  height: height - 2 * padding,
});

export const nameIn = (panel: Panel, image: ShareImage): string =>
  panel.colour !== undefined
    ? `${panel.source} ${panel.colour}`
    : [pathIn(panel, image), JSON.stringify(sizeWithin(panel)), JSON.stringify(image.picture?.focus)].join(
        ' ',
      );

const pathIn = ({ source }: Panel, { logo, picture }: ShareImage): string =>
  source === 'logo' ? logo : (picture?.path ?? '');

/**
 * Not pressed at all, since it is read at once. What agencies draw is read by what draws it elsewhere, too.
 */
async function cutFor(panel: Panel, image: ShareImage, path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const size = sizeWithin(panel);
  const isLogo = panel.source === 'logo' || image.picture?.kind === 'logo';
  const whole = sharp(bytes, path.endsWith('.svg') ? { density: 300 } : { autoOrient: true });
  const cut = isLogo
    ? whole.resize({ ...size, fit: 'contain', background: '#00000000' })
    : await coverOf(bytes, size, image);
  return cut.png({ compressionLevel: 0 }).toBuffer();
}

async function coverOf(bytes: Uint8Array, size: { width: number; height: number }, { picture }: ShareImage) {
  const whole = sharp(bytes, { autoOrient: true });
  const { autoOrient } = await whole.metadata();
  const part = cropAround(autoOrient, size, picture?.focus ?? { x: 50, y: 50 });
  return whole.extract(part).resize({ ...size, fit: 'cover' });
}
