import { folded } from '../folded.ts';

/** A word of a text, by which it is found however it is written. */
export interface Word {
  /** Small letters without accents, or digits. */
  readonly key: string;
  /** Where it begins and ends in the text. */
  readonly from: number;
  readonly to: number;
}

/** Scripts that are written without blanks have a word for each sign; letters and digits are never one word. */
const pattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\p{M}*|\p{L}(?:[\p{L}\p{M}\p{Default_Ignorable_Code_Point}]*[\p{L}\p{M}])?|\p{N}+/gu;

/**
 * The words of a text. Signs between them do not matter, nor do invisible ones within them.
 *
 * @example wordsOf('Anna-ESEMPIO_2.jpg').map(({ key }) => key) // ['anna', 'esempio', '2', 'jpg']
 */
export const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(pattern)).flatMap(({ 0: word, index }) => {
    const key = folded(word.normalize('NFKC'));
    return key === '' ? [] : [{ key, from: index, to: index + word.length }];
  });

export const keysOf = (text: string): readonly string[] => wordsOf(text).map(({ key }) => key);

/** The end of a sentence, which no name and no address goes across. */
const sentenceEnd = /[.!?;:…。！？]["'’”»)]*\s/u;

/** More than this between two words of a name, and they are no name. */
const widestGap = 12;

/** Whether two words may belong together: only after an abbreviation does a full stop not part them. */
export function areTogether(text: string, one: Word, next: Word): boolean {
  const gap = text.slice(one.to, next.from).replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
  if (gap.length > widestGap) return false;
  return !sentenceEnd.test(gap) || (one.key.length <= 4 && gap.startsWith('.'));
}
