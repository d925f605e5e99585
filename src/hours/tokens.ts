/** A piece of an opening hours text. `at` and `end` are its place in the text, to quote what was written. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** A comma that stands for a word: `lunedì e martedì`. */
  readonly spoken?: true;
}

export type TokenKind = 'time' | 'number' | 'word' | 'comment' | 'vague' | 'sign' | 'unknown' | 'end';

// People paste dashes and quotes as a word processor has set them.
const token =
  /\s*(?:(?<time>\d{1,2}[:.hHuU]\d{2}(?!\d))|(?<number>\d+)|(?<half>[ap]\.\s?m\b\.?)|(?<word>[\p{L}\p{M}]+['’]?)|(?<sign>\|\||[;,:+/[\]()]|[-‐‑‒–—−])|(?<unknown>\S))/giuy;

const dash = /^[-‐‑‒–—−]$/u;

/** What ends a comment that begins so. */
const closings: Readonly<Partial<Record<string, string>>> = { '"': '"', '“': '”', '«': '»', '„': '“' };

/** Splits a text into its pieces; the last one is always an `end`. Nothing is refused here. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const commentAt = commentsIn(text);
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const found = toToken(match);
    const comment = found.kind === 'unknown' ? commentAt(found.at) : undefined;
    tokens.push(comment ?? found);
    token.lastIndex = comment?.end ?? found.end;
  }
  return [...tokens, { kind: 'end', text: '', at: text.length, end: text.length }];
}

/** Finds the comment that begins at a place. Where a closing quote is missing once, it is not looked for again. */
function commentsIn(text: string): (at: number) => Token | undefined {
  const missing = new Set<string>();
  return (at) => {
    const closing = closings[text.charAt(at)];
    if (closing === undefined || missing.has(closing)) return undefined;
    const last = text.indexOf(closing, at + 1);
    if (last < 0) missing.add(closing);
    return last < 0 ? undefined : { kind: 'comment', text: text.slice(at, last + 1), at, end: last + 1 };
  };
}

function toToken(match: RegExpExecArray): Token {
  const end = match.index + match[0].length;
  // Of the groups exactly one has matched.
  const groups = Object.entries(match.groups as Record<string, string | undefined>);
  const [kind, text = ''] = groups.find(([, value]) => value !== undefined)!;
  const place = { at: end - text.length, end };
  if (kind === 'half') return { kind: 'word', text: text.replaceAll(/[.\s]/g, ''), ...place };
  return { kind: kind as TokenKind, text: dash.test(text) ? '-' : text, ...place };
}
