import { polar, turn } from './circle.ts';
import type { Format } from './format.ts';
import type { Graph } from './graph.ts';
import { bunchRadius, layoutOf, type InnerSeat, type Layout, type Seat } from './layout.ts';
import { filling, namesOf, rimName, type Name, type TurnedName } from './names.ts';
import type { BunchNode, PictureNode, Ring } from './node.ts';
import { grain, noises, type Noise } from './noise.ts';
import { coordinates, element, linkAddress, tenths, text, type Markup } from './svg.ts';
import type { Subject } from './subject.ts';
import { tiePath } from './tie-paths.ts';
import type { PictureWords } from './words.ts';
import { textWidth } from '../../maps/text-width.ts';

/** What all drawings of a picture agree on. */
export interface Naming {
  /** Of the classes `n7` and `o7`. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** By key; a drawing beside another has none. */
  readonly anchors: ReadonlyMap<string, string>;
}

interface Sheet {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly format: Format;
  readonly words: PictureWords;
  readonly naming: Naming;
}

/** The picture as one SVG element; everything that looks like something is in `styles/network-picture.css`. */
export function drawing(
  subject: Subject,
  graph: Graph,
  { format, words, naming }: Pick<Sheet, 'format' | 'words' | 'naming'>,
): Markup {
  const layout = layoutOf(graph, format);
  const sheet: Sheet = { graph, layout, format, words, naming };
  const names = namesOf(layout, format);
  const { half } = format;
  return element(
    'svg',
    {
      class: `net-drawing net-${format.name}`,
      viewBox: `${-half} ${-half} ${2 * half} ${2 * half}`,
      role: 'group',
      'aria-label': words.title,
      'text-anchor': 'middle',
    },
    ringsOf(sheet),
    ...halosOf(sheet),
    ...noiseOf(sheet),
    spokesOf(sheet, names),
    ...tiesOf(sheet),
    hubOf(subject, sheet),
    listOf(
      words.rings[0],
      layout.inner.map((seat) => innerNode(seat, names.get(seat.node.key), sheet)),
      {
        class: 'net-inner',
        'font-size': (layout.inner[0]?.size ?? 0) * 0.72,
      },
    ),
    ...([2, 3] as const).map((ring) => outerList(ring, sheet)),
    rimOf(sheet),
  );
}

/** The sign of the house: a word that goes round. */
function ringsOf({ layout, format }: Sheet): Markup {
  const inner = layout.inner[0]?.radius;
  const rings = new Set(layout.outer.map(({ node }) => node.ring));
  const radii = [inner, ...(rings.has(2) ? [format.near] : []), ...(rings.has(3) ? [format.far] : [])];
  return element(
    'g',
    { class: 'net-rings', 'aria-hidden': 'true' },
    ...radii.flatMap((radius) => (radius === undefined ? [] : [element('circle', { r: radius })])),
  );
}

/** Soft bands for people who may not be told apart. */
function halosOf({ graph, layout, format }: Sheet): readonly Markup[] {
  const band = (ring: Ring) => (ring === 2 ? format.near : format.far);
  const width = (ring: Ring) => (ring === 2 ? format.person.most * 1.3 : format.farPerson.most * 1.3);
  const arc = (ring: Ring, from: number, to: number): Markup => {
    const radius = band(ring);
    const large = to - from > Math.PI ? 1 : 0;
    const path = `M${coordinates(...polar(radius, from))}A${coordinates(radius, radius)} 0 ${large} 1 ${coordinates(...polar(radius, to))}`;
    return element('path', { d: path, 'stroke-width': width(ring) });
  };
  const rings = ([2, 3] as const).flatMap((ring) => {
    const { nodes, groups, ring: around } = graph.halos[ring];
    const stretches = [
      ...nodes.flatMap((key) => stretchOf(key, layout)),
      ...groups.flatMap((key) => layout.sectors.filter(({ sector }) => sector.key === key)),
    ];
    return [
      ...(around ? [element('circle', { r: band(ring), 'stroke-width': width(ring) })] : []),
      ...stretches.map(({ from, to }) => arc(ring, from + (to - from) * 0.12, to - (to - from) * 0.12)),
    ];
  });
  return rings.length === 0 ? [] : [element('g', { class: 'net-halos', 'aria-hidden': 'true' }, ...rings)];
}

