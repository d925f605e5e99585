import { Tokenizer, type Token } from 'parse5';

/** A tag as it stands in some HTML. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly offset: number;
  /** Where staff wrote it; nothing for what the Markdown was turned into. */
  readonly written?: Spot | undefined;
}

/** A place in the text, lines and columns counting from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** What a piece of HTML that staff wrote consists of. */
export interface Piece {
  readonly tags: readonly Tag[];
  /** Whether each tag and each comment in it is begun and ended as HTML wants it. */
  readonly isSound: boolean;
}

/** Reads a piece of HTML: one tag, or several with text between them, balanced or not. */
export function readPiece(html: string): Piece {
  if (plainTag.test(html)) return { tags: [plainTagOf(html)], isSound: true };
  const { tags, errors, doctypes } = tokenize(html);
  return { tags, isSound: doctypes === 0 && errors.every((code) => tolerated.test(code)) };
}

/** Most pieces are one tag that carries nothing. */
const plainTag = /^<\/?[a-z][a-z0-9]*>$/i;

const plainTagOf = (html: string): Tag => {
  const isEnd = html.startsWith('</');
  return { name: html.slice(isEnd ? 2 : 1, -1).toLowerCase(), isEnd, attributes: [], offset: 0 };
};

/** Characters that were meant as what they look like do no harm. */
const tolerated = /character-reference|control-character|noncharacter|surrogate|^unexpected-null/;

const mark = /^@(\d+):(\d+):(\d+)$/;

/** Says of a piece of HTML where it was written, in a comment before it that the sanitizer takes away again. */
export const marked = (html: string, spot: Spot): string => `<!--${markBefore(spot, html.length)}-->${html}`;

/** The words of such a comment. @param length of what was written; one sign is enough for a tag alone */
export const markBefore = ({ line, column }: Spot, length = 1): string => `@${line}:${column}:${length}`;

/** All tags of a rendered text, those that staff wrote with their place, which {@link marked} has left there. */
export function readTags(html: string): Tag[] {
  const { tags, comments } = tokenize(html);
  const pieces = piecesIn(comments);
  let next = 0;
  let cursor: Cursor | undefined;
  return tags.map((tag) => {
    while (next < pieces.length && pieces[next]!.end <= tag.offset) next++;
    const piece = pieces[next];
    if (!piece || tag.offset < piece.start) return tag;
    cursor = forward(html, cursor && cursor.offset >= piece.start ? cursor : piece.cursor, tag.offset);
    return { ...tag, written: { line: cursor.line, column: cursor.column } };
  });
}

interface WrittenPiece {
  readonly start: number;
  readonly end: number;
  readonly cursor: Cursor;
}

/** A position in the HTML together with the place it was written at. */
type Cursor = Spot & { readonly offset: number };

function piecesIn(comments: readonly Comment[]): WrittenPiece[] {
  const pieces: WrittenPiece[] = [];
  for (const { data, end } of comments) {
    const [, line, column, length] = mark.exec(data) ?? [];
    // A comment within a piece is one that staff wrote.
    if (length === undefined || end < (pieces.at(-1)?.end ?? 0)) continue;
    const cursor = { line: Number(line), column: Number(column), offset: end };
    pieces.push({ start: end, end: end + Number(length), cursor });
  }
  return pieces;
}

function forward(html: string, { line, column, offset }: Cursor, to: number): Cursor {
  const passed = html.slice(offset, to).split('\n');
  const last = passed.at(-1)!.length;
  return passed.length === 1
    ? { line, column: column + last, offset: to }
    : { line: line + passed.length - 1, column: last + 1, offset: to };
}

interface Comment {
  readonly data: string;
  readonly end: number;
}

function tokenize(html: string) {
  const tags: Tag[] = [];
  const comments: Comment[] = [];
  const errors: string[] = [];
  let doctypes = 0;
  const take = (isEnd: boolean) => (tag: Token.TagToken) => {
    tags.push({ name: tag.tagName, isEnd, attributes: tag.attrs, offset: tag.location?.startOffset ?? 0 });
  };
  const nothing = () => undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: take(false),
      onEndTag: take(true),
      onComment: ({ data, location }) => {
        comments.push({ data, end: location?.endOffset ?? 0 });
      },
      onDoctype: () => {
        doctypes++;
      },
      onParseError: ({ code }) => {
        errors.push(code);
      },
      onEof: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
    },
  );
  tokenizer.write(html, true);
  return { tags, comments, errors, doctypes };
}
