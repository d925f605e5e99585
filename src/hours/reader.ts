import type { Refusal } from '../mistakes/rule.ts';
import { tokenize, type Token, type TokenKind } from './tokens.ts';

/** Goes through the pieces of a text once, from left to right. */
export interface Reader {
  /** The piece that is `ahead` of the next one, without taking it. */
  readonly peek: (ahead?: number) => Token;
  readonly next: () => Token;
  /** Takes the next piece if it is this sign. */
  readonly accept: (sign: string) => boolean;
  /** What was written from a piece up to the last one taken. */
  readonly textSince: (start: Token) => string;
}

export function read(text: string): Reader {
  const tokens = tokenize(text);
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
  return { peek, next, accept, textSince };
}

export const is = (token: Token, kind: TokenKind, text: string): boolean =>
  token.kind === kind && token.text === text;

/** Carries a refusal out of the depth of the grammar; `attempt` catches it. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** What a reading gives, or its `Refused`; any other error is a fault of the program and goes on. */
export function attempt<Result>(reading: () => Result): Result | Refused {
  try {
    return reading();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

export function refusalOf(reading: () => unknown): Refusal | undefined {
  const result = attempt(reading);
  return result instanceof Refused ? result.refusal : undefined;
}

/** Ends the reading: this part of the text cannot be taken. */
export function refuse(code: Refusal['code'], part: string, suggestion = ''): never {
  throw new Refused({ code, facts: { part, suggestion } });
}
