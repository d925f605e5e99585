import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';

/** What must stay in the picture where it is cropped: hundredths of its width and height, from its upper left corner. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

const written = /^(\d{1,3})\s*%?\s*[\s,;/]\s*(\d{1,3})\s*%?$/;

/** A focus as it is written: `30 60`. */
export const focus = z
  .string()
  .superRefine(rule((value) => (focusOf(value) ? undefined : { code: 'focus-wrong' })))
  .transform((value) => focusOf(value)!);

/** Of the cover of a text. */
export const coverFocus = focus.optional().meta({
  description:
    'What must stay in the cover where it is cropped: hundredths from the left and from the top, 30 60.',
});

function focusOf(value: string): Focus | undefined {
  const [, x, y] = written.exec(value.trim()) ?? [];
  if (x === undefined || Number(x) > 100 || Number(y) > 100) return undefined;
  return { x: Number(x), y: Number(y) };
}
