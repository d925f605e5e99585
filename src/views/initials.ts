/** The first letters of the first and the last word: `TE`. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s’'-]+/u).filter((word) => /^\p{L}|^\p{N}/u.test(word));
  const [first = name, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last]
    .flatMap((word) => firstLetter(word) ?? [])
    .join('')
    .toLocaleUpperCase();
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const firstLetter = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : [...letters.segment(word)][0]?.segment;
