import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Tags, YAMLError } from 'yaml';
import type { Mistake, MistakeCode } from '../mistakes/mistake.ts';
import type { Locate, Path } from './place.ts';

export interface Yaml {
  /** Plain data. Numbers are text, as they were written, so that `45.46420` and `08001` stay what they are. */
  readonly value: unknown;
  readonly locate: Locate;
  readonly mistakes: readonly Mistake[];
  /** False where the text is so broken that `value` says nothing about what was meant. */
  readonly readable: boolean;
}

/** @param firstLine the line of the file that the text starts on */
export function parseYaml(text: string, file: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    customTags: withoutNumbers,
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const problems = onePerLine([...syntaxProblems(document, text), ...structureProblems(document)], at);
  const readable = problems.every(({ code }) => code === 'key-twice');
  return {
    value: readable ? (withoutBlanks(document.toJS()) ?? {}) : undefined,
    locate: (path, part = 'value') =>
      path.length === 0 ? { file, line: 1, column: 1 } : at(offsetOf(document, path, part)),
    mistakes: problems.map(({ code, facts, offset }) => ({ code, facts, place: at(offset) })),
    readable,
  };
}

interface Problem {
  readonly code: MistakeCode;
  readonly facts: Mistake['facts'];
  readonly offset: number;
}

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
function onePerLine(
  problems: readonly Problem[],
  at: (offset: number) => { readonly line: number },
): Problem[] {
  const byLine = Map.groupBy(problems, ({ offset }) => at(offset).line);
  return [...byLine.values()].map((same) => same[0]!);
}

/** A field left blank (`email:`) is a field that is not there. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(filled.map(([key, field]) => [key, withoutBlanks(field)]));
}

/** Where the last part of `path` that exists starts. */
function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let key: unknown = node;
  let value: unknown = node;
  for (const step of path) {
    const pair = childOf(isAlias(node) ? node.resolve(document) : node, step);
    if (!pair) return startOfNode(key);
    ({ key, value } = pair);
    node = value;
  }
  const blank = isScalar(value) && value.value === null;
  return startOfNode(part === 'key' || blank ? key : value);
}

function childOf(node: unknown, step: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(step)];
  return item === undefined ? undefined : { key: item, value: item };
}

const startOfNode = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

const lineBefore = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

const restOfLine = (text: string, offset: number): string => /^.{0,40}/.exec(text.slice(offset))![0].trim();

/** Keeps truth values, and leaves every number the text that it is. */
function withoutNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !/:(int|float)$/.test(tag.tag));
}
