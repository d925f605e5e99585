/**
 * A text without the signs that nobody sees and that come along when it is copied: soft hyphens, zero widths, marks of
 * direction, fillers. What makes a difference to the reader stays: the joiners of scripts that write with them and of
 * emoji, the selectors of a sign’s form, marks of direction within writing that runs from the right.
 *
 * @example visible('Pastic\u00ADceria\u200B') // 'Pasticceria'
 */
export function visible(text: string): string {
  if (!ignorable.test(text)) return text;
  const marked = rightToLeft.test(text) ? text.replace(strayMarks, '') : text.replace(marks, '');
  return marked.replace(strays, '');
}

/** Whether a text shows anything at all. */
export const saysSomething = (text: string): boolean =>
  /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);

const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\uFEFF]/u;

/** Marks that say which way to read what stands beside them. */
const marks = /[\u200E\u200F\u061C]/g;
const strayMarks = /^[\u200E\u200F\u061C]+|[\u200E\u200F\u061C]+$/g;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Scripts in which a joiner changes neither a letter’s form nor a word’s meaning. */
const unjoined =
  String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}` +
  String.raw`\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}`;
const joinable = `[[\\p{L}\\p{M}]--[${unjoined}]]`;
const emoji = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}\u{E007F}]`;
const shaped = String.raw`[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Mongolian}#*\d\p{S}]`;

const strays = new RegExp(
  [
    `(?<=${joinable})[\\u{200C}\\u{200D}](?=${joinable})`,
    `(?<=${emoji})\\u{200D}(?=\\p{Extended_Pictographic})`,
    `(?<=${shaped})[\\u{FE00}-\\u{FE0F}\\u{E0100}-\\u{E01EF}\\u{180B}-\\u{180F}]`,
    // A flag of a part of a country.
    String.raw`(?<=\u{1F3F4}[\u{E0020}-\u{E007F}]{0,7})[\u{E0020}-\u{E007F}]`,
  ]
    .map((kept) => `(?!${kept})`)
    .join('') +
    String.raw`[[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u{FEFF}]--[\u{200E}\u{200F}\u{061C}]]`,
  'gv',
);
