import { CST, Lexer, Parser } from 'yaml';
import type { Facts, MistakeCode, Place } from '../mistakes/mistake.ts';
import { placeAt } from './place.ts';

/** How many groups may lie within each other: more than any record has. */
export const deepest = 32;

/** How many characters the fields of a file may have. */
const longest = 1_000_000;

/** A text that is no record, so that reading it would take the machine’s memory. */
export interface Excess {
  readonly code: MistakeCode;
  readonly facts: Facts;
  readonly placeIn: (file: string, firstLine: number) => Place;
}

/** Whether a text is too long, or nests too deeply, to be read at all. */
export function excessOf(text: string): Excess | undefined {
  const at = (code: MistakeCode, offset: number, limit: number): Excess => ({
    code,
    facts: { limit },
    placeIn: (file, firstLine) => placeAt(file, text, offset, firstLine),
  });
  if (text.length > longest) return at('yaml-long', 0, longest);
  const offset =
    (mayChain(text) ? offsetOfChain(text, deepest) : undefined) ??
    (mayNest(text) ? offsetBelow(text, deepest) : undefined);
  return offset === undefined ? undefined : at('yaml-deep', offset, deepest);
}

/** Only brackets, hyphens in a row or deep indents nest so far; ordinary texts are not read twice. */
const mayNest = (text: string): boolean =>
  (text.match(/[[{]/g)?.length ?? 0) > deepest ||
  new RegExp(`^(?: {${deepest},}|.*(?:[-?:][ \\t]+){${deepest},})`, 'm').test(text);

/** `a: b: c: …` within a line; the parser goes one call deeper for each of them, before it refuses all at once. */
const mayChain = (text: string): boolean =>
  text.split('\n').some((line) => line.split(/:[ \t]/).length > deepest);

/** Where more fields than `depth` stand within each other by their colons alone. */
function offsetOfChain(text: string, depth: number): number | undefined {
  let offset = 0;
  let colons = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    const type: string | null = isScalar ? 'text' : CST.tokenType(token);
    if (type === 'map-value-ind' && ++colons > depth) return offset;
    if (type !== null && endsOfChains.has(type)) colons = 0;
    isScalar = type === 'scalar';
    // The lexer marks scalars and documents by characters that are not in the text.
    if (!['scalar', 'doc-mode', 'flow-error-end'].includes(type ?? '')) offset += token.length;
  }
  return undefined;
}

const endsOfChains: ReadonlySet<string> = new Set(['newline', 'comma', 'flow-seq-start', 'flow-map-start']);

/** Where something stands that is nested more deeply than `depth`. Goes through the parser’s own tree step by step. */
function offsetBelow(text: string, depth: number): number | undefined {
  const open: { readonly token: object; readonly level: number }[] = [];
  for (const token of new Parser().parse(text)) open.push({ token, level: 0 });
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, level } = next;
    if (level > depth) return 'offset' in token && typeof token.offset === 'number' ? token.offset : 0;
    const inner = 'items' in token ? (token.items as readonly { key?: unknown; value?: unknown }[]) : [];
    const values = 'value' in token ? [token.value] : [];
    for (const value of [...values, ...inner.flatMap((item) => [item.key, item.value])])
      if (typeof value === 'object' && value !== null) open.push({ token: value, level: level + 1 });
  }
  return undefined;
}
