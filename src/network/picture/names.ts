import { overlap, square, contains, type Box } from '../../maps/box.ts';
import { BoxGrid } from '../../maps/box-grid.ts';
import { fitted, textWidth } from '../../maps/text-width.ts';
import { polar, turn, within } from './circle.ts';
import type { Format } from './format.ts';
import type { InnerSeat, Layout, SectorStretch } from './layout.ts';

/** A name beside a disc, of one line or several: `x` and `y` are the middle of the first. */
export interface LevelName {
  readonly kind: 'level';
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** A name along its spoke, or along the rim: `x` and `y` in a sheet that is turned. */
export interface TurnedName {
  readonly kind: 'turned';
  readonly text: string;
  /** In degrees. */
  readonly turned: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** How far from the middle of the picture it begins. */
  readonly inside: number;
}

export type Name = LevelName | TurnedName;

const lineHeight = 1.12;

/** The names of the companies by their keys: all in level lines, else all along the spokes, else none. */
export function namesOf(layout: Layout, format: Format): ReadonlyMap<string, Name> {
  const { inner } = layout;
  const level = inner.length <= format.levelNames ? levelNames(inner, format) : undefined;
  if (level) return level;
  return format.radialNames
    ? new Map(inner.flatMap((seat, index) => radialName(seat, index, inner, format)))
    : new Map();
}

/** Towards the middle from each disc; nothing where they find no room. */
function levelNames(seats: readonly InnerSeat[], format: Format): ReadonlyMap<string, Name> | undefined {
  const taken = new BoxGrid<Box>(40);
  for (const { at, size } of seats)
    taken.add(square({ x: at[0], y: at[1] }, 2 * size), square({ x: 0, y: 0 }, 0));
  const hub = square({ x: 0, y: 0 }, 2 * format.hub);
  const names = new Map<string, Name>();
  for (const seat of seats) {
    const name = levelCandidates(seat, format).find(
      ({ box }) => !overlap(box, hub) && contains(sheet(format), box) && !taken.some(box, () => true),
    );
    if (!name) return undefined;
    taken.add(name.box, name.box);
    names.set(seat.node.key, name);
  }
  return names;
}

const sheet = ({ half }: Format): Box => square({ x: 0, y: 0 }, 2 * half);

function levelCandidates(
  { node, angle, radius, size }: InnerSeat,
  { letters, hub }: Format,
): readonly LevelName[] {
  const most = radius - size - hub - letters.name;
  const choices = [0, 0.7, 1.6].flatMap((deeper) => [0.62, 0.8, 1, 0.48].map((share) => ({ deeper, share })));
  const candidates = choices.map(({ deeper, share }): LevelName => {
    const lines = wrapped(node.name, letters.name, most * share, 3);
    const width = Math.max(...lines.map((line) => textWidth(line, letters.name)));
    const height = lines.length * letters.name * lineHeight;
    // As far inside as the box needs, in the direction of the spoke, so as not to touch the disc.
    const reach = Math.abs(Math.sin(angle)) * (width / 2) + Math.abs(Math.cos(angle)) * (height / 2);
    const [x, y] = polar(radius - size - letters.name * (0.45 + deeper) - reach, angle);
    const first = y - height / 2 + (letters.name * lineHeight) / 2;
    return { kind: 'level', lines, x, y: first, box: { x, y, width, height } };
  });
  const isWhole = ({ lines }: LevelName) => lines.join(' ') === node.name;
  return [...candidates.filter(isWhole), ...candidates.filter((candidate) => !isWhole(candidate))];
}

/** A name in lines, broken between words; what is too long for all of them is cut. */
export function wrapped(name: string, size: number, width: number, most: number): readonly string[] {
  const lines = brokenLines(name, size, width);
  const kept = lines.slice(0, most);
  const cut = lines.length > most ? [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`] : kept;
  return cut.map((line) => shortened(line, size, width));
}

/** As many lines as a name needs where it may be broken between words alone. */
function brokenLines(name: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A name that fills a disc: in smaller letters before anything is cut. */
export function filling(
  name: string,
  { most, least, width }: { most: number; least: number; width: number },
) {
  const sizes = [1, 0.85, 0.7].map((share) => least + (most - least) * ((share - 0.7) / 0.3));
  const fits = (size: number) => {
    const lines = wrapped(name, size, width, 3);
    return lines.join(' ') === name;
  };
  const size = sizes.find(fits) ?? least;
  return { size, lines: wrapped(name, size, width, 3) };
}

/** Cut between words where that leaves most of the room filled, else within one. */
export function shortened(name: string, size: number, width: number): string {
  if (textWidth(name, size) <= width) return name;
  const words = name.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const fewer = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,.;:–—&-]+$/u, '')}…`;
    const length = textWidth(fewer, size);
    if (length <= width) return length > width * 0.45 ? fewer : fitted(name, size, width);
  }
  return fitted(name, size, width);
}

/** Short of so many letters a cut name says nothing. */
const fewestLetters = 4;

function radialName(
  { node, angle, radius, size }: InnerSeat,
  index: number,
  seats: readonly InnerSeat[],
  { letters, hub }: Format,
): readonly (readonly [string, TurnedName])[] {
  const distances = [seats.at(index - 1), seats[(index + 1) % seats.length]].map((other) =>
    other && seats.length > 1 ? within(Math.abs(other.angle - angle)) : turn,
  );
  const narrowest = Math.min(...distances.map((distance) => Math.min(distance, turn - distance) || turn));
  const outside = radius - size - letters.radial * 0.5;
  const inside = Math.max(hub + letters.radial, (letters.radial * 0.92) / narrowest);
  const text = shortened(node.name, letters.radial, outside - inside);
  if (text !== node.name && Array.from(text).length <= fewestLetters) return [];
  const right = angle < Math.PI;
  const length = textWidth(text, letters.radial);
  const turned = ((angle - (right ? Math.PI / 2 : (3 * Math.PI) / 2)) * 360) / turn;
  const name: TurnedName = {
    kind: 'turned',
    text,
    turned,
    x: right ? outside : -outside,
    y: 0,
    anchor: right ? 'end' : 'start',
    inside: outside - length,
  };
  return [[node.key, name]];
}

/** A sector’s name at its stretch of the rim, upright for whoever looks from below. */
export function rimName(
  { from, to, sector }: SectorStretch,
  { rim, letters }: Format,
): TurnedName | undefined {
  const middle = within((from + to) / 2);
  // A straight line leaves the circle: longer ones would leave the picture, or touch the bars.
  const room = Math.min((to - from) * rim, rim * 0.5);
  const text = shortened(sector.label, letters.sector, room);
  if (text !== sector.label && Array.from(text).length <= fewestLetters) return undefined;
  const upper = Math.cos(middle) >= 0;
  return {
    kind: 'turned',
    text,
    turned: ((upper ? middle : middle - Math.PI) * 360) / turn,
    x: 0,
    y: upper ? -rim : rim,
    anchor: 'middle',
    inside: rim,
  };
}
