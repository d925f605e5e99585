import { readFile } from 'node:fs/promises';
import { Blob, Buffer as Text, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { faces } from './faces.ts';
import { letters } from './letters.ts';

const small = 'abcdefghijklmnopqrstuvwxyzàèéìòùñçäöüß';
const capital = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÈÉÖÜ';
const signs = '.,;:!?’“”«»-–()';

/** Pairs that words and sentences are made of. */
const pairs = [
  [small, small],
  [capital, small],
  [capital, capital],
  [small, signs],
  [capital, signs],
  [signs, small],
  [signs, capital],
].flatMap(([left, right]) =>
  Array.from(left!).flatMap((first) => Array.from(right!).map((second) => first + second)),
);

/** How wide a text is, in thousandths of an em. */
function rulerOf(bytes: Uint8Array): (text: string) => number {
  const face = new Face(new Blob(bytes));
  const font = new Font(face);
  return (text) => {
    const buffer = new Text();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const width = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    return (width * 1000) / face.upem;
  };
}

describe.each(faces)('$file', ({ source, style, axes, features, kernedAt, file }) => {
  const weight = typeof axes.wght === 'number' ? {} : { wght: kernedAt };
  const opened = async (path: string, variationAxes: typeof axes) =>
    rulerOf(
      await subsetFont(await readFile(new URL(path, import.meta.url)), letters.base, {
        targetFormat: 'truetype',
        variationAxes,
        keepFeatures: [...features, 'kern'],
        noHinting: true,
      }),
    );

  test('sets no two letters a hundredth of an em farther or nearer than the full typeface', async () => {
    const full = `../../node_modules/@fontsource-variable/${source.replace('SCRIPT', 'latin')}-${style}.woff2`;
    const [ours, theirs] = [
      await opened(`${file}-base.woff2`, weight),
      await opened(full, { ...axes, wght: kernedAt }),
    ];
    expect(theirs('AVATAR')).toBeLessThan(
      Array.from('AVATAR').reduce((sum, letter) => sum + theirs(letter), 0),
    );
    expect(pairs.filter((pair) => Math.abs(ours(pair) - theirs(pair)) > 10)).toEqual([]);
  });
});
