import { folded } from '../folded.ts';
import { stopWords } from '../source/stop-words.ts';

/** Languages that are told apart, beside those of the site. */
const common = ['it', 'en', 'es', 'fr', 'de', 'nl', 'pt', 'ca', 'ru', 'pl', 'ro', 'tr'] as const;

/** Fewer words say too little of their language. */
const leastWords = 6;
/** How many of the words must be small words of the language. */
const leastShare = 0.2;

/**
 * The language that a text is written in, by its small words; nothing where they do not say it clearly.
 *
 * @param expected languages that win where two fit alike, the likeliest first: `['it', 'en']`
 */
export function spokenLanguage(text: string, expected: readonly string[]): string | undefined {
  const words = wordsIn(text);
  if (words.length < leastWords) return undefined;
  const languages = [...new Set([...expected.map(shortName), ...common])];
  const shares = languages.map((language) => ({ language, share: shareIn(words, language) }));
  const [best] = shares.toSorted((one, other) => other.share - one.share);
  return best && best.share >= leastShare ? best.language : undefined;
}

export const shortName = (lang: string): string => lang.split('-')[0]!.toLowerCase();

/** The words of a text as stop words are listed, addresses aside. */
export const wordsIn = (text: string): readonly string[] =>
  withoutAddresses(text)
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .map(folded);

export const withoutAddresses = (text: string): string => text.replaceAll(/https?:\/\/\S+|www\.\S+/gi, ' ');

function shareIn(words: readonly string[], language: string): number {
  const known = stopWords(language);
  return words.filter((word) => known.has(word)).length / words.length;
}
