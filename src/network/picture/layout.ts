import { textWidth } from '../../maps/text-width.ts';
import { meanAngle, polar, turn, within, type Point } from './circle.ts';
import type { Format, Sizes } from './format.ts';
import type { Graph } from './graph.ts';
import { foldedSize, sectorGap } from './inner-groups.ts';
import type { InnerNode, Link, OuterNode, PictureNode, RestNode } from './node.ts';
import { orderedGroups } from './order.ts';
import { spreadOut } from './spread.ts';
import type { Sector } from './subject.ts';

/** A node with its place. */
export interface Seat<Node extends PictureNode = PictureNode> {
  readonly node: Node;
  readonly angle: number;
  /** From the middle of the picture. */
  readonly radius: number;
  readonly at: Point;
  /** Of its disc. */
  readonly size: number;
}

/** A company with its stretch of the circle. */
export interface InnerSeat extends Seat<InnerNode> {
  readonly stretch: Stretch;
}

/** Clockwise. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface SectorStretch extends Stretch {
  readonly sector: Sector;
  /** The stretch, with half of what is free on each side, as an angle. */
  readonly room: number;
}

export interface Layout {
  readonly inner: readonly InnerSeat[];
  readonly sectors: readonly SectorStretch[];
  readonly outer: readonly Seat<OuterNode>[];
  readonly seatOf: ReadonlyMap<string, Seat>;
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
}

/** Gives each node its place. */
export function layoutOf(graph: Graph, format: Format): Layout {
  const neighbours = neighboursOf(graph.links);
  const { inner, sectors } = innerLayout(graph, format, neighbours);
  const seatOf = new Map<string, Seat>(inner.map((seat) => [seat.node.key, seat]));
  const outer = ringsOf(format).flatMap((ring) => {
    const nodes = graph.outer.filter(ring.has);
    const seats = seatsOn(nodes, ring, { format, seatOf, neighbours });
    for (const seat of seats) seatOf.set(seat.node.key, seat);
    return seats;
  });
  return { inner, sectors, outer, seatOf, neighbours };
}

function neighboursOf(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const both = links.flatMap(([a, b]): Link[] => [
    [a, b],
    [b, a],
  ]);
  return new Map(
    [...Map.groupBy(both, ([from]) => from)].map(([key, own]) => [key, own.map(([, to]) => to)]),
  );
}

const isDeep = (node: OuterNode): boolean => node.kind === 'person' && node.deep;

interface RingMeasures {
  readonly radius: number;
  readonly sizes: Sizes;
  readonly has: (node: OuterNode) => boolean;
}

const ringsOf = (format: Format): readonly RingMeasures[] => [
  { radius: format.near, sizes: format.person, has: ({ ring }) => ring === 2 },
  { radius: format.far, sizes: format.farPerson, has: (node) => node.ring === 3 && !isDeep(node) },
  { radius: format.deep, sizes: format.deepPerson, has: isDeep },
];

function innerLayout(
  { groups, links, outer }: Graph,
  format: Format,
  neighbours: ReadonlyMap<string, readonly string[]>,
): Pick<Layout, 'inner' | 'sectors'> {
  const nodes = new Map(groups.flatMap(({ nodes }) => nodes.map((node) => [node.key, node] as const)));
  const sectorOf = new Map(groups.map(({ sector, nodes }) => [nodes[0]?.sector ?? '', sector]));
  const order = orderedGroups(
    groups.map(({ nodes }) => nodes.map(({ key }) => key)),
    linksWithin(nodes, links, outer, neighbours),
  ).map((keys) => keys.flatMap((key) => nodes.get(key) ?? []));
  const { widths, gap, radius, size } = stretches(order, format, outer, neighbours);
  let at = gap / 2;
  const placed = order.map((group) => {
    const from = at;
    const seats = group.map((node): InnerSeat => {
      const width = widths.get(node.key) ?? 0;
      const angle = at + width / 2;
      const stretch = { from: at, to: at + width };
      at += width;
      return {
        node,
        angle,
        radius,
        at: polar(radius, angle),
        size: node.kind === 'sector' ? size * sectorDisc : size,
        stretch,
      };
    });
    const stretch = { from, to: at };
    at += gap;
    const sector = sectorOf.get(group[0]?.sector ?? '') ?? { key: '', label: '' };
    return { seats, sector: { ...stretch, room: at - from, sector } };
  });
  return { inner: placed.flatMap(({ seats }) => seats), sectors: placed.map(({ sector }) => sector) };
}

