/** The size of all letters on the sketch, in its own units, and how far apart lines stand. */
export const fontSize = 12.5;
export const lineHeight = 14.5;

/** How wide letters are at most in the fonts of the look and in those that stand in for them, in parts of their size. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\p{M}\u200b-\u200f]/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u, 1.1],
  [/[\s.,:;'’|!()ijlIftr·-]/u, 0.4],
  [/[MWmw%@—]/u, 0.95],
  [/[\p{Lu}]/u, 0.74],
  [/./u, 0.63],
];

/** How much room a text needs at most; a browser that draws it may need less. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + widths.find(([letters]) => letters.test(letter))![1], 0) *
  fontSize;
