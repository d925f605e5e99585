import type { Locale } from '../model/text.ts';
import { oncePerText } from '../once.ts';
import { folded } from '../folded.ts';
import { stopWords } from './stop-words.ts';

const segmenterOf = oncePerText((locale) => new Intl.Segmenter(locale, { granularity: 'word' }));

/** What a text is about: its words without their endings, and how much weight it gives to each. */
export type Terms = readonly (readonly [term: string, weight: number])[];

export interface WordsOfText {
  /** How many there are in the body, by which the time is told that reading takes. */
  readonly words: number;
  readonly terms: Terms;
}

/** How much a word of each part tells. */
const weights = { title: 3, description: 2, body: 1 } as const;

/** What is left of the words of a text: those that it says most. */
const mostTerms = 32;

/** The words of a text, also in scripts that put no blanks between them. @param body as Markdown */
export function wordsOfText(
  { title, description, body }: Readonly<Record<keyof typeof weights, string>>,
  locale: Locale,
): WordsOfText {
  const found = new Map<string, number>();
  const add = (text: string, weight: number): number => addWords(text, { locale, weight, found });
  add(title, weights.title);
  add(description, weights.description);
  const words = add(withoutAddresses(body), weights.body);
  const terms = [...found].toSorted(([a, most], [b, other]) => other - most || (a < b ? -1 : 1));
  return { words, terms: terms.slice(0, mostTerms) };
}

interface Adding {
  readonly locale: Locale;
  readonly weight: number;
  readonly found: Map<string, number>;
}

/** @returns how many words there are, those that tell nothing included */
function addWords(text: string, { locale, weight, found }: Adding): number {
  let words = 0;
  for (const { segment, isWordLike } of segmenterOf(locale).segment(text)) {
    if (!isWordLike) continue;
    words += 1;
    const term = termOf(segment, locale);
    if (term !== undefined) found.set(term, (found.get(term) ?? 0) + weight);
  }
  return words;
}

/**
 * The beginning of a word stands for it in all its forms, which finds likenesses about as well as the rules of each
 * language do (McNamee and Mayfield, Character N-Gram Tokenization for European Language Text Retrieval, 2004).
 */
const stemLength = 6;
const fewestLetters = 3;

function termOf(word: string, locale: Locale): string | undefined {
  const plain = folded(word);
  const isLong = plain.length >= fewestLetters || /[^\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u.test(plain);
  if (!isLong || /^[\d.,]+$/.test(plain) || stopWords(locale).has(plain)) return undefined;
  return plain.slice(0, stemLength);
}

/**
 * Where links lead and what tags say is nothing that the text tells. A bracket that is never closed ends with its word:
 * to look for its end from each of thousands would take their square.
 */
const withoutAddresses = (text: string): string =>
  text.replace(/\]\([^)\s]*\)?/g, ']').replace(/https?:\/\/\S+|<[^<>]*>/g, ' ');
