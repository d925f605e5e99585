import { sheetWithin } from './box.ts';
import { countryLabels, type CountryLabel } from './country-labels.ts';
import type { Paper } from './frame.ts';
import type { Ground } from './ground.ts';
import { labelled, type Labelled } from './labels.ts';
import { marksOf, type Mark, type RadiusOf, type Spot } from './marks.ts';
import { fitted } from './text-width.ts';

/** How a map is set: its paper, the size of its letters and of its discs, in units. */
export interface Setting {
  readonly paper: Paper;
  readonly townSize: number;
  readonly countrySize: number;
  readonly gap: number;
  readonly radiusOf: RadiusOf;
}

/** The same map for a wide page and for a phone, whose letters are larger beside everything else. */
export const settings = {
  wide: {
    paper: { width: 760, minHeight: 500, maxHeight: 820, margin: 64 },
    townSize: 17,
    countrySize: 14.5,
    gap: 7,
    radiusOf: (weight) => (weight === 1 ? 8 : 12 + 2.4 * Math.log2(weight)),
  },
  narrow: {
    paper: { width: 360, minHeight: 330, maxHeight: 540, margin: 34 },
    townSize: 14.5,
    countrySize: 12.5,
    gap: 5,
    radiusOf: (weight) => (weight === 1 ? 6.5 : 10.5 + 1.7 * Math.log2(weight)),
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

/** A town with clients; its weight is their number. */
export interface Town extends Spot {
  readonly name: string;
}

/** What a map says, in one language. */
export interface RegionalMap<Each extends Town> {
  readonly marks: readonly Labelled<Each>[];
  readonly countries: readonly CountryLabel[];
}

export interface Wording {
  readonly countryName: (code: string) => string;
  /** A town and how many more stand at its place: `Milano +2`. */
  readonly andMore: (town: string, more: number) => string;
}

/** Letters keep this far from the edge. */
const edge = 6;
/** A name takes no more of the paper’s width than this. */
const longestName = 0.42;

export function regionalMap<Each extends Town>(
  { frame, countries }: Pick<Ground, 'frame' | 'countries'>,
  towns: readonly Each[],
  { townSize, countrySize, gap, radiusOf }: Setting,
  { countryName, andMore }: Wording,
): RegionalMap<Each> {
  const paper = sheetWithin(frame, edge);
  const short = (text: string) => fitted(text, townSize, frame.width * longestName);
  const textsOf = ({ spots: [first, ...others] }: Mark<Each>) =>
    others.length === 0 ? [short(first!.name)] : [andMore(short(first!.name), others.length)];
  const marks = labelled(marksOf(towns, radiusOf, gap / 2), textsOf, {
    size: townSize,
    gap,
    paper,
    radiusOf,
  });
  const named = countries.map(({ code, own, ring }) => ({ name: countryName(code), own, ring }));
  return {
    marks,
    countries: countryLabels(named, countrySize, {
      paper,
      marks: marks.map(({ mark }) => mark),
      labels: marks.flatMap(({ label }) => (label ? [label] : [])),
    }),
  };
}
