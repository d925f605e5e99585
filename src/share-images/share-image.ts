import { createHash } from 'node:crypto';
import type { Focus } from '../model/focus.ts';
import type { FontName } from '../model/site.ts';
import type { Rendition } from '../model/content.ts';
import { readRendition, renditionOf, type Cut } from '../pictures/rendition.ts';
import type { Hex } from '../look/palette.ts';

/** All that decides what a share image shows, whoever draws it. */
export interface ShareImage {
  readonly title: string;
  /** What it is a piece of, or where it is. */
  readonly kicker: string;
  readonly siteName: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly picture?: SharePicture | undefined;
  /** The path of the logo: a drawing, or a rendition. */
  readonly logo: string;
  readonly colours: ShareColours;
  readonly display: FontName;
  /** The packages that its letters are taken from beside the site’s own typefaces. */
  readonly letterings: readonly string[];
  /** Changes with whatever draws it. */
  readonly edition: string;
}

export interface SharePicture {
  /** Of a rendition of it. */
  readonly path: string;
  /** Covers fill their part of the image, faces stand in a circle, logos on a plate. */
  readonly kind: 'cover' | 'portrait' | 'logo';
  /** What stays in it where it is cropped; nothing for the middle. */
  readonly focus?: Focus | undefined;
}

/** The paths of the pictures in an image. */
export const picturesOf = ({ logo, picture }: ShareImage): readonly string[] => [
  ...new Set([logo, ...(picture ? [picture.path] : [])]),
];

export interface ShareColours {
  readonly paper: Hex;
  readonly ink: Hex;
  readonly accent: Hex;
  readonly brand: Hex;
  readonly deep: Hex;
  readonly onDeep: Hex;
  readonly onDeepMuted: Hex;
  readonly onDeepAccent: Hex;
}

/** What other sites take: https://ogp.me */
export const wide = { width: 1200, height: 630 } as const;

export const qualityOf = { jpeg: 80, png: 100 } as const;

/** What holds no photo is drawn in few colours, and is sharper and half as heavy as a PNG. Scrapers read both. */
export const formatOf = ({ picture }: ShareImage): keyof typeof qualityOf =>
  picture === undefined || picture.path.endsWith('.svg') ? 'png' : 'jpeg';

/** Whether a path may be that of a drawn image; a picture of an agency may be called so, too. */
export const mayBeDrawn = (path: string): boolean => /\/share(?:-[\w-]{8})?\.[\w-]{8}\./.test(path);

/**
 * The drawn image as a file beside the pictures: as theirs, its name changes with what is in it. Files are made in the
 * order of their names, so that those with the same picture follow each other, and it is cut for all of them at once.
 */
export const shareRendition = (image: ShareImage, base: string): Rendition => {
  const digest = createHash('sha256').update(JSON.stringify(image)).digest('base64url').slice(0, 8);
  const picture = readRendition(image.picture?.path ?? '')?.digest;
  const name = picture === undefined ? 'share' : `share-${picture}`;
  const format = formatOf(image);
  const cut: Cut = { ...wide, format, quality: qualityOf[format] };
  return renditionOf({ src: `${base}_astro/${name}.${digest}.${format}`, ...wide, format }, cut);
};
