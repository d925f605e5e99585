import { isMap, isNode, isScalar, visit } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import type { Facts, MistakeCode } from '../mistakes/mistake.ts';

const smartQuotes = /[“”„«»‘’]/;

/** What the parser says, in words that somebody who writes YAML by ear can act on. */
const codes: Partial<Record<YAMLError['code'], MistakeCode>> = {
  BAD_ALIAS: 'yaml-start',
  BAD_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-start',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  DUPLICATE_KEY: 'key-twice',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon-missing',
  TAB_AS_INDENT: 'yaml-tab',
  TAG_RESOLVE_FAILED: 'yaml-start',
};

/** After these the parser has lost its way, and stumbles over what is right. */
const derailing: readonly MistakeCode[] = ['yaml-tab', 'yaml-indent', 'yaml-quote-open', 'yaml-quote-inside'];

/** Something that keeps a YAML text from being understood. */
export interface Problem {
  readonly code: MistakeCode;
  readonly facts: Facts;
  readonly offset: number;
}

/** All that is wrong with a YAML text, as far as the parser could follow it. */
export function problemsOf(document: Document, text: string): Problem[] {
  const problems = onePerLine([...syntaxProblems(document, text), ...structureProblems(document)], text);
  const last = problems.findIndex(({ code }) => derailing.includes(code));
  return last < 0
    ? problems
    : problems.filter(({ code }, index) => index <= last || code === problems[last]!.code);
}

/** Where a node starts, as an offset in the text. */
export const startOfNode = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

function syntaxProblems(document: Document, text: string): Problem[] {
  return [...document.errors, ...document.warnings].map((error) => {
    const found = error.pos[0];
    const code = smartQuotes.test(text[found] ?? '')
      ? 'yaml-smart-quote'
      : codeOf(error, lineBefore(text, found));
    const offset = code === 'yaml-quote-open' ? openingQuote(document, found) : found;
    return { code, facts: { value: restOfLine(text, offset) }, offset };
  });
}

/** The parser notices an open quote at the end of the text; the slip is where the quote opens. */
function openingQuote(document: Document, end: number): number {
  let start = end;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[1] >= end) start = range[0];
    },
  });
  return start;
}

function codeOf({ code, message }: YAMLError, before: string): MistakeCode {
  if (message.startsWith('Missing closing')) return 'yaml-quote-open';
  if (message.startsWith('Implicit map keys need')) return 'yaml-colon-missing';
  if (code === 'UNEXPECTED_TOKEN' && /: +['"]/.test(before)) return 'yaml-quote-inside';
  if (code === 'UNEXPECTED_TOKEN' && /: +(?:[*&!].*)?$/.test(before)) return 'yaml-start';
  return codes[code] ?? 'yaml-broken';
}

/** What the parser lets pass and we cannot use: names for values that do not exist, fields named by a list. */
function structureProblems(document: Document): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_, alias, ancestors) => {
      const target = alias.resolve(document);
      if (!target || ancestors.includes(target)) problems.push(problemAt('yaml-start', alias));
    },
    Pair: (_, { key }) => {
      if (isNode(key) && !isScalar(key)) problems.push(problemAt('yaml-broken', key));
    },
  });
  if (document.contents && !isMap(document.contents))
    problems.push(problemAt('yaml-no-fields', document.contents));
  return problems;
}

const problemAt = (code: MistakeCode, node: Node): Problem => ({
  code,
  facts: { value: '' },
  offset: startOfNode(node),
});

/** One slip makes the parser stumble several times over the same line; only the first counts. */
function onePerLine(problems: readonly Problem[], text: string): Problem[] {
  const inOrder = problems.toSorted((a, b) => a.offset - b.offset);
  const byLine = Map.groupBy(inOrder, ({ offset }) => text.slice(0, offset).split('\n').length);
  return [...byLine.values()].map((same) => same[0]!);
}

const lineBefore = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

const restOfLine = (text: string, offset: number): string => /^.{0,40}/.exec(text.slice(offset))![0].trim();
