import { htmlToHast, markdownToMdast, mdxToMdast, type HastNode, type MdastNode } from 'satteri';
import { excessOf } from '../markdown/bounds.ts';
import type { Place } from '../mistakes/mistake.ts';
import type { Body } from './document.ts';
import { startOf } from './place.ts';

/** A stretch of a text as readers see it, entities, marks and tags undone. */
export interface PlainText {
  readonly text: string;
  /** Where something stands in the file that begins at an offset of `text`. */
  readonly placeOf: (offset: number) => Place;
}

/**
 * What readers, or their programs, get to see of a text: one stretch for each paragraph, heading, row; and one for
 * each address, title and alternative text, which stand apart. A text that cannot be parsed, or is too much for the
 * parsers, is taken as it is written.
 */
export function plainTexts({ text, line, format }: Body, file: string): readonly PlainText[] {
  const source: Source = { file, lines: [...Array<string>(line - 1).fill(''), ...text.split('\n')] };
  const root = parsed(source.lines.join('\n'), format);
  if (!root) return [stretch([{ text, start: { line, column: 1 } }], source)];
  return [...stretchesOf(root, source)];
}

/** `Via%20Roma` as the words that it stands for; anything else as it is. */
export function decoded(text: string): string {
  if (!/%[\dA-F]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface Source {
  readonly file: string;
  readonly lines: readonly string[];
}

interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Some of a stretch, and where it was written. */
interface Piece {
  readonly text: string;
  readonly start: Spot;
}

const features = { gfm: true, frontmatter: false } as const;

function parsed(text: string, format: Body['format']): MdastNode | undefined {
  if (excessOf(text, format)) return undefined;
  if (format === 'md') return markdownToMdast(text, { features });
  try {
    return mdxToMdast(text, { features });
  } catch {
    // Told by `inspectBody`.
    return undefined;
  }
}

function* stretchesOf(node: MdastNode, source: Source): Generator<PlainText> {
  for (const aside of asidesOf(node)) yield stretch([{ text: decoded(aside), start: spotOf(node) }], source);
  if (!('children' in node)) {
    const pieces = [...piecesOf(node)];
    if (pieces.length > 0) yield stretch(pieces, source);
    return;
  }
  if (node.type === 'tableRow') {
    yield stretch(node.children.flatMap(cellPieces), source);
    for (const cell of node.children) yield* asideStretches(cell, source);
    return;
  }
  if (!node.children.some(isPhrasing)) {
    for (const child of node.children) yield* stretchesOf(child, source);
    return;
  }
  yield stretch(
    node.children.flatMap((child) => [...piecesOf(child)]),
    source,
  );
  for (const child of node.children) yield* asideStretches(child, source);
}

function* asideStretches(node: MdastNode, source: Source): Generator<PlainText> {
  for (const aside of asidesOf(node)) yield stretch([{ text: decoded(aside), start: spotOf(node) }], source);
  if ('children' in node) for (const child of node.children) yield* asideStretches(child, source);
}

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

const isPhrasing = ({ type }: MdastNode): boolean => phrasing.has(type);

/** What is read in a row. */
function* piecesOf(node: MdastNode): Generator<Piece> {
  const start = spotOf(node);
  if (node.type === 'html') yield { text: textOfHtml(htmlToHast(node.value, { fragment: true })), start };
  else if (node.type === 'break' || node.type === 'image' || node.type === 'imageReference')
    yield { text: '\n', start };
  else if ('value' in node && typeof node.value === 'string') yield { text: node.value, start };
  else if ('children' in node) for (const child of node.children) yield* piecesOf(child);
}

/** The cells of a row are read one after the other: a name may have two of them. */
const cellPieces = (cell: MdastNode): readonly Piece[] => [
  ...piecesOf(cell),
  { text: ' ', start: spotOf(cell) },
];

/** What is told beside the text: where a link leads, what a picture shows and is called, the values of a component. */
function asidesOf(node: MdastNode): readonly string[] {
  switch (node.type) {
    case 'link':
    case 'definition':
      return said(node.url, node.title);
    case 'image':
      return said(node.alt, node.title, node.url);
    case 'imageReference':
      return said(node.alt);
    case 'html':
      return valuesOfHtml(htmlToHast(node.value, { fragment: true }));
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap(({ value }) =>
        said(typeof value === 'string' ? value : typeof value === 'object' ? value?.value : undefined),
      );
    default:
      return [];
  }
}

const said = (...texts: readonly (string | null | undefined)[]): readonly string[] =>
  texts.filter((text) => typeof text === 'string' && text !== '') as readonly string[];

function textOfHtml(node: HastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  const text = 'children' in node ? node.children.map(textOfHtml).join('') : '';
  return node.type === 'element' && /^t[dh]$/.test(node.tagName) ? `${text} ` : text;
}

/** The values of all attributes, and comments, which are published too. */
function valuesOfHtml(node: HastNode): readonly string[] {
  const own = node.type === 'element' ? Object.values(node.properties).map(String) : [];
  const comment = node.type === 'comment' ? [node.value] : [];
  return [...own, ...comment, ...('children' in node ? node.children.flatMap(valuesOfHtml) : [])];
}

const spotOf = ({ position }: MdastNode): Spot => position?.start ?? { line: 1, column: 1 };

function stretch(pieces: readonly Piece[], source: Source): PlainText {
  const text = pieces.map((piece) => piece.text).join('');
  return { text, placeOf: (offset) => placeIn(pieces, offset, source) };
}

/** The piece in which an offset lies; there the word that begins at it, counted among those that are written alike. */
function placeIn(pieces: readonly Piece[], offset: number, { file, lines }: Source): Place {
  let rest = offset;
  const piece = pieces.find(({ text }) => {
    if (rest < text.length) return true;
    rest -= text.length;
    return false;
  });
  if (!piece) return startOf(file);
  const { text, start } = piece;
  const [word] = /^[\p{L}\p{N}]+/u.exec(text.slice(rest)) ?? [''];
  if (word === '') return { file, ...start };
  const passed = text.slice(0, rest).split(word).length - 1;
  return { file, ...(nthIn(lines, start, word, passed) ?? start) };
}

/** How many lines a paragraph is looked through for a word. */
const farthest = 500;

function nthIn(
  lines: readonly string[],
  { line, column }: Spot,
  word: string,
  passed: number,
): Spot | undefined {
  let left = passed;
  for (let row = line; row <= Math.min(lines.length, line + farthest); row++) {
    const written = lines[row - 1]!;
    for (
      let at = written.indexOf(word, row === line ? column - 1 : 0);
      at >= 0;
      at = written.indexOf(word, at + 1)
    ) {
      if (left-- === 0) return { line: row, column: at + 1 };
    }
  }
  return undefined;
}
