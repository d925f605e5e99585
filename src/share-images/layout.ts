import { scriptOf } from '../look/script.ts';
import type { ShareImage } from './share-image.ts';

export interface Shape {
  readonly width: number;
  readonly height: number;
}

/** A part of the image that is not text: its place, and where what is drawn there comes from. */
export interface Panel extends Shape {
  readonly left: number;
  readonly top: number;
  readonly source: 'picture' | 'logo' | 'arcs';
  /** Of the waves, which are drawn. */
  readonly colour?: string;
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

/**
 * Where everything stands in an image of any shape. A picture takes the end of the line, or the top where the image is
 * upright; what has none stands on the deep ground, with the waves going out from it. Written from the right, all of it is
 * seen in a mirror.
 */
export function layoutOf(image: ShareImage, shape: Shape): Layout {
  const frame = frameOf(shape);
  const { texts, panels, ...rest } =
    image.picture?.kind === 'cover' ? besidePicture(image, frame) : onDeep(image, frame);
  const mirrored = image.dir === 'rtl';
  return {
    ...shape,
    ...rest,
    panels: panels.map((panel) => (mirrored ? inMirror(panel, shape) : panel)),
    texts: texts.map((text) => (mirrored ? inMirror(text, shape) : text)),
  };
}

const inMirror = <Box extends { readonly left: number; readonly width: number }>(
  box: Box,
  { width }: Shape,
): Box => ({
  ...box,
  left: width - box.left - box.width,
});

interface FrameOfImage extends Shape {
  /** A hundredth of the shorter side. */
  readonly unit: number;
  readonly margin: number;
  readonly isUpright: boolean;
}

function frameOf({ width, height }: Shape): FrameOfImage {
  const unit = Math.min(width, height) / 100;
  return { width, height, unit, margin: Math.round(unit * 9.5), isUpright: height > width * 0.9 };
}

type Parts = Pick<Layout, 'ground' | 'panels' | 'texts'>;

function besidePicture(image: ShareImage, frame: FrameOfImage): Parts {
  const { width, height, isUpright, unit } = frame;
  const { paper, ink, accent, brand } = image.colours;
  const share = isUpright ? Math.round(height * 0.46) : Math.round(width * 0.42);
  const picture: Panel = {
    source: 'picture',
    isRound: false,
    padding: 0,
    ...(isUpright
      ? { left: 0, top: 0, width, height: share }
      : { left: width - share, top: 0, width: share, height }),
  };
  const area = isUpright
    ? { left: 0, top: share, width, height: height - share }
    : { left: 0, top: 0, width: width - share, height };
  const seam = isUpright ? { x: width - unit * 12, y: share } : { x: width - share, y: height };
  return {
    ground: paper,
    panels: [picture, arcsAt(seam.x, seam.y, unit * 52, brand), ...logoIn(frame, area)],
    texts: textsIn(image, frame, area, { title: ink, kicker: accent, name: ink }),
  };
}

function onDeep(image: ShareImage, frame: FrameOfImage): Parts {
  const { width, height, unit, margin, isUpright } = frame;
  const { deep, onDeep, onDeepAccent, onDeepMuted } = image.colours;
  const side = Math.round(unit * (isUpright ? 46 : 56));
  const isLogo = image.picture?.kind === 'logo';
  const portrait: Panel | undefined = image.picture && {
    source: 'picture',
    isRound: !isLogo,
    padding: isLogo ? Math.round(side / 8) : 0,
    ...(isLogo && { ground: '#ffffff' }),
    width: side,
    height: side,
    left: isUpright ? margin : width - margin - side,
    top: isUpright ? margin : Math.round((height - side) / 2),
  };
  const centre = portrait
    ? { x: portrait.left + side / 2, y: portrait.top + side / 2 }
    : { x: width - unit * 14, y: isUpright ? unit * 30 : height / 2 };
  const taken = portrait ? side + margin : 0;
  const area = isUpright
    ? {
        left: 0,
        top: taken + (portrait ? 0 : unit * 40),
        width,
        height: height - taken - (portrait ? 0 : unit * 40),
      }
    : { left: 0, top: 0, width: width - (portrait ? taken + margin * 0.4 : unit * 46), height };
  return {
    ground: deep,
    panels: [
      // A dark brand would not be seen there.
      arcsAt(centre.x, centre.y, unit * (portrait ? 150 : 176), onDeepAccent),
      ...(portrait ? [portrait] : []),
      ...logoIn(frame, area, '#ffffff'),
    ],
    texts: textsIn(image, frame, area, { title: onDeep, kicker: onDeepAccent, name: onDeepMuted }),
  };
}

const arcsAt = (x: number, y: number, side: number, colour: string): Panel => ({
  source: 'arcs',
  colour,
  isRound: false,
  padding: 0,
  left: Math.round(x - side / 2),
  top: Math.round(y - side / 2),
  width: Math.round(side),
  height: Math.round(side),
});

type Area = Shape & { readonly left: number; readonly top: number };

const logoSide = (unit: number): number => Math.round(unit * 11);

/** Logos are made for light grounds: on a dark one each stands on a plate. */
function logoIn(
  { unit, margin }: FrameOfImage,
  { left, top, height }: Area,
  plate?: string,
): readonly Panel[] {
  const side = logoSide(unit);
  return [
    {
      source: 'logo',
      isRound: false,
      ...(plate !== undefined && { ground: plate }),
      padding: plate === undefined ? 0 : Math.round(unit * 1.1),
      left: left + margin,
      top: top + height - margin - side,
      width: side,
      height: side,
    },
  ];
}

function textsIn(
  { kicker, title, siteName, lang }: ShareImage,
  { unit, margin }: FrameOfImage,
  area: Area,
  colours: Readonly<Record<'title' | 'kicker' | 'name', string>>,
): readonly TextBox[] {
  const side = logoSide(unit);
  const left = area.left + margin;
  const width = Math.round(area.width - 1.75 * margin);
  const small = Math.round(unit * 4.4);
  const kickerHeight = kicker === '' ? 0 : Math.round(small * 1.7);
  const top = Math.round(area.top + margin * 0.9);
  const bottom = area.top + area.height - margin - side;
  const nameLeft = left + side + Math.round(unit * 2.6);
  const titleTop = top + kickerHeight;
  return [
    ...(kicker === ''
      ? []
      : [box('kicker', kicker, { left, top, width, height: kickerHeight }, small, colours.kicker)]),
    {
      ...box(
        'title',
        title,
        { left, top: titleTop, width, height: bottom - titleTop - unit * 3 },
        0,
        colours.title,
      ),
      size: Math.round(unit * (scriptOf(lang) === 'Latn' ? 20 : 16)),
      least: Math.round(unit * 6),
      weight: 800,
    },
    {
      ...box(
        'siteName',
        siteName,
        {
          left: nameLeft,
          top: bottom,
          width: area.left + area.width - nameLeft - margin * 0.5,
          height: side,
        },
        small,
        colours.name,
      ),
      isCentred: true,
    },
  ];
}

const box = (role: TextBox['role'], text: string, area: Area, size: number, colour: string): TextBox => ({
  role,
  text,
  ...area,
  size,
  least: Math.round(size * 0.7),
  weight: 700,
  colour,
  isCentred: false,
});

/** How far the lines of a script stand from each other. */
export const lineHeightOf = (lang: string): number =>
  (({ Latn: 1.02, Cyrl: 1.08, Grek: 1.08, Arab: 1.42, Hebr: 1.2 }) as Readonly<Record<string, number>>)[
    scriptOf(lang)
  ] ?? 1.22;
