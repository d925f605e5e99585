import { textWidth } from '../../maps/text-width.ts';
import { isBridge } from './bridge.ts';
import { polar, turn } from './circle.ts';
import type { Format } from './format.ts';
import { bunchRadius, type InnerSeat, type Seat } from './layout.ts';
import { isWhole, type Name, type Names } from './names.ts';
import type { BunchNode, OuterNode, Ring } from './node.ts';
import { classes, litWith, standingClass, type Sheet } from './sheet.ts';
import { coordinates, element, linkAddress, text, type Markup } from './svg.ts';
import { lines, turnedText } from './text-marks.ts';

/** The companies, as a list of links. */
export function innerMarks(sheet: Sheet, names: Names): Markup {
  const { layout, words } = sheet;
  const items = layout.inner.map((seat) => {
    const name = names.of.get(seat.node.key);
    return innerMark(seat, name && { name, size: names.size }, sheet);
  });
  const size = Math.min(...layout.inner.map((seat) => seat.size));
  return list(words.rings[0], items, { class: 'net-inner', 'font-size': size * 0.72 });
}

/** The people of a ring, as a list of links. */
export function outerMarks(ring: Ring, sheet: Sheet): Markup {
  const seats = sheet.layout.outer.filter(({ node }) => node.ring === ring);
  const size = Math.max(0, ...seats.flatMap(({ node, size }) => (node.kind === 'person' ? [size] : [])));
  const items = seats.map((seat) => outerMark(seat, sheet));
  return list(sheet.words.rings[ring - 1] ?? '', items, { class: 'net-outer', 'font-size': size * 0.88 });
}

const list = (
  label: string,
  items: readonly Markup[],
  attributes: Readonly<Record<string, string | number>>,
): Markup =>
  items.length === 0
    ? text('')
    : element('g', { ...attributes, role: 'list', 'aria-label': label }, ...items);

interface Written {
  readonly name: Name;
  readonly size: number;
}

function innerMark(seat: InnerSeat, written: Written | undefined, sheet: Sheet): Markup {
  const { node, size } = seat;
  const isSector = node.kind === 'sector';
  const picture = isSector ? undefined : node.picture;
  const spoken = isSector ? sheet.words.folded(node.name, node.companies) : node.name;
  const classNames = [standingClass(node), isSector ? 'is-sector' : undefined, picture && 'has-picture'];
  const inside =
    picture === undefined
      ? letters(
          isSector ? String(node.companies) : node.initials,
          isSector || size >= sheet.format.leastWithLetters,
        )
      : [image(picture, size * 0.68)];
  const says = written !== undefined && !isSector && isWhole(node, written.name);
  return item(
    seat,
    { classNames, sheet },
    ...(written ? [nameMark(written, says)] : []),
    ...placed(seat, inside, says ? [] : [shownName(spoken, seat, sheet.format)]),
  );
}

/** A disc, with what is in it and beside it. */
function placed(
  { at: [cx, cy], size }: Seat,
  inside: readonly Markup[],
  beside: readonly Markup[],
): readonly Markup[] {
  if (inside.length + beside.length === 0) return [element('circle', { cx, cy, r: size })];
  const place = `translate(${coordinates(cx, cy)})`;
  return [element('g', { transform: place }, element('circle', { r: size }), ...inside, ...beside)];
}

const letters = (written: string, isReadable: boolean): readonly Markup[] =>
  isReadable ? [element('text', { 'aria-hidden': 'true' }, text(written))] : [];

const image = (href: string, half: number, fit?: string): Markup =>
  element('image', { href, x: -half, y: -half, width: 2 * half, height: 2 * half, preserveAspectRatio: fit });

/** A name that says less than is read out is only seen. */
function nameMark({ name, size }: Written, says: boolean): Markup {
  const attributes = { class: 'net-name', 'font-size': size, ...(says ? {} : { 'aria-hidden': 'true' }) };
  if (name.kind === 'turned') return turnedText(name, attributes);
  const { x, y, step } = name;
  return element('text', attributes, ...lines(name.lines, { x, y, size, step }));
}

/** More is not shown while one points at a disc. */
const longestShown = 60;

/** A name that is shown while one points at its disc: above it, and within the picture. */
function shownName(name: string, { at: [x], size }: Seat, { half, letters }: Format): Markup {
  const isLong = name.length > longestShown;
  const words = isLong ? `${Array.from(name).slice(0, longestShown).join('')}…` : name;
  const most = Math.max(half - textWidth(words, letters.shown) / 2, 0);
  const inwards = Math.abs(x) > most ? Math.sign(x) * most - x : undefined;
  return element('text', { x: inwards, y: Math.round(-size - letters.shown * 0.75) }, text(words));
}

/** A portrait leaves the line around it free, which tells bridges. */
const withinRing = 0.93;

function outerMark(seat: Seat<OuterNode>, sheet: Sheet): Markup {
  const { node, size } = seat;
  if (node.kind === 'bunch') return bunchMark(seat, node, sheet);
  const isCount = node.kind === 'rest';
  const picture = isCount ? undefined : node.picture;
  const inside =
    picture === undefined
      ? letters(isCount ? `+${node.people}` : node.initials, isCount || size >= sheet.format.leastWithLetters)
      : [image(picture, size * withinRing, 'xMidYMid slice')];
  const classNames = [
    isBridge(node, sheet.layout) ? 'is-bridge' : undefined,
    isCount ? 'is-rest' : undefined,
  ];
  const disc = element('circle', { r: size });
  const place = `translate(${coordinates(...seat.at)})`;
  const shown = shownName(node.name, seat, sheet.format);
  return item(seat, { classNames, place, sheet }, disc, ...inside, shown);
}

/** Nothing that is read out: what it tells, it tells to the eye, and the sentence beside the picture says it. */
function bunchMark(seat: Seat, { key, dots }: BunchNode, { naming, layout }: Sheet): Markup {
  const dot = seat.size / bunchRadius(dots, 1);
  const near = layout.neighbours.get(key) ?? [];
  return element(
    'g',
    {
      class: classes(`o${naming.numberOf.get(key)}`, litWith(naming, key, ...near), 'is-bunch'),
      transform: `translate(${coordinates(...seat.at)})`,
      'aria-hidden': 'true',
    },
    ...Array.from({ length: dots }, (_, index) => {
      const [cx, cy] = polar(dot * 1.5 * Math.sqrt(index + 0.5), index * goldenAngle + seat.angle);
      return element('circle', { cx, cy, r: dot });
    }),
  );
}

/** Seeds of a sunflower, so that any number of dots fills a disc evenly. */
const goldenAngle = turn * (1 - 2 / (1 + Math.sqrt(5)));

interface Item {
  readonly classNames: readonly (string | undefined)[];
  readonly place?: string | undefined;
  readonly sheet: Sheet;
}

/** A node in its list; a link where it has an address. */
function item(
  { node }: Seat,
  { classNames, place, sheet: { layout, naming } }: Item,
  ...children: readonly Markup[]
): Markup {
  const near = layout.neighbours.get(node.key) ?? [];
  const href = node.kind === 'bunch' ? undefined : linkAddress(node.href);
  const own = {
    class: classes(`o${naming.numberOf.get(node.key)}`, litWith(naming, node.key, ...near), ...classNames),
    id: naming.anchors.get(node.key),
  };
  return href === undefined
    ? element('g', { ...own, role: 'listitem', transform: place }, ...children)
    : element('g', { role: 'listitem', transform: place }, element('a', { ...own, href }, ...children));
}
