import type { TurnedName } from './names.ts';
import { element, tenths, text, type Markup } from './svg.ts';

/** Lines of a text, each below the other. */
export const lines = (
  words: readonly string[],
  height: number,
  { x, y }: { readonly x: number; readonly y: number },
): readonly Markup[] =>
  words.map((line, index) => element('tspan', { x, y: y + index * height }, text(line)));

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
