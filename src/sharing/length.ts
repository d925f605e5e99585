import { oncePerText } from '../once.ts';

/** How a channel counts the length of a text. */
export type Counting = keyof typeof counters;

/** Wherever it leads, a link counts as much where it is shortened. */
const linkLength = 23;

const link = /https?:\/\/\S+/g;

const segmenter = oncePerText((locale: 'und') => new Intl.Segmenter(locale, { granularity: 'grapheme' }));

const graphemes = (text: string): number => [...segmenter('und').segment(text)].length;

/** What X counts once; all else counts twice (twitter-text, configuration 3). An emoji counts as one such sign. */
const light = /^[\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]$/u;

const weighed = (text: string): number =>
  [...segmenter('und').segment(text.normalize('NFC'))].reduce((sum, { segment }) => {
    if (/\p{Extended_Pictographic}/u.test(segment)) return sum + 2;
    return sum + Array.from(segment, (sign): number => (light.test(sign) ? 1 : 2)).reduce((a, b) => a + b);
  }, 0);

/** Counts links apart from the rest. */
const withShortLinks =
  (counted: (text: string) => number) =>
  (text: string): number =>
    counted(text.replace(link, '')) + linkLength * (text.match(link)?.length ?? 0);

const counters = {
  /** UTF-16 units, as JavaScript has them. */
  units: (text: string): number => text.length,
  /** What readers see as one sign each. */
  graphemes,
  mastodon: withShortLinks(graphemes),
  x: withShortLinks(weighed),
} as const satisfies Readonly<Record<string, (text: string) => number>>;

export const lengthIn = (counting: Counting, text: string): number => counters[counting](text);

/** A text cut after a sentence, else after a word, so that it fits; nothing of it where not even a word does. */
export function shortened(text: string, lang: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const sentence = lastThat(endsOf(text, lang, 'sentence'), (end) => fits(text.slice(0, end).trimEnd()));
  if (sentence !== undefined) return text.slice(0, sentence).trimEnd();
  const cutAt = (end: number) => `${text.slice(0, end).replace(/[\s\p{P}]+$/u, '')}…`;
  const word = lastThat(endsOf(text, lang, 'word'), (end) => fits(cutAt(end)));
  return word === undefined || cutAt(word) === '…' ? '' : cutAt(word);
}

/** The last of some ends up to which a text fits: the more of it, the longer it is, so that it is found by halves. */
function lastThat(ends: readonly number[], fits: (end: number) => boolean): number | undefined {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(ends[middle]!)) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1];
}

const endsOf = (text: string, lang: string, granularity: 'sentence' | 'word'): readonly number[] =>
  [...new Intl.Segmenter(lang, { granularity }).segment(text)]
    .filter(({ isWordLike }) => isWordLike !== false)
    .map(({ index, segment }) => index + segment.length);
