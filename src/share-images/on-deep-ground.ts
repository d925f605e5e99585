import { topOfWords, type Area, type ImageFrame } from './image-frame.ts';
import type { Panel, Parts } from './layout.ts';
import type { ShareImage } from './share-image.ts';
import { logoIn, textsIn } from './text-boxes.ts';
import { arcsAt } from './waves.ts';

/** A face, a logo or nothing, with the waves going out from it. */
export function onDeepGround(image: ShareImage, frame: ImageFrame): Parts {
  const { onDeep, onDeepAccent, onDeepMuted, deep } = image.colours;
  const { unit } = frame;
  const { words, plate, centre } = frame.isUpright
    ? oneAboveTheOther(image, frame)
    : sideBySide(image, frame);
  const portrait = image.picture && plateOf(image.picture.kind === 'logo', plate);
  return {
    ground: deep,
    panels: [
      // A dark brand would not be seen there.
      arcsAt(centre, unit * (portrait ? 150 : 176), onDeepAccent, true),
      ...(portrait ? [portrait] : []),
      ...logoIn(frame, words, '#ffffff'),
    ],
    texts: textsIn(image, frame, words, { title: onDeep, kicker: onDeepAccent, name: onDeepMuted }),
  };
}

const plateOf = (isLogo: boolean, place: Area): Panel => ({
  source: 'picture',
  isRound: !isLogo,
  padding: isLogo ? Math.round(place.width / 8) : 0,
  ...(isLogo && { ground: '#ffffff' }),
  ...place,
});

interface Places {
  readonly words: Area;
  /** Of a face or a logo, if there is one. */
  readonly plate: Area;
  readonly centre: Readonly<Record<'x' | 'y', number>>;
}

const middleOf = ({ left, top, width, height }: Area) => ({ x: left + width / 2, y: top + height / 2 });

function sideBySide({ picture }: ShareImage, { width, height, unit, margin }: ImageFrame): Places {
  const side = Math.round(unit * 56);
  const plate: Area = {
    left: width - margin - side,
    top: Math.round((height - side) / 2),
    width: side,
    height: side,
  };
  const taken = picture ? side + margin * 1.4 : unit * 46;
  return {
    words: { left: 0, top: 0, width: width - taken, height },
    plate,
    centre: picture ? middleOf(plate) : { x: width - unit * 14, y: height / 2 },
  };
}

function oneAboveTheOther(image: ShareImage, frame: ImageFrame): Places {
  const { width, height, unit, margin, safe } = frame;
  const above = Math.max(margin, safe.top);
  const seam = topOfWords(image, frame, (above + unit * 28) / height);
  const side = Math.round(Math.min(unit * 62, seam - above));
  const plate: Area = { left: margin, top: above, width: side, height: side };
  const top = image.picture ? above + side : seam;
  return {
    words: { left: 0, top, width, height: height - top },
    plate,
    centre: image.picture ? middleOf(plate) : { x: width - unit * 18, y: safe.top + (seam - safe.top) / 2 },
  };
}
