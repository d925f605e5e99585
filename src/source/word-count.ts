import type { Locale } from '../model/text.ts';
import { oncePerText } from '../once.ts';

const segmenterOf = oncePerText((locale) => new Intl.Segmenter(locale, { granularity: 'word' }));

/** The words of a text, also in scripts that put no blanks between them. */
export function countWords(text: string, locale: Locale): number {
  let words = 0;
  for (const { isWordLike } of segmenterOf(locale).segment(text)) if (isWordLike) words += 1;
  return words;
}
