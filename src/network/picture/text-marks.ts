import type { TurnedName } from './names.ts';
import { element, tenths, text, type Markup } from './svg.ts';

/** Half of the space that ends a line, as a share of its letters’ size. */
const halfSpace = 0.12;

/**
 * Lines of a text, each below the other. All but the last end with a space, so that they are read as words; it would
 * move a line that is set in the middle.
 */
export const lines = (
  words: readonly string[],
  {
    x,
    y,
    size,
    step,
  }: { readonly x: number; readonly y: number; readonly size: number; readonly step: number },
): readonly Markup[] =>
  words.map((line, index) => {
    const isLast = index === words.length - 1;
    const place = { x: isLast ? x : x + size * halfSpace, y: y + index * step };
    return element('tspan', place, text(isLast ? line : `${line} `));
  });

export const turnedText = (
  { turned, x, y, anchor, text: words }: TurnedName,
  attributes: Readonly<Record<string, string | number>> = {},
): Markup =>
  element(
    'text',
    {
      ...attributes,
      transform: `rotate(${tenths(turned)})`,
      x: x === 0 ? undefined : x,
      y: y === 0 ? undefined : y,
      'text-anchor': anchor === 'middle' ? undefined : anchor,
    },
    text(words),
  );
