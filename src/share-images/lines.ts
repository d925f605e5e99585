import { syllablesOf } from './hyphenation.ts';

/** A piece of a text that stays together on a line, and its width in ems. */
export interface Part {
  readonly text: string;
  readonly width: number;
  /** Whether a blank parts it from the one before it, if both stand on a line. */
  readonly afterBlank: boolean;
  /** How wide the hyphen is that it ends with, which is seen only where a line ends with it. */
  readonly hyphen?: number;
}

export interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly least: number;
  readonly most: number;
  /** Of lines, in ems. */
  readonly lineHeight: number;
  /** Of a blank, in ems. */
  readonly blank: number;
}

/** Scripts that part their words by nothing. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** What no line begins with: closing marks, small and long letters, and the little words that belong to the one before. */
const bound = /^(?:[\p{Pe}\p{Pf}\p{Po}ぁぃぅぇぉっゃゅょァィゥェォッャュョー々]|[ぁ-ん]{1,2}$)/u;
/** What no line ends with. */
const opening = /[\p{Ps}\p{Pi}]$/u;

/** The pieces of a text between which a line may end. */
export function partsOf(text: string, lang: string): readonly Pick<Part, 'text' | 'afterBlank'>[] {
  const words = text.split(' ').map((word) => (unspaced.test(word) ? segments(word, lang) : [word]));
  return words.flatMap((pieces, place) =>
    pieces.map((piece, index) => ({ text: piece, afterBlank: place > 0 && index === 0 })),
  );
}

function segments(word: string, lang: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(word)) {
    const last = pieces.at(-1);
    if (last !== undefined && (bound.test(segment) || opening.test(last)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/**
 * The text as large as there is room for, on as few lines as that takes, none of which is much shorter than the others.
 * What finds no room in the least size ends with an ellipsis.
 */
export function setting(parts: readonly Part[], room: Room): Setting {
  for (let size = room.most; size > room.least; size -= 2) {
    const lines = fitting(parts, room, size);
    if (lines) return { size, lines };
  }
  for (let count = parts.length; count > 1; count--) {
    const lines = fitting(count === parts.length ? parts : cutShort(parts, count), room, room.least);
    if (lines) return { size: room.least, lines };
  }
  return { size: room.least, lines: [parts[0]?.text ?? ''] };
}

const cutShort = (parts: readonly Part[], count: number): readonly Part[] =>
  parts.slice(0, count).map((part, place) =>
    place === count - 1
      ? {
          ...part,
          text: `${part.text.replace(/[\s\p{P}]+$/u, '')}…`,
          width: part.width + 0.8,
          isBroken: false,
        }
      : part,
  );

function fitting(parts: readonly Part[], room: Room, size: number): readonly string[] | undefined {
  const width = room.width / size;
  const most = Math.floor(room.height / (size * room.lineHeight));
  if (parts.some((part) => part.width > width)) return undefined;
  const count = linesIn(parts, width, room.blank).length;
  return count <= most ? linesIn(parts, narrowest(parts, width, count, room.blank), room.blank) : undefined;
}

/** The narrowest column in which there are no more lines. */
function narrowest(parts: readonly Part[], width: number, count: number, blank: number): number {
  let [low, high] = [width / 3, width];
  while (high - low > 0.05) {
    const middle = (low + high) / 2;
    const lines = parts.every((part) => part.width <= middle)
      ? linesIn(parts, middle, blank).length
      : Infinity;
    if (lines <= count) high = middle;
    else low = middle;
  }
  return high;
}

function linesIn(parts: readonly Part[], width: number, blank: number): readonly string[] {
  const lines: { text: string; width: number; hyphen: number }[] = [];
  for (const { text, width: own, afterBlank, hyphen = 0 } of parts) {
    const last = lines.at(-1);
    const before = last ? last.width - last.hyphen + (afterBlank ? blank : 0) : Infinity;
    if (last && before + own <= width) {
      last.text = (last.hyphen > 0 ? last.text.slice(0, -1) : last.text) + (afterBlank ? ' ' : '') + text;
      last.width = before + own;
      last.hyphen = hyphen;
    } else lines.push({ text, width: own, hyphen });
  }
  return lines.map(({ text }) => text);
}

/** A word that is wider than its column, in pieces that a line may end with. */
export function inPieces(text: string, width: number, column: number, lang: string): readonly string[] {
  const syllables = syllablesOf(text, lang);
  const pieces = syllables.length > 1 ? syllables : equalPieces(text, Math.ceil(width / (column * 0.92)));
  return pieces.map((piece, place, all) =>
    place < all.length - 1 && /\p{L}$/u.test(piece) ? `${piece}-` : piece,
  );
}

function equalPieces(text: string, count: number): readonly string[] {
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
  const length = Math.ceil(letters.length / count);
  return Array.from({ length: count }, (_, place) =>
    letters.slice(place * length, (place + 1) * length).join(''),
  ).filter((piece) => piece !== '');
}
