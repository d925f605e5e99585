import type { Spot } from './tags.ts';

/** What is larger or deeper is no text that somebody reads, and could bring the parsers down. */
const most = {
  characters: 500_000,
  /** Quotations and lists within one another. */
  levels: 50,
  /** Elements within one another. */
  tags: 200,
  /** Signs of bold and slanted text in a paragraph, each pair of which may hold the next. */
  emphases: 2_000,
  /** Dots and hyphens in a paragraph that become an ellipsis or a dash, for each of which the parser copies it. */
  dashes: 2_000,
  /** Brackets within one another, where they may be those of a program. */
  brackets: 1_000,
  /** Operators, each of which may take all that follows. */
  operators: 6_000,
};

/** Why a text is not even given to the parsers. */
export interface Excess extends Spot {
  readonly kind: 'length' | 'depth';
  readonly limit: number;
}

/** Holds a text against what the parsers, which are native code, can bear; in one pass over it. */
export function excessOf(text: string, format: 'md' | 'mdx'): Excess | undefined {
  if (text.length > most.characters) return { kind: 'length', limit: most.characters, line: 1, column: 1 };
  const deep =
    deepLine(text) ??
    deepTag(text) ??
    tooMany(/[*_~]+/g, most.emphases, text) ??
    tooMany(/\.{3}|--+/g, most.dashes, text) ??
    (format === 'mdx' ? deepProgram(text) : undefined);
  return deep === undefined ? undefined : { kind: 'depth', limit: deep.limit, ...spotAt(text, deep.offset) };
}

/** Whether HTML holds more elements within one another than the parsers of HTML can bear. */
export const isTooDeep = (html: string): boolean => deepTag(html) !== undefined;

interface Deep {
  readonly offset: number;
  readonly limit: number;
}

const containers = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/** A line that opens quotations and lists within one another without end. */
function deepLine(text: string): Deep | undefined {
  let offset = 0;
  for (const line of text.split('\n')) {
    let levels = 0;
    containers.lastIndex = 0;
    while (levels <= most.levels && containers.test(line)) levels++;
    if (levels > most.levels && !isRule(line)) return { offset, limit: most.levels };
    offset += line.length + 1;
  }
  return undefined;
}

/** A line drawn by one sign only, with blanks between. */
const isRule = (line: string): boolean =>
  /^[-*]+$/.test(line.replaceAll(/[ \t]/g, '')) && new Set(line).size < 4;

const tag = /<(\/?)([a-z][\w.-]*)[^<>]*>/gi;
const withoutEnd =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|p|param|source|track|wbr|li|td|th|tr|dt|dd)$/i;

function deepTag(text: string): Deep | undefined {
  let depth = 0;
  for (const { 0: whole, 1: slash, 2: name = '', index } of text.matchAll(tag)) {
    if (withoutEnd.test(name) || whole.endsWith('/>')) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > most.tags) return { offset: index, limit: most.tags };
  }
  return undefined;
}

/** A paragraph with more of some sign than the parser bears. */
function tooMany(sign: RegExp, limit: number, text: string): Deep | undefined {
  let offset = 0;
  for (const paragraph of text.split('\n\n')) {
    if ((paragraph.match(sign)?.length ?? 0) > limit) return { offset, limit };
    offset += paragraph.length + 2;
  }
  return undefined;
}

const bracketOrOperator = /[([{]|[)\]}]|[!~?=+^]|(?<!-)-(?!-)|\b(?:await|delete|new|typeof|void|yield)\b/g;

/**
 * MDX reads programs between braces. Where they end only its parser knows, so the whole text is counted: of brackets
 * those open at a time, of operators all.
 */
function deepProgram(text: string): Deep | undefined {
  let depth = 0;
  let operators = 0;
  for (const { 0: found, index } of text.matchAll(bracketOrOperator)) {
    if ('([{'.includes(found)) depth++;
    else if (')]}'.includes(found)) depth = Math.max(0, depth - 1);
    else operators++;
    if (depth > most.brackets) return { offset: index, limit: most.brackets };
    if (operators > most.operators) return { offset: index, limit: most.operators };
  }
  return undefined;
}

function spotAt(text: string, offset: number): Spot {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
