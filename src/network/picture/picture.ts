import { drawing } from './drawing.ts';
import { shownIn, type Mark, type Shown } from './facts.ts';
import { formats, withRings, type Format } from './format.ts';
import { graphOf, isOccupied } from './graph.ts';
import { layoutOf } from './layout.ts';
import { lightCss } from './light.ts';
import type { Subject } from './subject.ts';
import type { PictureWords } from './words.ts';

/** The picture of a network: two drawings of the same, of which each reader sees the one that fits. */
export interface NetworkPicture {
  readonly wide: Drawn;
  readonly phone: Drawn;
  /** The rules of this picture alone, beside the stylesheet of all. */
  readonly css: string;
  /** The fragment under which a node is found and lit, by the id of its company or person. */
  readonly anchors: Readonly<Record<string, string>>;
}

export interface Drawn {
  /** An SVG element, ready to be put into a page. */
  readonly svg: string;
  readonly shown: Shown;
  readonly caption: string;
  readonly legend: readonly LegendEntry[];
}

export interface LegendEntry {
  readonly mark: Mark;
  readonly label: string;
}

/** Draws a network: the same facts always give the same bytes. */
export function networkPicture(subject: Subject, words: PictureWords): NetworkPicture {
  const sheets = [formats.wide, formats.phone].map((whole) => {
    const graph = graphOf(subject, whole.room, words);
    const format = withRings(whole, { near: isOccupied(graph, 2), far: isOccupied(graph, 3) });
    return { format, graph, layout: layoutOf(graph, format) };
  });
  const keys = sheets.flatMap(({ layout }) => [...layout.seatOf.keys()]);
  const numberOf = new Map([...new Set(keys)].map((key, index) => [key, index] as const));
  const tied = new Set(
    sheets.flatMap(({ layout }) => [
      ...layout.neighbours.keys(),
      ...layout.inner.map(({ node }) => node.key),
    ]),
  );
  const anchors = anchorsOf(sheets[0]?.layout.seatOf.keys() ?? []);
  const drawn = (name: Format['name']): Drawn => {
    const sheet = sheets.find(({ format }) => format.name === name);
    if (!sheet) throw new RangeError(name);
    const naming = { numberOf, anchors: name === 'wide' ? anchors : new Map<string, string>() };
    const shown = shownIn(subject, sheet.graph, sheet.layout, sheet.format);
    return {
      svg: drawing(subject, { ...sheet, words, naming }),
      shown,
      caption: words.caption(shown),
      legend: legendOf(shown, words),
    };
  };
  return {
    wide: drawn('wide'),
    phone: drawn('phone'),
    css: lightCss([...numberOf].filter(([key]) => tied.has(key)).map(([, number]) => number)),
    anchors: Object.fromEntries(anchors),
  };
}

const legendOf = ({ marks, weeksPerBar }: Shown, { legend }: PictureWords): readonly LegendEntry[] =>
  marks.map((mark) => ({ mark, label: mark === 'noise' ? legend.noise(weeksPerBar) : legend[mark] }));

/** Of companies and named people alone: what stands for several has no address of its own. */
function anchorsOf(keys: Iterable<string>): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  for (const key of keys) {
    if (/^(?:sector|rest|bunch)\//.test(key)) continue;
    const anchor = `net-${key.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')}`;
    if (!taken.has(anchor)) taken.set(anchor, key);
  }
  return new Map([...taken].map(([anchor, key]) => [key, anchor]));
}
