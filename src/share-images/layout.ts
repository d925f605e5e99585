import { scriptOf } from '../look/script.ts';
import { besideCover } from './beside-cover.ts';
import { imageFrame, type Area } from './image-frame.ts';
import { onDeepGround } from './on-deep-ground.ts';
import type { ShareImage } from './share-image.ts';

export interface Shape {
  readonly width: number;
  readonly height: number;
}

/** A part of the image that is not text: its place, and where what is drawn there comes from. */
export interface Panel extends Shape {
  readonly left: number;
  readonly top: number;
  readonly source: 'picture' | 'logo' | 'arcs' | 'fading arcs';
  /** Of the waves, which are drawn. */
  readonly colour?: string;
  /** Beyond which nothing of it is seen; the whole image without it. */
  readonly within?: Area;
  readonly isRound: boolean;
  /** Its ground; none where what lies below is to be seen. */
  readonly ground?: string;
  readonly padding: number;
}

/** A text within its box. It is set as large as the box allows, up to `size`. */
export interface TextBox extends Shape {
  readonly role: 'kicker' | 'title' | 'siteName';
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly least: number;
  readonly weight: number;
  readonly colour: string;
  /** In the middle of the height of its box. */
  readonly isCentred: boolean;
}

/** An image before it is drawn: what lies where, in pixels. */
export interface Layout extends Shape {
  readonly ground: string;
  readonly panels: readonly Panel[];
  readonly texts: readonly TextBox[];
}

/** What an arrangement says; its shape is known. */
export type Parts = Pick<Layout, 'ground' | 'panels' | 'texts'>;

/**
 * Where everything stands in an image of any shape. A picture takes the end of the line, or the top where the image is
 * upright; what has none stands on the deep ground, with the waves going out from it. Written from the right, all of it is
 * seen in a mirror.
 */
export function layoutOf(image: ShareImage, shape: Shape): Layout {
  const frame = imageFrame(shape);
  const { texts, panels, ground } =
    image.picture?.kind === 'cover' ? besideCover(image, frame) : onDeepGround(image, frame);
  const mirrored = image.dir === 'rtl';
  return {
    ...shape,
    ground,
    panels: panels.map((panel) => (mirrored ? panelInMirror(panel, shape) : panel)),
    texts: texts.map((text) => (mirrored ? inMirror(text, shape) : text)),
  };
}

const panelInMirror = (panel: Panel, shape: Shape): Panel => ({
  ...inMirror(panel, shape),
  ...(panel.within && { within: inMirror(panel.within, shape) }),
});

const inMirror = <Box extends { readonly left: number; readonly width: number }>(
  box: Box,
  { width }: Shape,
): Box => ({
  ...box,
  left: width - box.left - box.width,
});

/** How far the lines of a script stand from each other. */
export const lineHeightOf = (lang: string): number =>
  (({ Latn: 1.02, Cyrl: 1.08, Grek: 1.08, Arab: 1.42, Hebr: 1.2 }) as Readonly<Record<string, number>>)[
    scriptOf(lang)
  ] ?? 1.22;
