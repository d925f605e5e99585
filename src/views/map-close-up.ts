import { fill } from '../i18n/format.ts';
import { formatLength } from '../i18n/length.ts';
import { closeUpSize, type CloseUp } from '../maps/close-up.ts';
import type { Spot } from '../maps/marks.ts';
import type { Context } from './context.ts';
import { cardsOf, round, textAt, wordsOf, type MapText } from './map-places.ts';

/** A town from near, with circles at even distances; the paths of these at the scale 1 / `grain`. */
export interface MapCloseUp {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Of its letters. */
  readonly size: number;
  readonly rings: readonly string[];
  /** In the middle of the circles, where it is in town; its caption says how far the circles are from it. */
  readonly agency?:
    | {
        readonly x: number;
        readonly y: number;
        readonly label?: MapText | undefined;
        readonly caption: string;
      }
    | undefined;
  /** How far the circles are apart, on paper and in words. */
  readonly scale: { readonly units: number; readonly text: string };
  readonly north: string;
  readonly marks: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly number: string;
    readonly label?: MapText | undefined;
    readonly sectors: string;
  }[];
}

/** A town from near, in words of the page’s language. */
export function closeUpView(
  context: Context,
  town: string,
  { width, height, marks, rings, agency, step }: CloseUp,
): MapCloseUp {
  const { lang, messages, site } = context;
  const numbers = new Intl.NumberFormat(lang);
  const distance = formatLength(step.kilometres * 1000, lang);
  return {
    title: fill(messages.map.closeUp, { town }),
    width,
    height,
    size: closeUpSize,
    rings,
    agency: agency && {
      x: round(agency.at[0]),
      y: round(agency.at[1]),
      label: agency.label && textAt(agency.label),
      caption: fill(messages.map.rings, { distance, site: site.name }),
    },
    scale: { units: round(step.units), text: distance },
    north: messages.map.north,
    marks: marks.map(({ mark: { at, radius, spots }, label }, index) => ({
      x: round(at[0]),
      y: round(at[1]),
      radius,
      number: numbers.format(index + 1),
      label: label && textAt(label),
      sectors: sectorsOf(context, spots),
    })),
  };
}

const sectorsOf = (context: Context, spots: readonly Spot[]): string =>
  wordsOf(spots.map(({ key }) => cardsOf(context).get(key)!.sector));
