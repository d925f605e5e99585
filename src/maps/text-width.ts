/**
 * How wide a text is at most when set in a bold sans serif of some size. Which font the reader’s machine takes
 * is not known here, so the measure is a generous one: better a label left out than two on each other.
 */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) * size;

/** The text cut so that it fits, with an ellipsis. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
  const cut = characters.findLastIndex(
    (_, index) => textWidth(`${characters.slice(0, index).join('')}…`, size) <= width,
  );
  return `${characters.slice(0, Math.max(cut, 1)).join('').trimEnd()}…`;
}

const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [
    /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Extended_Pictographic}/u,
    1.1,
  ],
  [/[il.,:;'’|!()[\]jI·]/u, 0.4],
  [/[frt\s-]/u, 0.44],
  [/[mwMW@—…%&]/u, 0.98],
  [/\p{Lu}/u, 0.74],
];

const widthOf = (letter: string): number => widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.63;
