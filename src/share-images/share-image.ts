import { createHash } from 'node:crypto';
import type { Focus } from '../model/focus.ts';
import type { FontName } from '../model/site.ts';
import type { Rendition } from '../model/content.ts';
import { renditionOf, type Cut } from '../pictures/rendition.ts';
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

/** Letters keep their edges at this quality, and no picture weighs more than the 300 KB that messengers load. */
const cut: Cut = { ...wide, format: 'jpeg', quality: 84 };

/** Whether a path may be that of a drawn image; a picture of an agency may be called so, too. */
export const mayBeDrawn = (path: string): boolean => /\/share\.[\w-]{8}\./.test(path);

/** The drawn image as a file beside the pictures: as theirs, its name changes with what is in it. */
export const shareRendition = (image: ShareImage, base: string): Rendition => {
  const digest = createHash('sha256').update(JSON.stringify(image)).digest('base64url').slice(0, 8);
  return renditionOf({ src: `${base}_astro/share.${digest}.jpeg`, ...wide, format: 'jpeg' }, cut);
};
