import { polar } from './circle.ts';
import type { InnerSeat, Layout, Stretch } from './layout.ts';
import { filling, namesOf, rimName, type Names } from './names.ts';
import type { Ring } from './node.ts';
import { innerMarks, outerMarks } from './node-marks.ts';
import { noiseMarks } from './noise-marks.ts';
import type { Sheet } from './sheet.ts';
import type { Subject } from './subject.ts';
import { coordinates, element, linkAddress, text, type Markup } from './svg.ts';
import { lines, turnedText } from './text-marks.ts';
import { spokeMarks, tieMarks } from './tie-marks.ts';

/** The picture as one SVG element; what it looks like is in `styles/network-picture.css`. */
export function drawing(subject: Subject, sheet: Sheet): Markup {
  const { layout, format, words } = sheet;
  const { half, name } = format;
  const names = namesOf(layout, format);
  return element(
    'svg',
    {
      class: `net-drawing net-${name}`,
      viewBox: `${-half} ${-half} ${2 * half} ${2 * half}`,
      role: 'group',
      'aria-label': words.title,
      'text-anchor': 'middle',
    },
    ringMarks(sheet),
    ...haloMarks(sheet),
    ...noiseMarks(sheet),
    spokeMarks(sheet, names),
    ...tieMarks(sheet),
    hubMark(subject, sheet),
    innerMarks(sheet, names),
    outerMarks(2, sheet),
    outerMarks(3, sheet),
    rimMarks(sheet, names),
  );
}

/** The sign of the house: a word that goes round. */
function ringMarks({ layout, format }: Sheet): Markup {
  const rings = new Set(layout.outer.map(({ node }) => node.ring));
  const radii = [
    ...layout.inner.slice(0, 1).map(({ radius }) => radius),
    ...(rings.has(2) ? [format.near] : []),
    ...(rings.has(3) ? [format.far] : []),
  ];
  const circles = radii.map((radius) => element('circle', { r: radius }));
  return element('g', { class: 'net-rings', 'aria-hidden': 'true' }, ...circles);
}

/** How much of a stretch has no halo at each end. */
const haloMargin = 0.12;

/** Soft bands for people who may not be told apart. */
function haloMarks({ graph, layout, format }: Sheet): readonly Markup[] {
  const bands = { 2: [format.near, format.person.most], 3: [format.far, format.farPerson.most] } as const;
  const marks = ([2, 3] as const).flatMap((ring: Ring) => {
    const [radius, most] = bands[ring];
    const { nodes, groups, ring: around } = graph.halos[ring];
    const stretches = [
      ...nodes.flatMap((key) => stretchOf(key, layout)),
      ...layout.sectors.filter(({ sector }) => groups.includes(sector.key)),
    ];
    const width = { 'stroke-width': most * 1.3 };
    return [
      ...(around ? [element('circle', { r: radius, ...width })] : []),
      ...stretches.map((stretch) => element('path', { d: arc(radius, stretch), ...width })),
    ];
  });
  return marks.length === 0 ? [] : [element('g', { class: 'net-halos', 'aria-hidden': 'true' }, ...marks)];
}

function arc(radius: number, { from, to }: Stretch): string {
  const margin = (to - from) * haloMargin;
  const [start, end] = [from + margin, to - margin];
  const large = end - start > Math.PI ? 1 : 0;
  return (
    `M${coordinates(...polar(radius, start))}` +
    `A${coordinates(radius, radius)} 0 ${large} 1 ${coordinates(...polar(radius, end))}`
  );
}

/** Of a company its own, of a person as much as he takes. */
function stretchOf(key: string, { seatOf }: Layout): readonly Stretch[] {
  const seat = seatOf.get(key);
  if (!seat) return [];
  const half = (2.2 * seat.size) / seat.radius;
  return [isInnerSeat(seat) ? seat.stretch : { from: seat.angle - half, to: seat.angle + half }];
}

const isInnerSeat = (seat: object): seat is InnerSeat => 'stretch' in seat;

function hubMark({ agency }: Subject, { format }: Sheet): Markup {
  const { hub, letters } = format;
  const href = linkAddress(agency.href);
  const hasPicture = agency.logo !== undefined;
  const { lines: words, size } = filling(agency.name, {
    most: letters.hub,
    least: letters.hub * 0.6,
    width: hub * 1.6,
  });
  const says = !hasPicture && words.join(' ') === agency.name;
  const half = hub * 0.62;
  const step = size * 1.1;
  const written = { 'font-size': size, ...(says ? {} : hidden) };
  return element(
    href === undefined ? 'g' : 'a',
    {
      class: hasPicture ? 'net-hub has-picture' : 'net-hub',
      href,
      role: href === undefined ? 'img' : undefined,
    },
    ...(says ? [] : [element('title', {}, text(agency.name))]),
    element('circle', { r: hub }),
    hasPicture
      ? element('image', { href: agency.logo, x: -half, y: -half, width: 2 * half, height: 2 * half })
      : element('text', written, ...lines(words, { x: 0, y: (-(words.length - 1) * step) / 2, size, step })),
  );
}

const hidden = { 'aria-hidden': 'true' };

/** The names of the sectors; one that is a single node with its name has it there. */
function rimMarks({ layout, format }: Sheet, names: Names): Markup {
  const named = new Set(
    layout.inner.flatMap(({ node }) =>
      node.kind === 'sector' && names.of.has(node.key) ? [node.sector] : [],
    ),
  );
  const marks = layout.sectors
    .filter(({ sector }) => sector.label !== '' && !named.has(sector.key))
    .flatMap((stretch) => {
      const { label, href } = stretch.sector;
      const name = rimName(stretch, format);
      const address = linkAddress(href);
      if (!name) return [];
      if (address === undefined) return [turnedText(name)];
      return name.text === label
        ? [element('a', { href: address }, turnedText(name))]
        : [element('a', { href: address }, element('title', {}, text(label)), turnedText(name, hidden))];
    });
  const attributes = { class: 'net-rim', 'font-size': format.letters.sector };
  return marks.length === 0 ? text('') : element('g', attributes, ...marks);
}
