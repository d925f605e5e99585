import type { Pin } from '../../model/address.ts';
import { distance } from '../../places/distance.ts';
import { square, type Box, type Position } from '../box.ts';
import { frameFor, positionOf, size, type Frame } from './frame.ts';
import { furnitureFor, ringsFor, type Ring, type ScaleBar } from './furniture.ts';
import { placeLabels, type Label, type LabelRequest } from './labels.ts';
import { offsetFrom } from './offset.ts';
import { placeSymbols, type Placed } from './placed.ts';
import { shortLines } from './short-lines.ts';
import { doorRadius, type PlaceKind } from './symbols.ts';

/** A place that is to stand on the sketch. */
export interface SketchPlace {
  readonly kind: PlaceKind;
  /** By which it is found in the list beside the sketch, as the language writes numbers. */
  readonly number: string;
  /** Shown where it is short enough, else the number alone. */
  readonly name: string;
  /** Set where the name is in another language than the page. */
  readonly lang?: string | undefined;
  readonly pin: Pin;
}

export interface SketchWords {
  /** What stands beside the door. */
  readonly door: string;
  /** A length as people write it: `80 m`, `1,2 km`. */
  readonly length: (metres: number) => string;
}

/** Everything that is drawn, in units of the drawing, true to scale; no symbol or text lies on another one. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Units of the drawing per metre. */
  readonly scale: number;
  readonly door: Position;
  readonly doorLabel?: Label | undefined;
  readonly rings: readonly Ring[];
  readonly marks: readonly Mark[];
  readonly north: Box;
  readonly bar: ScaleBar;
}

export interface Mark extends Placed {
  readonly kind: PlaceKind;
  readonly number: string;
  readonly lang?: string | undefined;
  readonly label?: Label | undefined;
}

/** @param pin of the door, from which everything is measured */
export function sketchOf(pin: Pin, places: readonly SketchPlace[], words: SketchWords): Scene {
  const offsets = places.map((place) => offsetFrom(pin, place.pin));
  const frame = frameFor(offsets);
  const positions = offsets.map((offset) => positionOf(frame, offset));
  const { north, bar } = furnitureFor(frame, positions, words.length);
  const doorBox = square(frame.door, 2 * doorRadius + 4);
  const symbols = placeSymbols(frame, offsets, { boxes: [doorBox, north, bar], lines: [] });
  const shown = places.flatMap((place, index) => {
    const placed = symbols.placed[index];
    return placed ? [{ place, placed }] : [];
  });
  const requests = shown.map(({ place, placed }) =>
    labelRequest(frame, place, placed, words.length(distance(pin, place.pin))),
  );
  const { labels, taken } = placeLabels([doorRequest(frame, words.door), ...requests], symbols.taken);
  const [doorLabel, ...markLabels] = labels;
  return {
    ...size,
    scale: frame.scale,
    door: frame.door,
    doorLabel,
    rings: ringsFor(frame, words.length, taken),
    marks: shown.map(({ place: { kind, number, lang }, placed }, index) => ({
      kind,
      number,
      lang,
      ...placed,
      label: markLabels[index],
    })),
    north,
    bar,
  };
}

/** With name and distance, else with the distance, else its number alone. No dot: in Arabic it is a nought. */
function labelRequest(
  { door }: Frame,
  place: SketchPlace,
  { symbol, beyond }: Placed,
  far: string,
): LabelRequest {
  const { number, name } = place;
  const towards = beyond ? { x: -beyond.x, y: -beyond.y } : { x: symbol.x - door.x, y: symbol.y - door.y };
  const named = shortLines(number, name);
  return {
    symbol,
    towards,
    forms: [...(named ? [[...named, far]] : []), [number, far], [number]],
  };
}

const doorRequest = ({ door }: Frame, text: string): LabelRequest => ({
  symbol: door,
  radius: doorRadius,
  towards: { x: 0, y: 1 },
  forms: [[text]],
});