function stretchOf(key: string, { inner, seatOf }: Layout): readonly { from: number; to: number }[] {
  const company = inner.find(({ node }) => node.key === key);
  if (company) return [company.stretch];
  const seat = seatOf.get(key);
  const half = seat ? (2.2 * seat.size) / seat.radius : 0;
  return seat ? [{ from: seat.angle - half, to: seat.angle + half }] : [];
}

function noiseOf({ layout, format, naming }: Sheet): readonly Markup[] {
  const all = noises(layout.inner, format);
  const each = (draw: (noise: Noise, seat: InnerSeat) => Markup | undefined): readonly Markup[] =>
    layout.inner.flatMap((seat) => {
      const noise = all.get(seat.node.key);
      return (noise && draw(noise, seat)) ?? [];
    });
  const classOf = ({ node }: InnerSeat) => {
    const past = node.kind === 'company' && node.standing === 'past' ? ' is-past' : '';
    return `n${naming.numberOf.get(node.key)}${past}`;
  };
  const complaints = each((noise, seat) =>
    noise.unanswered.length === 0
      ? undefined
      : element(
          'g',
          { class: classOf(seat) },
          ...noise.unanswered.map(([cx, cy]) => element('circle', { cx, cy, r: format.longestBar * 0.055 })),
        ),
  );
  return [
    element(
      'g',
      { class: 'net-noise', transform: `scale(${1 / grain})`, 'aria-hidden': 'true' },
      element(
        'g',
        { class: 'net-ticks' },
        ...each(({ ticks }, seat) =>
          element('path', {
            class: classOf(seat),
            d: ticks.path,
            'stroke-dasharray': ticks.dashes,
            'stroke-width': format.longestBar * 0.04 * grain,
          }),
        ),
      ),
      ...each(({ bars, thickness }, seat) =>
        bars === ''
          ? undefined
          : element('path', { class: classOf(seat), d: bars, 'stroke-width': thickness * grain }),
      ),
    ),
    ...(complaints.length === 0
      ? []
      : [element('g', { class: 'net-unanswered', 'aria-hidden': 'true' }, ...complaints)]),
  ];
}

/** From the agency to each company, up to its name. */
function spokesOf({ layout, format, naming }: Sheet, names: ReadonlyMap<string, Name>): Markup {
  return element(
    'g',
    { class: 'net-spokes', 'aria-hidden': 'true' },
    ...layout.inner.map(({ node, angle, radius, size }) => {
      const name = names.get(node.key);
      const end = name?.kind === 'turned' ? name.inside - format.letters.radial * 0.4 : radius - size;
      const from = format.hub * 1.12;
      return element('path', {
        class: [`n${naming.numberOf.get(node.key)}`, standingClass(node)].filter(Boolean).join(' '),
        d:
          end <= from
            ? 'M0 0'
            : `M${coordinates(...polar(from, angle))}L${coordinates(...polar(end, angle))}`,
      });
    }),
  );
}

const standingClass = (node: PictureNode): string | undefined =>
  node.kind === 'company' && node.standing !== 'client' ? `is-${node.standing}` : undefined;

/** Bridges are drawn last, above all other ties. */
function tiesOf({ graph, layout, naming }: Sheet): readonly Markup[] {
  const paths = graph.links.flatMap(([a, b], index) => {
    const [from, to] = [layout.seatOf.get(a), layout.seatOf.get(b)];
    if (!from || !to) return [];
    const path = element('path', {
      class: `n${naming.numberOf.get(a)} n${naming.numberOf.get(b)}`,
      d: tiePath(from, to, index),
    });
    return [{ path, bridge: isBridgeTie(from, to, layout) }];
  });
  const group = (className: string, bridge: boolean): readonly Markup[] => {
    const own = paths.filter((each) => each.bridge === bridge).map(({ path }) => path);
    return own.length === 0 ? [] : [element('g', { class: className, 'aria-hidden': 'true' }, ...own)];
  };
  return [...group('net-ties', false), ...group('net-ties net-bridges', true)];
}

const isBridgeTie = (a: Seat, b: Seat, layout: Layout): boolean =>
  (isInner(a.node) && isBridge(b.node, layout)) || (isInner(b.node) && isBridge(a.node, layout));

const isInner = ({ kind }: PictureNode): boolean => kind === 'company' || kind === 'sector';