/** Who is near whom on the first ring: by a tie, or by somebody who is near both. */
function linksWithin(
  nodes: ReadonlyMap<string, InnerNode>,
  links: readonly Link[],
  outer: readonly OuterNode[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): readonly Link[] {
  const direct = links.filter(([a, b]) => nodes.has(a) && nodes.has(b));
  const over = outer.flatMap(({ key }) => {
    const inner = (neighbours.get(key) ?? []).filter((other) => nodes.has(other));
    return inner.slice(1).map((other, index): Link => [inner[index] ?? '', other]);
  });
  return [...direct, ...over];
}

/** How much of the circle each company gets: the more, the more people sit outside it. */
function stretches(
  order: readonly (readonly InnerNode[])[],
  format: Format,
  outer: readonly OuterNode[],
  neighbours: ReadonlyMap<string, readonly string[]>,
) {
  const nodes = order.flat();
  const gaps = order.length > 1 ? order.length * sectorGap : 0;
  const slots = nodes.reduce((sum, node) => sum + sizeOf(node), 0) + gaps;
  const radius = nodes.length <= format.levelNames ? format.inner.few : format.inner.many;
  const { most, gap: clear } = format.company;
  const slot = Math.min(turn / slots, (2 * (most + clear)) / radius);
  const needs = needsOf(outer, format, neighbours);
  const wishes = nodes.map((node) => ({
    key: node.key,
    least: slot * sizeOf(node),
    need: Math.max(slot * sizeOf(node), needs.get(node.key) ?? 0),
  }));
  const available = turn - gaps * slot;
  const needed = wishes.reduce((sum, { need }) => sum + need, 0);
  const least = wishes.reduce((sum, each) => sum + each.least, 0);
  const share = needed > available ? (available - least) / (needed - least) : 1;
  const spare = Math.max(available - needed, 0) / nodes.length;
  const widths = new Map(wishes.map(({ key, least, need }) => [key, least + (need - least) * share + spare]));
  return {
    widths,
    radius,
    gap: gaps > 0 ? slot * sectorGap : 0,
    size: Math.min(most, (slot * radius) / 2 - clear / 2),
  };
}

/** How much larger the disc of a whole sector is. */
const sectorDisc = 1.3;

const sizeOf = ({ kind }: InnerNode): number => (kind === 'sector' ? foldedSize : 1);

/** How much room on their rings the people near a company take, as an angle. */
function needsOf(
  outer: readonly OuterNode[],
  { near, far, person, farPerson }: Format,
  neighbours: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const needs = new Map<string, number>();
  const add = (key: string, need: number) => needs.set(key, (needs.get(key) ?? 0) + need);
  const onRing = (ring: number) => outer.filter((node) => node.ring === ring);
  for (const { key } of onRing(3)) {
    const own = neighbours.get(key) ?? [];
    for (const other of own) add(other, (2 * farPerson.most) / far / own.length);
  }
  for (const { key } of onRing(2)) {
    const own = (neighbours.get(key) ?? []).filter((other) => other !== key);
    const need = Math.max(needs.get(key) ?? 0, (2 * person.most + person.gap) / near);
    for (const other of own) add(other, need / own.length);
  }
  return needs;
}

interface Placed {
  readonly format: Format;
  readonly seatOf: ReadonlyMap<string, Seat>;
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
}

function seatsOn(
  nodes: readonly OuterNode[],
  { radius, sizes }: RingMeasures,
  { format, seatOf, neighbours }: Placed,
): readonly Seat<OuterNode>[] {
  const countWidths = new Map(
    nodes.flatMap((node) =>
      node.kind === 'rest' ? [[node.key, countWidth(node, format) / radius] as const] : [],
    ),
  );
  const counts = countWidths.size;
  const counted = countWidths.values().reduce((sum, width) => sum + width, 0);
  const { size, rows } = rowsOf(nodes.length - counts, radius * (1 - counted / turn), sizes);
  const width = (2 * size + sizes.gap) / radius / rows;
  const wishes = nodes.map(({ key }, index) => {
    const angles = (neighbours.get(key) ?? []).flatMap((other) => seatOf.get(other)?.angle ?? []);
    const angle = meanAngle(angles) ?? angles[0] ?? ((index + 0.5) / nodes.length) * turn;
    return { angle, width: countWidths.get(key) ?? width };
  });
  const isOdd = rows === 2 && (nodes.length - counts) % 2 === 1;
  // Two rows close around the circle only where both have as many: else a place stays free.
  const angles = spreadOut(isOdd ? [...wishes, { angle: emptiest(wishes), width }] : wishes);
  const lanes = rows === 1 ? [0] : [-size * 0.95, size * 0.95];
  const laneOf = lanesAround(angles, lanes, (index) => nodes[index]?.kind === 'rest');
  return nodes.map((node, index) => {
    const angle = angles[index] ?? 0;
    const distance = radius + (laneOf.get(index) ?? 0);
    return { node, angle, radius: distance, at: polar(distance, angle), size: discOf(node, size, format) };
  });
}

/** A count stands between two rows, and so is as far from its neighbours as one of them is wide. */
const countWidth = ({ people }: RestNode, { letters }: Format): number =>
  textWidth(`+${people}`, letters.rest) + letters.rest * 0.8;

/** In turn, around the circle; a count of people stands between the rows. */
function lanesAround(
  angles: readonly number[],
  lanes: readonly number[],
  isCount: (index: number) => boolean,
): ReadonlyMap<number, number> {
  const around = angles
    .map((_, index) => index)
    .filter((index) => !isCount(index))
    .toSorted((a, b) => (angles[a] ?? 0) - (angles[b] ?? 0) || a - b);
  return new Map(around.map((index, place) => [index, lanes[place % lanes.length] ?? 0]));
}

/** The middle of the widest gap. */
function emptiest(wishes: readonly { readonly angle: number }[]): number {
  const angles = wishes.map(({ angle }) => within(angle)).toSorted((a, b) => a - b);
  const gaps = angles.map((angle, place) => within(angle - (angles.at(place - 1) ?? 0)));
  const widest = gaps.indexOf(Math.max(...gaps));
  return (angles[widest] ?? 0) - (gaps[widest] ?? 0) / 2;
}

/** The largest discs with which all find room, in one row if possible. */
function rowsOf(count: number, radius: number, { most, least, gap }: Sizes) {
  const largestIn = (rows: number) => (rows * turn * radius * 0.97) / (count + 1) / 2 - gap / 2;
  const comfortable = least + (most - least) * 0.35;
  return largestIn(1) >= comfortable
    ? { size: Math.min(most, largestIn(1)), rows: 1 }
    : { size: Math.min(comfortable, largestIn(2)), rows: 2 };
}

const discOf = (node: OuterNode, size: number, { dot }: Format): number =>
  node.kind === 'bunch' ? Math.min(size, bunchRadius(node.dots, dot)) : size;

/** Of the disc that a bunch of dots fills. */
export const bunchRadius = (dots: number, dot: number): number => dot * (1 + 1.5 * Math.sqrt(dots - 0.5));
