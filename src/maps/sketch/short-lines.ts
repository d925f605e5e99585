import { lineWidth } from './text-size.ts';

/** How wide a line may be, in units of the drawing; what is narrower than the first stays one line. */
const single = 96;
const widest = 118;

/** A comma, a bracket, or the full stop of a word that is no abbreviation. */
const endOfClause = /[,;:(–—،؛、。]|(?<=\p{L}{4})\.(?:\s|$)/u;

/**
 * A text in one or two short lines, or its first clause if that fits alone: the list beside the sketch says the rest.
 * Nothing where both are too long, since half a name helps nobody.
 *
 * @example shortLines('3', 'The chemist’s on the corner, where the lane begins') // ['3 The chemist’s', 'on the corner']
 */
export function shortLines(number: string, text: string): readonly string[] | undefined {
  const [clause = ''] = text.split(endOfClause);
  return fitted(number, text) ?? fitted(number, clause.trim());
}

function fitted(number: string, text: string): readonly string[] | undefined {
  const words = `${number} ${text}`.split(' ');
  const ways = words
    .map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)].map((part) => part.join(' ')))
    .map((parts) => parts.filter((line) => line !== ''))
    .map((lines) => ({ lines, width: Math.max(...lines.map(lineWidth)) }))
    .filter(({ width, lines }) => width <= widest && lines[0] !== number);
  const whole = ways.find(({ lines, width }) => lines.length === 1 && width <= single);
  return (whole ?? ways.toSorted((a, b) => a.width - b.width)[0])?.lines;
}
