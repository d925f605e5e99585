import sharp from 'sharp';
import { onFill, toneOf, type Hex } from '../look/palette.ts';

/** Drawn for the examples of a new site in its own colour: nobody’s photographs, and nothing that looks like somebody. */
export interface Drawings {
  /** A row of doors, one of them open. */
  readonly cover: Buffer;
  /** A shop with two doors. */
  readonly shop: Buffer;
  readonly portrait: Buffer;
  /** A door, and the word of it that goes round. */
  readonly logo: string;
}

/** What has the same colour whatever the brand. */
const [light, crust, skin, shade] = ['#ffe7b0', '#b8743a', '#eec9a6', '#dcb18b'];

/** @param brand `#rrggbb` */
export async function drawingsIn(brand: Hex): Promise<Drawings> {
  const [cover, shop, portrait] = await Promise.all(
    [coverOf, shopOf, portraitOf].map((draw) => photo(draw(brand))),
  );
  return { cover: cover!, shop: shop!, portrait: portrait!, logo: logoOf(brand) };
}

const photo = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).jpeg({ quality: 88, chromaSubsampling: '4:4:4', mozjpeg: true }).toBuffer();

const svg = (width: number, height: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;

/** A door with a round arch, standing on its lower edge. */
function arch(left: number, bottom: number, width: number, height: number): string {
  const radius = width / 2;
  return `M${left} ${bottom}V${bottom - height + radius}a${radius} ${radius} 0 0 1 ${width} 0V${bottom}Z`;
}

const rectangle = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}"${more}/>`;

const circle = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

function coverOf(brand: Hex): string {
  const [width, ground] = [1600, 800];
  const open = 3;
  const doors = Array.from({ length: 6 }, (_, index) => {
    const [left, wide, high] = [70 + index * 250, 200, 430 + 60 * Math.abs(((index * 5) % 4) - 1)];
    const frame = path(arch(left - 18, ground, wide + 36, high + 18), toneOf(brand, 0.36, 0.55));
    if (index === open) return frame + openDoor(brand, { left, ground, wide, high });
    const tone = toneOf(brand, 0.5 + 0.055 * ((index * 3) % 5), 0.85);
    const knob = circle(left + wide - 32, ground - high * 0.38, 9, toneOf(brand, 0.3, 0.5));
    return frame + path(arch(left, ground, wide, high), tone) + knob;
  });
  return svg(
    width,
    1000,
    rectangle(0, 0, width, 1000, toneOf(brand, 0.27, 0.5)) +
      rectangle(0, ground, width, 200, toneOf(brand, 0.21, 0.4)) +
      path(`M${70 + open * 250} ${ground}h200l150 200h-420Z`, light, ' opacity="0.5"') +
      doors.join(''),
  );
}

interface Door {
  readonly left: number;
  readonly ground: number;
  readonly wide: number;
  readonly high: number;
}

/** The light behind it, and its leaf, turned inwards on the left. */
function openDoor(brand: Hex, { left, ground, wide, high }: Door): string {
  const top = ground - high + wide / 2;
  const leaf = `M${left} ${ground}V${top}q4 -66 46 -84V${ground - 46}Z`;
  return path(arch(left, ground, wide, high), light) + path(leaf, toneOf(brand, 0.62));
}

function shopOf(brand: Hex): string {
  const [wall, frame, dark] = [
    toneOf(brand, 0.88, 0.28),
    toneOf(brand, 0.42, 0.7),
    toneOf(brand, 0.25, 0.45),
  ];
  const ground = 850;
  const stripes = Array.from({ length: 12 }, (_, index) => {
    const fill = index % 2 === 0 ? toneOf(brand, 0.55) : toneOf(brand, 0.985, 0.05);
    return (
      rectangle(260 + index * 90, 330, 90, 110, fill) +
      path(`M${260 + index * 90} 440a45 40 0 0 0 90 0Z`, fill)
    );
  });
  const door = (left: number, fill: string) =>
    path(arch(left - 16, ground, 222, 356), frame) + path(arch(left, ground, 190, 340), fill);
  const window = rectangle(840, 520, 450, 250, frame) + rectangle(858, 538, 414, 214, light);
  const loaves = [890, 1000, 1110].map((left) => path(`M${left} 752q8 -84 66 -84t66 84Z`, crust));
  const clock =
    circle(1440, 470, 62, frame) +
    circle(1440, 470, 50, toneOf(brand, 0.98, 0.08)) +
    `<path d="M1440 470V436M1440 470l26 15" stroke="${dark}" stroke-width="9" stroke-linecap="round"/>` +
    rectangle(1433, 532, 14, 318, frame);
  return svg(
    1600,
    1000,
    rectangle(0, 0, 1600, 1000, toneOf(brand, 0.8, 0.35)) +
      rectangle(200, 130, 1200, 720, wall) +
      [330, 640, 950].map((left) => rectangle(left + 60, 170, 130, 110, toneOf(brand, 0.72, 0.4))).join('') +
      rectangle(0, ground, 1600, 150, toneOf(brand, 0.32, 0.4)) +
      path(`M300 ${ground}h190l60 150h-310Z`, light, ' opacity="0.55"') +
      door(300, light) +
      door(560, toneOf(brand, 0.5, 0.75)) +
      circle(722, 700, 9, dark) +
      window +
      loaves.join('') +
      stripes.join('') +
      clock,
  );
}

function portraitOf(brand: Hex): string {
  const hair = toneOf(brand, 0.3, 0.5);
  return svg(
    1000,
    1200,
    rectangle(0, 0, 1000, 1200, toneOf(brand, 0.84, 0.35)) +
      path(arch(130, 1200, 740, 1060), toneOf(brand, 0.72, 0.6)) +
      path(arch(285, 830, 430, 590), hair) +
      path('M190 1200c0 -190 120 -300 310 -300s310 110 310 300Z', toneOf(brand, 0.5)) +
      path('M430 740h140v170q-70 70 -140 0Z', shade) +
      path('M355 500a145 145 0 0 1 290 0v120a145 165 0 0 1 -290 0Z', skin) +
      path('M345 560v-90a155 155 0 0 1 310 0v90q-14 -100 -120 -150q-60 70 -190 150Z', hair) +
      `<path d="M455 690q45 34 90 0" fill="none" stroke="${hair}" stroke-width="10" stroke-linecap="round"/>` +
      circle(440, 575, 11, hair) +
      circle(560, 575, 11, hair),
  );
}

function logoOf(brand: Hex): string {
  const ink = onFill(brand);
  const round = (radius: number, opacity: number) =>
    `<path d="M${256 - radius} 400V290a${radius} ${radius} 0 0 1 ${radius * 2} 0V400" fill="none" stroke="${ink}" stroke-width="26" stroke-linecap="round" opacity="${opacity}"/>`;
  return `${svg(
    512,
    512,
    rectangle(0, 0, 512, 512, brand) +
      path(arch(192, 413, 128, 187), ink) +
      circle(290, 334, 10, brand) +
      round(116, 0.75) +
      round(172, 0.4),
  )}\n`;
}
