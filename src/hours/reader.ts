import { refuse } from './refused.ts';
import { tokenize, type Token, type TokenKind } from './tokens.ts';
import { translate, type Translation } from './translate.ts';

/** Goes through the pieces of a text once, from left to right. */
export interface Reader {
  /** The piece that is `ahead` of the next one, without taking it. */
  readonly peek: (ahead?: number) => Token;
  readonly next: () => Token;
  /** Takes the next piece if it is this sign. */
  readonly accept: (sign: string) => boolean;
  /** What was written from a piece up to the last one taken. */
  readonly textSince: (start: Token) => string;
  /** A piece as it was written. */
  readonly quote: (token: Token) => string;
}

/** Longer hours than anybody writes; readers of OpenStreetMap take 255. */
const longest = 2000;

export function read(text: string, translation: Translation = { months: true }): Reader {
  if (text.length > longest) refuse('hours-long', `${text.slice(0, 40)}…`);
  const tokens = translate(tokenize(text), translation);
  let position = 0;
  const peek = (ahead = 0) => tokens[Math.min(position + ahead, tokens.length - 1)]!;
  const next = () => tokens[Math.min(position++, tokens.length - 1)]!;
  const accept = (sign: string) => {
    const found = is(peek(), 'sign', sign);
    if (found) next();
    return found;
  };
  const textSince = (start: Token) =>
    text.slice(start.at, Math.max(start.at, tokens[position - 1]?.end ?? 0));
  const quote = ({ at, end }: Token) => text.slice(at, end);
  return { peek, next, accept, textSince, quote };
}

export const is = (token: Token, kind: TokenKind, text: string): boolean =>
  token.kind === kind && token.text === text;