/** Somebody who connects companies. */
export const isBridge = (node: PictureNode, { neighbours, seatOf }: Layout): boolean =>
  node.kind !== 'rest' &&
  !isInner(node) &&
  (neighbours.get(node.key) ?? []).filter((key) => {
    const other = seatOf.get(key);
    return other && isInner(other.node);
  }).length > 1;

function hubOf({ agency }: Subject, { format }: Sheet): Markup {
  const { hub, letters } = format;
  const href = linkAddress(agency.href);
  const inside = hub * 1.6;
  const { lines, size } = filling(agency.name, {
    most: letters.hub,
    least: letters.hub * 0.6,
    width: inside,
  });
  const content = agency.logo
    ? element('image', {
        href: agency.logo,
        x: -hub * 0.62,
        y: -hub * 0.62,
        width: hub * 1.24,
        height: hub * 1.24,
      })
    : element('text', { 'font-size': size }, ...linesAt(lines, size * 1.1));
  return element(
    href === undefined ? 'g' : 'a',
    { class: agency.logo ? 'net-hub has-picture' : 'net-hub', href, 'aria-label': agency.name },
    element('circle', { r: hub }),
    content,
  );
}

/** Lines around the point where their text is. */
const linesAt = (
  lines: readonly string[],
  height: number,
  x = 0,
  first = (-(lines.length - 1) * height) / 2,
) => lines.map((line, index) => element('tspan', { x, y: first + index * height }, text(line)));

function listOf(
  label: string,
  items: readonly Markup[],
  attributes: Readonly<Record<string, string | number>>,
): Markup {
  return items.length === 0
    ? text('')
    : element('g', { ...attributes, role: 'list', 'aria-label': label }, ...items);
}

function innerNode(seat: InnerSeat, name: Name | undefined, sheet: Sheet): Markup {
  const { node, size } = seat;
  const label = name && nameOf(name);
  const isWhole =
    name !== undefined && (name.kind === 'level' ? name.lines.join(' ') : name.text) === node.name;
  const spoken = node.kind === 'sector' ? sheet.words.folded(node.name, node.companies) : node.name;
  const inDisc = node.kind === 'sector' ? String(node.companies) : node.initials;
  const picture = node.kind === 'company' ? node.picture : undefined;
  return item(
    seat,
    {
      classes: [
        standingClass(node),
        node.kind === 'sector' ? 'is-sector' : undefined,
        picture ? 'has-picture' : undefined,
      ],
      label: isWhole && node.kind === 'company' ? undefined : spoken,
      sheet,
    },
    ...(label ? [label] : []),
    placed(
      seat,
      element('circle', { r: size }),
      ...(picture
        ? [
            element('image', {
              href: picture,
              x: -size * 0.68,
              y: -size * 0.68,
              width: size * 1.36,
              height: size * 1.36,
            }),
          ]
        : size >= sheet.format.leastWithLetters || node.kind === 'sector'
          ? [initials(inDisc)]
          : []),
      ...(label ? [] : [shownName(node.name, seat, sheet.format)]),
    ),
  );
}

const initials = (letters: string): Markup => element('text', { 'aria-hidden': 'true' }, text(letters));

function nameOf(name: Name): Markup {
  return name.kind === 'level'
    ? element('text', { class: 'net-name' }, ...linesAt(name.lines, lineStep(name), name.x, name.y))
    : turnedText('net-name net-radial', name);
}

const lineStep = ({ lines, box }: { lines: readonly string[]; box: { height: number } }): number =>
  box.height / lines.length;

const turnedText = (className: string, { turned, x, y, anchor, text: words }: TurnedName): Markup =>
  element(
    'text',
    {
      class: className,
      transform: `rotate(${tenths(turned)})`,
      x: x === 0 ? undefined : x,
      y: y === 0 ? undefined : y,
      'text-anchor': anchor === 'middle' ? undefined : anchor,
    },
    text(words),
  );

/** A name that is shown while one points at its disc. */
function shownName(name: string, { at: [x, y], size }: Seat, { half, letters }: Format): Markup {
  const words = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  const width = textWidth(words, letters.shown);
  const most = Math.max(half - width / 2 - 2, 0);
  const above = y - size - letters.shown > -half;
  return element(
    'text',
    {
      x: Math.abs(x) > most ? Math.sign(x) * most - x : undefined,
      y: (above ? -1 : 1) * (size + letters.shown * 0.75),
    },
    text(words),
  );
}

