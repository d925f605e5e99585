/** A piece of an opening hours text. `at` and `end` are its place in the text, to quote what was written. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

export type TokenKind = 'time' | 'number' | 'word' | 'comment' | 'sign' | 'unknown' | 'end';

// People paste dashes and quotes as a word processor has set them.
const token =
  /\s*(?:(?<time>\d{1,2}[:.h]\d{2}(?!\d))|(?<number>\d+)|(?<word>[\p{L}\p{M}]+)|(?<comment>"[^"]*"|“[^”]*”|«[^»]*»)|(?<sign>\|\||[;,:+/[\]()]|[-‐‑‒–—−])|(?<unknown>\S))/guy;

const dash = /^[-‐‑‒–—−]$/u;

/** Splits a text into its pieces; the last one is always an `end`. Nothing is refused here. */
export function tokenize(text: string): Token[] {
  const tokens = [...text.matchAll(token)].map(toToken);
  return [...tokens, { kind: 'end', text: '', at: text.length, end: text.length }];
}

function toToken(match: RegExpExecArray): Token {
  const end = match.index + match[0].length;
  // Of the groups exactly one has matched.
  const groups = Object.entries(match.groups as Record<string, string | undefined>);
  const [kind, text = ''] = groups.find(([, value]) => value !== undefined)!;
  return { kind: kind as TokenKind, text: dash.test(text) ? '-' : text, at: end - text.length, end };
}
