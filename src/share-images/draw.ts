import type { Node } from '@takumi-rs/core';
import sharp, { type Sharp } from 'sharp';
import { later } from '../once.ts';
import { openEngine } from './engine.ts';
import type { Area } from './image-frame.ts';
import { layoutOf, type Layout, type Panel, type Shape } from './layout.ts';
import { nameIn, panelPictures, sizeWithin, type PictureBytes } from './panel-pictures.ts';
import { rulersOf } from './ruler.ts';
import { formatOf, qualityOf, wide, type ShareImage } from './share-image.ts';
import { typeset } from './typesetting.ts';

export type Draw = (image: ShareImage, pictures: PictureBytes, shape?: Shape) => Promise<Buffer>;

/**
 * Draws share images with the fonts of the site and those of packages in its folder, and with no font of the system: the
 * same bytes on every machine. An engine is loaded when the first is drawn.
 */
export function shareDrawer(siteDir: string): Draw {
  const engine = later(async () => {
    const opened = await openEngine(siteDir);
    return { ...opened, rulerFor: rulersOf(opened.renderer) };
  });
  const pictureIn = panelPictures();
  return async (image, pictures, shape = wide) => {
    const { renderer, prepare, rulerFor } = await engine();
    const layout = layoutOf(image, shape);
    const [images] = await Promise.all([
      Promise.all(layout.panels.map((panel) => pictureIn(panel, image, pictures))),
      prepare(image),
    ]);
    const texts = await Promise.all(layout.texts.map((text) => typeset(text, image, rulerFor)));
    const panels = layout.panels.map((panel) => panelNode(panel, image));
    const root = ground(layout, [...panels, ...texts.flat()]);
    const pixels = await renderer.render(root, { ...shape, format: 'raw', images, lang: image.lang });
    // The ground leaves nothing to be seen through.
    const drawn = sharp(pixels, { raw: { ...shape, channels: 4 } }).removeAlpha();
    return encoders[formatOf(image)](drawn).toBuffer();
  };
}

const ground = ({ width, height, ground }: Layout, children: Node[]): Node => ({
  type: 'container',
  style: { width, height, backgroundColor: ground, position: 'relative', overflow: 'hidden' },
  children,
});

/**
 * Letters keep their edges where colours are told of every pixel. A table of codes of the image’s own would make it a
 * twentieth smaller, and take as long again.
 */
const encoders: Readonly<Record<ReturnType<typeof formatOf>, (drawn: Sharp) => Sharp>> = {
  jpeg: (drawn) => drawn.jpeg({ quality: qualityOf.jpeg, chromaSubsampling: '4:4:4', optimizeCoding: false }),
  png: (drawn) => drawn.png({ compressionLevel: 6 }),
};

function panelNode(panel: Panel, image: ShareImage): Node {
  const { left, top, width, height, isRound, ground, padding, within } = panel;
  const node: Node = {
    type: 'container',
    style: {
      ...placed({ left: left - (within?.left ?? 0), top: top - (within?.top ?? 0), width, height }),
      padding,
      ...(ground !== undefined && { backgroundColor: ground }),
      ...(isRound && { borderRadius: width / 2 }),
    },
    children: [
      {
        type: 'image',
        src: nameIn(panel, image),
        style: sizeWithin(panel),
      },
    ],
  };
  return within ? { type: 'container', style: placed(within), children: [node] } : node;
}

const placed = ({ left, top, width, height }: Area) =>
  ({ position: 'absolute', left, top, width, height, overflow: 'hidden' }) as const;