function outerList(ring: Ring, sheet: Sheet): Markup {
  const seats = sheet.layout.outer.filter(({ node }) => node.ring === ring);
  const size = Math.max(...seats.filter(({ node }) => node.kind === 'person').map(({ size }) => size), 0);
  return listOf(
    sheet.words.rings[ring === 2 ? 1 : 2],
    seats.map((seat) => outerNode(seat, sheet)),
    { class: `net-outer net-ring-${ring}`, 'font-size': size * 0.82 },
  );
}

function outerNode(seat: Layout['outer'][number], sheet: Sheet): Markup {
  const { node, size } = seat;
  const bridge = isBridge(node, sheet.layout) ? 'is-bridge' : undefined;
  if (node.kind === 'bunch') return bunch(seat, node, sheet);
  const picture = node.kind === 'person' ? node.picture : undefined;
  const letters = node.kind === 'person' ? node.initials : `+${node.people}`;
  return item(
    seat,
    { classes: [bridge, node.kind === 'rest' ? 'is-rest' : undefined], place: placeOf(seat), sheet },
    ...[
      element('circle', { r: size }),
      ...(picture
        ? [
            element('image', {
              href: picture,
              x: -size,
              y: -size,
              width: 2 * size,
              height: 2 * size,
              preserveAspectRatio: 'xMidYMid slice',
            }),
          ]
        : size >= sheet.format.leastWithLetters || node.kind === 'rest'
          ? [initials(letters)]
          : []),
      shownName(node.name, seat, sheet.format),
    ],
  );
}

/** Nothing that somebody could point at or read out. */
function bunch(seat: Seat, { key, dots }: BunchNode, { naming, layout }: Sheet): Markup {
  const dot = seat.size / bunchRadius(dots, 1);
  const number = naming.numberOf.get(key);
  const near = nearClasses(key, layout, naming);
  return element(
    'g',
    {
      class: [`o${number} n${number}`, near, 'is-bunch'].join(' '),
      'aria-hidden': 'true',
      transform: placeOf(seat),
    },
    ...Array.from({ length: dots }, (_, index) => {
      const distance = dot * 1.5 * Math.sqrt(index + 0.5);
      const [cx, cy] = polar(distance, index * goldenAngle + seat.angle);
      return element('circle', { cx, cy, r: dot });
    }),
  );
}

const goldenAngle = turn * (1 - 2 / (1 + Math.sqrt(5)));

const placeOf = ({ at }: Seat): string => `translate(${coordinates(...at)})`;

const placed = (seat: Seat, ...children: readonly Markup[]): Markup =>
  element('g', { transform: placeOf(seat) }, ...children);

const nearClasses = (key: string, { neighbours }: Layout, { numberOf }: Naming): string =>
  (neighbours.get(key) ?? []).map((other) => `n${numberOf.get(other)}`).join(' ');

interface Item {
  readonly classes: readonly (string | undefined)[];
  /** Where what is written is not the whole name. */
  readonly label?: string | undefined;
  readonly place?: string | undefined;
  readonly sheet: Sheet;
}

/** A node in its list; a link where it has an address. */
function item(
  { node }: Seat,
  { classes, label, place, sheet: { layout, naming } }: Item,
  ...children: readonly Markup[]
): Markup {
  const number = naming.numberOf.get(node.key);
  const href = node.kind === 'bunch' ? undefined : linkAddress(node.href);
  const className = [`o${number} n${number}`, nearClasses(node.key, layout, naming), ...classes]
    .filter(Boolean)
    .join(' ');
  const own = { class: className, id: naming.anchors.get(node.key), 'aria-label': label };
  return href === undefined
    ? element('g', { ...own, role: 'listitem', transform: place }, ...children)
    : element('g', { role: 'listitem', transform: place }, element('a', { ...own, href }, ...children));
}

function rimOf({ layout, format }: Sheet): Markup {
  const names = layout.sectors.flatMap((stretch) => {
    const name = rimName(stretch, format);
    if (!name || stretch.sector.label === '') return [];
    const href = linkAddress(stretch.sector.href);
    const label = name.text === stretch.sector.label ? undefined : stretch.sector.label;
    const words = turnedText('', name);
    return [
      href === undefined
        ? element('g', { 'aria-label': label }, words)
        : element('a', { href, 'aria-label': label }, words),
    ];
  });
  return names.length === 0
    ? text('')
    : element('g', { class: 'net-rim', 'font-size': format.letters.sector }, ...names);
}
