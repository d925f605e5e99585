import { grown, overlap, square, type Box } from '../../maps/box.ts';
import { BoxGrid } from '../../maps/box-grid.ts';
import { fitted, textWidth } from '../../maps/text-width.ts';
import { between, polar, turn, within } from './circle.ts';
import type { Format } from './format.ts';
import type { InnerSeat, Layout, SectorStretch } from './layout.ts';
import type { InnerNode } from './node.ts';

/** A name beside a disc, of one line or several: `x` and `y` are the middle of the first. */
export interface LevelName {
  readonly kind: 'level';
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** From line to line. */
  readonly step: number;
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
const edge = 0.12;

/** The names of the companies by their keys, and how large they are. */
export interface Names {
  readonly of: ReadonlyMap<string, Name>;
  readonly size: number;
}

/** So many names of a hundred may be cut for larger letters. */
const cutForLarger = { level: 0, radial: 15 };

/** All in level lines, else all along the spokes, else none. */
export function namesOf({ inner }: Layout, format: Format): Names {
  const { name, radial } = format.letters;
  const level =
    inner.length > format.levelNames ? [] : name.flatMap((size) => levelNames(inner, size, format) ?? []);
  return level.length > 0
    ? largest(level, inner, cutForLarger.level)
    : largest(
        radial
          .map((size) => radialNames(inner, size, format))
          .filter((names) => cutIn(names, inner) <= inner.length * format.mostCut),
        inner,
        cutForLarger.radial,
      );
}

const cutIn = ({ of }: Names, inner: readonly InnerSeat[]): number =>
  inner.filter(({ node }) => !isWhole(node, of.get(node.key))).length;

/** The largest letters with which hardly more names are cut than with any. */
function largest(tried: readonly Names[], inner: readonly InnerSeat[], tolerated: number): Names {
  const cut = tried.map((names) => cutIn(names, inner));
  const most = Math.min(...cut) + (inner.length * tolerated) / 100;
  return tried.find((_, index) => (cut[index] ?? 0) <= most) ?? { of: new Map(), size: 0 };
}

/** Short of so many letters a cut name says nothing. */
const fewestLetters = 5;

const isStump = (line: string): boolean => line.endsWith('…') && Array.from(line).length <= fewestLetters;

/** Whether a name can be read in full. */
export const isWhole = ({ name }: InnerNode, shown: Name | undefined): boolean =>
  shown !== undefined && (shown.kind === 'level' ? shown.lines.join(' ') : shown.text) === name;

/** Towards the middle from each disc; nothing where they find no room. */
function levelNames(seats: readonly InnerSeat[], size: number, format: Format): Names | undefined {
  const taken = new BoxGrid<true>(40);
  for (const { at, size } of seats) taken.add(square({ x: at[0], y: at[1] }, 2 * size), true);
  const hub = square({ x: 0, y: 0 }, 2 * format.hub);
  const names = new Map<string, Name>();
  for (const seat of seats) {
    const name = levelCandidates(seat, size, format.hub).find(
      ({ box }) => !overlap(box, hub) && !taken.some(box, () => true),
    );
    if (!name) return undefined;
    taken.add(name.box, true);
    names.set(seat.node.key, name);
  }
  return { of: names, size };
}

function levelCandidates(
  { node, angle, radius, size: disc }: InnerSeat,
  size: number,
  hub: number,
): readonly LevelName[] {
  const most = radius - disc - hub - size;
  const choices = [0, 0.7, 1.6].flatMap((deeper) => [0.62, 0.8, 1, 0.48].map((share) => ({ deeper, share })));
  const candidates = choices.map(({ deeper, share }): LevelName => {
    const lines = wrapped(node.name, size, most * share, 3);
    const width = Math.max(...lines.map((line) => textWidth(line, size)));
    const height = lines.length * size * lineHeight;
    // As far inside as the box needs, in the direction of the spoke, so as not to touch the disc.
    const reach = Math.abs(Math.sin(angle)) * (width / 2) + Math.abs(Math.cos(angle)) * (height / 2);
    const [x, y] = polar(radius - disc - size * (0.45 + deeper) - reach, angle);
    const first = y - height / 2 + (size * lineHeight) / 2;
    // Letters have an edge in the colour of the ground, which is to cover no other name.
    const box = grown({ x, y, width, height }, size * edge);
    return { kind: 'level', lines, x, y: first, step: size * lineHeight, box };
  });
  const whole = candidates.filter((candidate) => isWhole(node, candidate));
  const cut = candidates.filter((candidate) => !whole.includes(candidate) && !candidate.lines.some(isStump));
  return [...whole, ...cut];
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
  for (const word of readable(name).split(' ')) {
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

/** No more than any place has room for, so that endless names cost nothing. */
const readable = (name: string): string => Array.from(name.slice(0, 400)).slice(0, 150).join('');

/** Cut between words where that leaves most of the room filled, else within one. */
export function shortened(name: string, size: number, width: number): string {
  if (name.length < 200 && textWidth(name, size) <= width) return name;
  const words = readable(name).split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const fewer = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,.;:–—&-]+$/u, '')}…`;
    const length = textWidth(fewer, size);
    if (length <= width) return length > width * 0.45 ? fewer : fitted(readable(name), size, width);
  }
  return fitted(readable(name), size, width);
}

const radialNames = (seats: readonly InnerSeat[], size: number, { hub }: Format): Names => ({
  of: new Map(seats.flatMap((seat, index) => radialName(seat, narrowestAt(index, seats), { size, hub }))),
  size,
});

/** How far, as an angle, the nearer of both neighbours is. */
function narrowestAt(index: number, seats: readonly InnerSeat[]): number {
  const distances = [seats.at(index - 1), seats[(index + 1) % seats.length]].map((other) =>
    Math.abs(between(seats[index]?.angle ?? 0, other?.angle ?? 0)),
  );
  return Math.min(...distances) || turn;
}

function radialName(
  { node, angle, radius, size: disc }: InnerSeat,
  narrowest: number,
  { size, hub }: { readonly size: number; readonly hub: number },
): readonly (readonly [string, TurnedName])[] {
  const outside = radius - disc - size * 0.5;
  // Lines meet towards the middle: a name ends where the next one would come too near.
  const inside = Math.max(hub + size, (size * 0.92) / narrowest);
  const text = shortened(node.name, size, outside - inside);
  if (isStump(text)) return [];
  const right = angle < Math.PI;
  const name: TurnedName = {
    kind: 'turned',
    text,
    turned: ((angle - (right ? Math.PI / 2 : (3 * Math.PI) / 2)) * 360) / turn,
    x: right ? outside : -outside,
    y: 0,
    anchor: right ? 'end' : 'start',
    inside: outside - textWidth(text, size),
  };
  return [[node.key, name]];
}

/** A sector’s name at its stretch of the rim, upright for whoever looks from below. */
export function rimName(
  { from, to, room: angle, sector }: SectorStretch,
  { rim, letters }: Format,
): TurnedName | undefined {
  const middle = within((from + to) / 2);
  // A straight line leaves the circle: longer ones would leave the picture, or touch the bars.
  const room = Math.min(angle * rim - letters.sector * 0.6, rim * 0.5);
  const text = shortened(sector.label, letters.sector, room);
  if (isStump(text)) return undefined;
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
