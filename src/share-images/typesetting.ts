import type { Node } from '@takumi-rs/core';
import { scriptOf } from '../look/script.ts';
import { familiesFor } from './engine.ts';
import { lineHeightOf, type TextBox } from './layout.ts';
import { inPieces, partsOf, setting, type Part } from './lines.ts';
import type { Lettering, Ruler } from './ruler.ts';
import type { ShareImage } from './share-image.ts';

/** How much nearer the letters of a headline stand, in ems. */
const tight = -0.028;

/** A text in its size, each of its lines as a node. */
export async function typeset(
  text: TextBox,
  image: ShareImage,
  rulerFor: (look: Lettering, lang: string) => Ruler,
): Promise<readonly Node[]> {
  const isTitle = text.role === 'title';
  const look: Lettering = {
    fontFamily: familiesFor(image).join(', '),
    fontWeight: text.weight,
    letterSpacing: isTitle && scriptOf(image.lang) === 'Latn' ? tight : 0,
  };
  const lineHeight = lineHeightOf(image.lang);
  const widest = text.width / (text.least * 1.5);
  const { parts, blank } = await measured(text.text, image.lang, widest, rulerFor(look, image.lang));
  // A larger size would part words again and again.
  const most = parts.some(({ hyphen }) => hyphen) ? Math.min(text.size, text.least * 1.9) : text.size;
  const room = { ...text, most, lineHeight, blank };
  const { size, lines } = setting(
    parts,
    isTitle ? room : { ...room, height: Math.max(room.height, text.size * lineHeight) },
  );
  const height = size * lineHeight;
  const top = text.isCentred ? text.top + (text.height - lines.length * height) / 2 : text.top;
  return lines.map((line, place) => ({
    type: 'text',
    text: image.dir === 'rtl' ? fromTheRight(line) : line,
    style: {
      ...look,
      whiteSpace: 'nowrap',
      position: 'absolute',
      left: text.left,
      top: top + place * height,
      width: text.width,
      textAlign: image.dir === 'rtl' ? 'right' : 'left',
      fontSize: size,
      letterSpacing: look.letterSpacing * size,
      lineHeight,
      color: text.colour,
    },
  }));
}

/** Whatever letter it begins or ends with. */
const fromTheRight = (line: string): string => `\u2067${line}\u2069`;

/** @param column in which every word is to find room, in ems */
async function measured(text: string, lang: string, column: number, ruler: Ruler) {
  const parts = partsOf(text, lang);
  const widths = await ruler([...parts.map((part) => part.text), 'n n', 'nn', 'n-n']);
  const [spaced = 0, joined = 0, hyphened = 0] = widths.slice(-3);
  const whole = parts.map((part, place) => ({ ...part, width: widths[place] ?? 0 }));
  const pieces = await Promise.all(
    whole.map(async (part): Promise<readonly Part[]> => {
      if (part.width <= column) return [part];
      const texts = inPieces(part.text, part.width, column, lang);
      const own = await ruler(texts);
      return texts.map((piece, place) => ({
        text: piece,
        width: own[place] ?? 0,
        afterBlank: place === 0 && part.afterBlank,
        hyphen: piece.endsWith('-') && place < texts.length - 1 ? hyphened - joined : 0,
      }));
    }),
  );
  return { parts: pieces.flat(), blank: spaced - joined };
}
