import { scriptOf } from '../look/script.ts';
import type { Area, ImageFrame } from './image-frame.ts';
import type { Panel, TextBox } from './layout.ts';
import type { ShareImage } from './share-image.ts';

/** Down to which height words and logo go within an area. */
const floorOf = ({ margin, safe }: ImageFrame, { top, height }: Area): number =>
  Math.min(top + height - margin, safe.bottom);

/** Logos are made for light grounds: on a dark one each stands on a plate. */
export function logoIn(frame: ImageFrame, area: Area, plate?: string): readonly Panel[] {
  const { unit, margin, logoSide: side } = frame;
  return [
    {
      source: 'logo',
      isRound: false,
      ...(plate !== undefined && { ground: plate }),
      padding: plate === undefined ? 0 : Math.round(unit * 1.1),
      left: area.left + margin,
      top: floorOf(frame, area) - side,
      width: side,
      height: side,
    },
  ];
}

/** What it belongs to, its title and who tells it, from the top of an area to its bottom. */
export function textsIn(
  { kicker, title, siteName, lang }: ShareImage,
  frame: ImageFrame,
  area: Area,
  colours: Readonly<Record<'title' | 'kicker' | 'name', string>>,
): readonly TextBox[] {
  const { unit, margin, safe, isUpright, logoSide: side } = frame;
  const left = area.left + margin;
  const width = Math.round(area.width - 1.75 * margin);
  const small = Math.round(unit * 4.4);
  const kickerHeight = kicker === '' ? 0 : Math.round(small * 1.7);
  const top = Math.max(Math.round(area.top + margin * 0.9), safe.top);
  const bottom = floorOf(frame, area) - side;
  const nameLeft = left + side + Math.round(unit * 2.6);
  const titleTop = top + kickerHeight;
  const kickerBox = { left, top, width, height: kickerHeight };
  const titleBox = { left, top: titleTop, width, height: bottom - titleTop - unit * 3 };
  const nameWidth = area.left + area.width - nameLeft - margin * 0.5;
  const nameBox = { left: nameLeft, top: bottom, width: nameWidth, height: side };
  return [
    ...(kicker === '' ? [] : [box('kicker', kicker, kickerBox, small, colours.kicker)]),
    {
      ...box('title', title, titleBox, 0, colours.title),
      size: Math.round(unit * (scriptOf(lang) === 'Latn' ? (isUpright ? 17 : 20) : isUpright ? 13 : 16)),
      least: Math.round(unit * (isUpright ? 4.8 : 6)),
      weight: 800,
    },
    { ...box('siteName', siteName, nameBox, small, colours.name), isCentred: true },
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
