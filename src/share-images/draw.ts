import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Renderer, type Node } from '@takumi-rs/core';
import sharp from 'sharp';
import { groups, unicodeRange } from '../fonts/letters.ts';
import { scriptOf } from '../look/script.ts';
import type { FontName } from '../model/site.ts';
import { later } from '../once.ts';
import {
  arcsSvg,
  layoutOf,
  lineHeightOf,
  type Layout,
  type Panel,
  type Shape,
  type TextBox,
} from './layout.ts';
import { isIn, letteringFolder, readRanges, subsetsOf } from './lettering.ts';
import { inPieces, partsOf, setting, type Part } from './lines.ts';
import { wide, type ShareImage } from './share-image.ts';

/** The bytes of a picture that an image names, by its path. */
export type PictureBytes = (path: string) => Promise<Uint8Array>;

export type Draw = (image: ShareImage, pictures: PictureBytes, shape?: Shape) => Promise<Buffer>;

/**
 * Draws share images with the fonts of the site and those of packages in its folder, and with no font of the system: the
 * same bytes on every machine. An engine is loaded when the first is drawn.
 */
export function shareDrawer(siteDir: string): Draw {
  const engine = later(() => openEngine(siteDir));
  return async (image, pictures, shape = wide) => {
    const { renderer, prepare } = await engine();
    await prepare(image);
    const layout = layoutOf(image, shape);
    const images = await Promise.all(
      [...new Set(layout.panels.map(({ source }) => source))].map(async (source) => ({
        src: sourceName(source, image, layout),
        data: await bytesOf(source, image, layout, pictures),
      })),
    );
    const texts = (await Promise.all(layout.texts.map((text) => set(text, image, renderer)))).flat();
    const root: Node = {
      type: 'container',
      style: {
        width: shape.width,
        height: shape.height,
        backgroundColor: layout.ground,
        position: 'relative',
        overflow: 'hidden',
      },
      children: [...layout.panels.map((panel) => panelNode(panel, image, layout)), ...texts],
    };
    const raw = await renderer.render(root, { ...shape, format: 'raw', images, lang: image.lang });
    return sharp(raw, { raw: { ...shape, channels: 4 } })
      .flatten({ background: layout.ground })
      .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
      .toBuffer();
  };
}

/** What is drawn is known to the engine by it, so that a logo is read once. */
const sourceName = (source: Panel['source'], { logo, picture }: ShareImage, { arcs }: Layout): string =>
  ({ arcs: `arcs ${arcs}`, logo, picture: picture?.path ?? '' })[source];

async function bytesOf(
  source: Panel['source'],
  { logo, picture }: ShareImage,
  { arcs }: Layout,
  pictures: PictureBytes,
): Promise<Uint8Array> {
  if (source === 'arcs') return Buffer.from(arcsSvg(arcs));
  const path = source === 'logo' ? logo : (picture?.path ?? '');
  const bytes = await pictures(path);
  // What agencies draw is read by what draws it elsewhere, too.
  return path.endsWith('.svg')
    ? sharp(bytes, { density: 300 }).resize(480, 480, contained).png().toBuffer()
    : bytes;
}

const contained = { fit: 'contain', background: '#00000000' } as const;

function panelNode(panel: Panel, image: ShareImage, layout: Layout): Node {
  const focus = panel.source === 'picture' ? image.picture?.focus : undefined;
  const { left, top, width, height, source, isRound, ground, padding } = panel;
  return {
    type: 'container',
    style: {
      position: 'absolute',
      left,
      top,
      width,
      height,
      padding,
      overflow: 'hidden',
      ...(ground !== undefined && { backgroundColor: ground }),
      ...(isRound && { borderRadius: width / 2 }),
    },
    children: [
      {
        type: 'image',
        src: sourceName(source, image, layout),
        style: {
          width: width - 2 * padding,
          height: height - 2 * padding,
          objectFit: source === 'picture' && image.picture?.kind !== 'logo' ? 'cover' : 'contain',
          objectPosition: focus ? `${focus.x}% ${focus.y}%` : 'center',
        },
      },
    ],
  };
}

/** A text in its size, each of its lines as a node. */
async function set(text: TextBox, image: ShareImage, renderer: Renderer): Promise<readonly Node[]> {
  const isTitle = text.role === 'title';
  const look = {
    fontFamily: familiesFor(image).join(', '),
    fontWeight: text.weight,
    letterSpacing: isTitle && scriptOf(image.lang) === 'Latn' ? tight : 0,
    whiteSpace: 'nowrap',
  } as const;
  const lineHeight = lineHeightOf(image.lang);
  const ruler = rulerOf(renderer, look, image.lang);
  const widest = text.width / (text.least * 1.5);
  const { parts, blank } = await measured(text.text, image.lang, widest, ruler);
  const room = { ...text, most: text.size, lineHeight, blank };
  const { size, lines } = setting(
    parts,
    isTitle ? room : { ...room, height: Math.max(room.height, text.size * lineHeight) },
  );
  const height = size * lineHeight;
  const top = text.isCentred ? text.top + (text.height - lines.length * height) / 2 : text.top;
  return lines.map((line, place) => ({
    type: 'text',
    text: line,
    style: {
      ...look,
      position: 'absolute',
      left: text.left,
      top: top + place * height,
      width: text.width,
      textAlign: image.dir === 'rtl' ? 'right' : 'left',
      fontSize: size,
      letterSpacing: look.letterSpacing * size,
      lineHeight,
      color: text.colour,
    },
  }));
}

