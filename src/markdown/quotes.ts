import type { Locale, Localized } from '../model/text.ts';

/** Opening and closing marks: outer quotes, then quotes within quotes. */
const marks: Readonly<Record<string, readonly [string, string, string, string]>> = {
  de: ['„', '“', '‚', '‘'],
  en: ['“', '”', '‘', '’'],
  es: ['«', '»', '“', '”'],
  fr: ['«\u202f', '\u202f»', '“', '”'],
  it: ['«', '»', '“', '”'],
  nl: ['‘', '’', '“', '”'],
  pt: ['«', '»', '“', '”'],
};

const letter = /[\p{L}\p{N}]/u;

/**
 * Straight quotes as the language prints them; an apostrophe stays one.
 *
 * @example typographicQuotes(`L'amico disse "ciao"`, 'it') // 'L’amico disse «ciao»'
 */
export function typographicQuotes(text: string, lang: string): string {
  const [open, close, innerOpen, innerClose] = marks[lang.split('-')[0]!] ?? marks.en!;
  return text
    .replace(/"/g, (_, index: number) => (opens(text, index) ? open : close))
    .replace(/(?<![\p{L}\p{N}])'(\S(?:[^'"]*[^\s'"])?)'(?![\p{L}\p{N}])/gu, `${innerOpen}$1${innerClose}`)
    .replace(/'/g, '’');
}

/** The same for a text in several languages. @param languages those of the site */
export const localizedQuotes = (
  texts: Localized,
  languages: Readonly<Record<string, { readonly lang: string }>>,
): Record<Locale, string> =>
  Object.fromEntries(
    Object.entries(texts).map(([locale, text]) => [
      locale,
      typographicQuotes(text!, languages[locale]!.lang),
    ]),
  );

/** A quote opens before a word, unless a word or a closing mark stands right before it. */
function opens(text: string, index: number): boolean {
  const [before, after] = [text[index - 1], text[index + 1]];
  if (after === undefined || /[\s.,;:!?)\]…]/.test(after)) return false;
  return before === undefined || !(letter.test(before) || /[.,;:!?)\]…”’»]/.test(before));
}
