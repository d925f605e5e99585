import { polar } from './circle.ts';
import type { Format } from './format.ts';
import type { InnerSeat } from './layout.ts';
import { coordinates } from './svg.ts';
import { weeksShown } from './subject.ts';

/** Paths of bars are written in fifths of a unit, as whole numbers. */
export const grain = 5;

/** What was said of a company in a year, on its stretch of the circle. */
export interface Noise {
  /** One mark for each bar, also for those without length. */
  readonly ticks: { readonly path: string; readonly dashes: string };
  readonly bars: string;
  readonly thickness: number;
  /** The tips of the bars with a complaint that nobody answered. */
  readonly unanswered: readonly (readonly [x: number, y: number])[];
}

/** How many weeks a bar may stand for, where there is no room for one each. */
const spans = [1, 2, 4, 13, 26, 52];

/** How much of a stretch is filled, so that one company is told from the next. */
const filled = 0.88;

export const weeksPerBar = (seats: readonly InnerSeat[], { noise, leastPitch }: Format): number => {
  const narrowest = Math.min(...seats.map(({ stretch }) => stretch.to - stretch.from));
  const bars = (narrowest * filled * noise) / leastPitch;
  return spans.find((span) => weeksShown / span <= bars) ?? weeksShown;
};

/** The noise of each company by its key. Areas are compared by eye: a bar grows with the root of what was said. */
export function noises(seats: readonly InnerSeat[], format: Format): ReadonlyMap<string, Noise> {
  const span = weeksPerBar(seats, format);
  const heard = seats.map((seat) => ({ seat, sums: sumsOf(seat.node.weeks, span) }));
  const loudest = heard.reduce((most, { sums }) => Math.max(most, ...sums), 1);
  return new Map(
    heard.map(({ seat, sums }) => [seat.node.key, noiseOf(seat, sums, { span, loudest, format })]),
  );
}

const sumsOf = (weeks: readonly number[], span: number): readonly number[] =>
  Array.from({ length: weeksShown / span }, (_, bar) =>
    weeks.slice(bar * span, (bar + 1) * span).reduce((sum, said) => sum + said, 0),
  );

interface Scale {
  readonly span: number;
  readonly loudest: number;
  readonly format: Format;
}

function noiseOf(
  { node, stretch }: InnerSeat,
  sums: readonly number[],
  { span, loudest, format }: Scale,
): Noise {
  const width = (stretch.to - stretch.from) * filled;
  const start = (stretch.from + stretch.to - width) / 2;
  const pitch = width / sums.length;
  const angleOf = (bar: number) => start + (bar + 0.5) * pitch;
  const { noise, longestBar } = format;
  const shortest = longestBar * 0.09;
  const lengthOf = (said: number) =>
    said === 0 ? 0 : shortest + (longestBar - shortest) * Math.sqrt(said / loudest);
  const thickness = Math.min(pitch * noise * 0.6, longestBar * 0.07);
  const complaints = [...new Set(node.unanswered.map((week) => Math.floor(week / span)))];
  return {
    ticks: ticksOf(start, width, { pitch, thickness, format }),
    bars: barsPath(sums.map((said, bar) => [angleOf(bar), noise, noise + lengthOf(said)] as const)),
    thickness,
    unanswered: complaints
      .filter((bar) => bar >= 0 && bar < sums.length)
      .map((bar) => polar(noise + lengthOf(sums[bar] ?? 0) + longestBar * 0.06, angleOf(bar))),
  };
}

function ticksOf(
  start: number,
  width: number,
  { pitch, thickness, format: { noise } }: { pitch: number; thickness: number; format: Format },
): Noise['ticks'] {
  const first = polar(noise * grain, start);
  const last = polar(noise * grain, start + width);
  const dash = thickness * grain;
  const space = pitch * noise * grain - dash;
  const large = width > Math.PI ? 1 : 0;
  const radius = noise * grain;
  // The dashes lie in the middle of their weeks: the line begins half a space before the first.
  return {
    path: `M${coordinates(...first)}A${coordinates(radius, radius)} 0 ${large} 1 ${coordinates(...last)}`,
    dashes: `0 ${(space / 2).toFixed(1)} ${dash.toFixed(1)} ${(space / 2).toFixed(1)}`,
  };
}

/** One after the other, each from the end of the one before. */
function barsPath(bars: readonly (readonly [angle: number, from: number, to: number])[]): string {
  let [x, y] = [0, 0];
  const to = (radius: number, angle: number): string => {
    const [nextX, nextY] = polar(radius * grain, angle).map(Math.round) as [number, number];
    const step = coordinates(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    return step;
  };
  return bars
    .filter(([, inside, outside]) => outside > inside)
    .map(([angle, inside, outside]) => `m${to(inside, angle)}l${to(outside, angle)}`)
    .join('');
}
