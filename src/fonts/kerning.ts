import { Blob, Buffer as Text, Face, Font, shape } from 'harfbuzzjs';

/** How a font moves letters towards each other, rounded and put together so that it takes little space. */
export interface Kerning {
  /** Letters that move alike what follows them, and letters that are moved alike. */
  readonly left: readonly (readonly string[])[];
  readonly right: readonly (readonly string[])[];
  /** For each class of the left one number for each of the right, in the font’s units. */
  readonly moves: readonly (readonly number[])[];
}

/** In thousandths of an em: moves are multiples of this … */
const step = 8;
/** … and letters are of one class as long as their moves differ by no more. No eye sees a hundredth of an em. */
const tolerance = 8;

/** What is set as one glyph, and stands beside letters as one. */
const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl'];

/** What kerning is for: words, figures and the signs between them. Other signs are hardly ever beside each other. */
const isKerned = (text: string): boolean => /^[\p{L}\p{Nd}\s.,;:!?¡¿'"’‘“”„‚«»‹›–—()…/-]/u.test(text);

/** The kerning of a font, for characters and their ligatures. */
export function kerningOf(font: Uint8Array, characters: string): Kerning {
  const face = new Face(new Blob(font));
  const shaped = shaperOf(new Font(face));
  const texts = [...Array.from(characters), ...ligatures].filter(
    (text) => isKerned(text) && shaped(text).length === 1,
  );
  const unit = face.upem / 1000;
  const alone = new Map(texts.map((text) => [text, shaped(text)[0]!]));
  const move = (first: string, second: string) => {
    const [one, two, ...more] = shaped(first + second);
    const stayed = one?.glyph === alone.get(first)!.glyph && two?.glyph === alone.get(second)!.glyph;
    return stayed && more.length === 0 ? one.advance - alone.get(first)!.advance : 0;
  };
  const rows = alike(
    texts.map((first) => texts.map((second) => move(first, second))),
    tolerance * unit,
  );
  const columns = alike(
    texts.map((_, index) => rows.map(({ values }) => values[index]!)),
    tolerance * unit,
  );
  const round = Math.round(step * unit);
  const moves = rows.map((_, row) => columns.map(({ values }) => Math.round(values[row]! / round) * round));
  const namesOf = ({ members }: Class) => members.map((index) => texts[index]!);
  const usedRows = rows.flatMap((_, row) => (moves[row]!.some(Boolean) ? [row] : []));
  const usedColumns = columns.flatMap((_, column) => (moves.some((of) => of[column] !== 0) ? [column] : []));
  return {
    left: usedRows.map((row) => namesOf(rows[row]!)),
    right: usedColumns.map((column) => namesOf(columns[column]!)),
    moves: usedRows.map((row) => usedColumns.map((column) => moves[row]![column]!)),
  };
}

/** A `GPOS` table with nothing but this kerning, for the glyphs of a font that has the characters. */
export function kerningTable({ left, right, moves }: Kerning, font: Uint8Array): Buffer {
  const shaped = shaperOf(new Font(new Face(new Blob(font))));
  const glyphsOf = (classes: Kerning['left'], first: number) =>
    new Map(
      classes.flatMap((texts, index) =>
        texts.map((text) => [shaped(text)[0]!.glyph, index + first] as const),
      ),
    );
  const [lefts, rights] = [glyphsOf(left, 0), glyphsOf(right, 1)];
  const covered = [...lefts.keys()].toSorted((a, b) => a - b);
  const coverage = uint16(1, covered.length, ...covered);
  const [leftClasses, rightClasses] = [classTable(lefts), classTable(rights)];
  // Class 0 of the right holds the glyphs that nothing moves.
  const matrix = int16(...moves.flatMap((row) => [0, ...row]));
  const coverageAt = 16 + matrix.length;
  const leftsAt = coverageAt + coverage.length;
  const pairs = Buffer.concat([
    uint16(2, coverageAt, xAdvance, 0, leftsAt, leftsAt + leftClasses.length, left.length, right.length + 1),
    matrix,
    coverage,
    leftClasses,
    rightClasses,
  ]);
  const script = uint16(4, 0, 0, 0xff_ff, 1, 0);
  const scripts = [uint16(2), tag('DFLT'), uint16(14), tag('latn'), uint16(14), script];
  const features = [uint16(1), tag('kern'), uint16(8), uint16(0, 1, 0)];
  const lookups = [uint16(1, 4), uint16(pairAdjustment, 0, 1, 8), pairs];
  const [scriptList, featureList, lookupList] = [scripts, features, lookups].map((parts) =>
    Buffer.concat(parts),
  );
  const [scriptsAt, featuresAt] = [10, 10 + scriptList!.length];
  return Buffer.concat([
    uint16(1, 0, scriptsAt, featuresAt, featuresAt + featureList!.length),
    scriptList!,
    featureList!,
    lookupList!,
  ]);
}

const xAdvance = 4;
const pairAdjustment = 2;

interface Glyph {
  readonly glyph: number;
  readonly advance: number;
}

const shaperOf =
  (font: Font) =>
  (text: string): readonly Glyph[] => {
    const buffer = new Text();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer
      .getGlyphInfos()
      .map(({ codepoint }, index) => ({ glyph: codepoint, advance: positions[index]!.xAdvance }));
  };

/** Lists of numbers that differ by little, with the middle of each number. */
interface Class {
  readonly members: readonly number[];
  readonly values: readonly number[];
}

/** Each list joins the first class that it is like in every number. */
function alike(lists: readonly (readonly number[])[], most: number): readonly Class[] {
  const classes: { members: number[]; low: readonly number[]; high: readonly number[] }[] = [];
  for (const [index, list] of lists.entries()) {
    const found = classes.find(({ low, high }) =>
      list.every((value, at) => Math.max(high[at]!, value) - Math.min(low[at]!, value) <= most),
    );
    if (!found) {
      classes.push({ members: [index], low: list, high: list });
      continue;
    }
    found.members.push(index);
    found.low = found.low.map((value, at) => Math.min(value, list[at]!));
    found.high = found.high.map((value, at) => Math.max(value, list[at]!));
  }
  return classes.map(({ members, low, high }) => ({
    members,
    values: low.map((value, at) => (value + high[at]!) / 2),
  }));
}

function classTable(classes: ReadonlyMap<number, number>): Buffer {
  const glyphs = [...classes.keys()].toSorted((a, b) => a - b);
  const [first = 0, last = -1] = [glyphs[0], glyphs.at(-1)];
  const count = last - first + 1;
  return uint16(
    1,
    first,
    count,
    ...Array.from({ length: count }, (_, index) => classes.get(first + index) ?? 0),
  );
}

const tag = (name: string): Buffer => Buffer.from(name, 'latin1');

function uint16(...numbers: readonly number[]): Buffer {
  const buffer = Buffer.alloc(numbers.length * 2);
  for (const [index, number] of numbers.entries()) buffer.writeUInt16BE(number, index * 2);
  return buffer;
}

function int16(...numbers: readonly number[]): Buffer {
  const buffer = Buffer.alloc(numbers.length * 2);
  for (const [index, number] of numbers.entries()) buffer.writeInt16BE(number, index * 2);
  return buffer;
}