/** How much nearer the letters of a headline stand, in ems. */
const tight = -0.028;

/** Tells how wide texts are, in ems. */
type Ruler = (texts: readonly string[]) => Promise<readonly number[]>;

const rulerOf =
  (renderer: Renderer, look: { readonly letterSpacing: number }, lang: string): Ruler =>
  async (texts) => {
    const { children } = await renderer.measure(
      {
        type: 'container',
        style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', width: 100 * rulerSize },
        children: texts.map((written) => ({
          type: 'text',
          text: written,
          style: { ...look, fontSize: rulerSize, letterSpacing: look.letterSpacing * rulerSize },
        })),
      },
      { lang },
    );
    return children.map(({ width }) => width / rulerSize);
  };

const rulerSize = 100;

/** @param column in which every word is to find room, in ems */
async function measured(text: string, lang: string, column: number, ruler: Ruler) {
  const parts = partsOf(text, lang);
  const widths = await ruler([...parts.map((part) => part.text), 'n n', 'nn']);
  const [spaced = 0, joined = 0] = widths.slice(-2);
  const whole = parts.map((part, place) => ({ ...part, width: widths[place] ?? 0 }));
  const pieces = await Promise.all(
    whole.map(async (part): Promise<readonly Part[]> => {
      if (part.width <= column) return [part];
      const texts = inPieces(part.text, part.width, column);
      const own = await ruler(texts);
      return texts.map((piece, place) => ({
        text: piece,
        width: own[place] ?? 0,
        afterBlank: place === 0 && part.afterBlank,
      }));
    }),
  );
  return { parts: pieces.flat(), blank: spaced - joined };
}

/** Of what is written small, and of headlines. */
const weights = [700, 800] as const;

const ownFamilies = ['Bricolage', 'Newsreader'] as const;

/** The reader’s own typefaces are on no machine that draws: the site’s stand in for them. */
const ownFamily: Readonly<Record<FontName, (typeof ownFamilies)[number]>> = {
  bricolage: 'Bricolage',
  newsreader: 'Newsreader',
  'system-sans': 'Bricolage',
  'system-serif': 'Newsreader',
};

/** What is not written in Latin letters is set in its own, with the Latin letters that go with them. */
function familiesFor({ display, letterings, lang }: ShareImage): readonly string[] {
  const own = ownFamily[display];
  const others = letterings.map(familyOfPackage);
  return scriptOf(lang) === 'Latn' ? [own, ...others] : [...others, own];
}

const familyOfPackage = (name: string): string => name.replace(/\W+/g, '-');

async function openEngine(siteDir: string) {
  const renderer = new Renderer();
  const fonts = new URL('../fonts/', import.meta.url);
  for (const name of ownFamilies) {
    for (const group of groups) {
      const data = await readFile(new URL(`${name.toLowerCase()}-${group}.woff2`, fonts));
      await renderer.registerFont({
        name,
        data,
        unicodeRange: readRanges(unicodeRange(group)).map(([a, b]) => [a, b]),
      });
    }
  }
  const registered = new Set<string>();
  /** A package may hold hundreds of files: those are loaded that have a letter of the texts. */
  const prepare = async ({ letterings, title, kicker, siteName }: ShareImage): Promise<void> => {
    const codes = Array.from(`${title}${kicker}${siteName}…-n `, (letter) => letter.codePointAt(0) ?? 0);
    for (const lettering of letterings) {
      const folder = letteringFolder(lettering, siteDir);
      if (folder === undefined) throw new RangeError(`The package ${lettering} is not installed.`);
      for (const { name, ranges } of await subsetsOf(folder)) {
        if (!codes.some((code) => isIn(ranges, code))) continue;
        for (const weight of weights) {
          const file = join(folder, 'files', `${basename(lettering)}-${name}-${weight}-normal.woff2`);
          if (registered.has(file)) continue;
          registered.add(file);
          await renderer.registerFont({
            name: familyOfPackage(lettering),
            data: await readFile(file),
            weight,
            unicodeRange: ranges.map(([first, last]) => [first, last]),
          });
        }
      }
    }
  };
  return { renderer, prepare };
}
