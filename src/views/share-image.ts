import { palette } from '../look/palette.ts';
import { oncePerText } from '../once.ts';
import type { ImageFile, Picture, Rendition } from '../model/content.ts';
import type { Focus } from '../model/focus.ts';
import { cropAround } from '../pictures/crop.ts';
import { renditionOf } from '../pictures/rendition.ts';
import { drawable, letteringsFor } from '../share-images/lettering.ts';
import {
  shareRendition,
  wide,
  type ShareColours,
  type ShareImage,
  type SharePicture,
} from '../share-images/share-image.ts';
import type { Context } from './context.ts';

/** What is told of a page where other sites show it. */
export interface Shared {
  readonly title: string;
  /** What it is a piece of, or where it is. */
  readonly kicker: string;
  readonly picture?: Picture | undefined;
  /** Covers fill their part of the image, faces stand in a circle, logos on a plate. */
  readonly kind?: SharePicture['kind'];
}

/** An image with a title in it, and the file that it becomes. */
export interface Drawn {
  readonly image: ShareImage;
  readonly rendition: Rendition;
  readonly alt: string;
}

/** The image of a page; nothing where there are no letters for its words, or none are to be drawn. */
export function drawnImage(
  context: Context,
  { title, kicker, picture, kind = 'cover' }: Shared,
): Drawn | undefined {
  const { content, frame, lang, site } = context;
  const { drawing } = content;
  const words = { title: drawable(title), kicker: drawable(kicker), siteName: drawable(site.name) };
  const letterings = drawing && letteringsFor(Object.values(words).join(''), lang, drawing);
  if (!letterings || words.title === '') return undefined;
  const image: ShareImage = {
    ...words,
    lang,
    dir: frame.dir,
    picture: picture && sharePicture(picture, kind),
    logo: smallPath(content.logo.image),
    colours: coloursOf(site.look.brand),
    display: site.look.display,
    letterings,
    edition: drawing.edition,
  };
  const seen = image.picture && kind !== 'logo' ? (picture?.alt ?? '') : '';
  return {
    image,
    rendition: shareRendition(image, site.base),
    alt: seen === '' || seen === title ? title : `${title} – ${seen}`,
  };
}

/** Drawings of covers are made for pages, and may hold anything. */
function sharePicture({ image, share }: Picture, kind: SharePicture['kind']): SharePicture | undefined {
  if (kind === 'logo') return { path: smallPath(image), kind };
  if (image.format === 'svg') return undefined;
  return kind === 'portrait'
    ? { path: smallPath(image), kind }
    : { path: share.path, kind, focus: image.focus && focusWithin(image, image.focus) };
}

/** Where what matters is in the part of a picture that other sites show of it. */
function focusWithin(image: ImageFile, focus: Focus): Focus {
  const { left, top, width, height } = cropAround(image, wide, focus);
  return {
    x: Math.round(((image.width * focus.x) / 100 - left) * (100 / width)),
    y: Math.round(((image.height * focus.y) / 100 - top) * (100 / height)),
  };
}

/** As large as it is shown, with what is clear in it. */
const smallPath = (image: ImageFile): string =>
  image.format === 'svg'
    ? image.src
    : renditionOf(image, { width: 480, height: 480, format: 'webp', quality: 90 }).path;

const coloursOf = oncePerText((brand): ShareColours => {
  const { paper, ink, accent, brand: own, deep, onDeep, onDeepMuted, onDeepAccent } = palette(brand, 'light');
  return { paper, ink, accent, brand: own, deep, onDeep, onDeepMuted, onDeepAccent };
});
