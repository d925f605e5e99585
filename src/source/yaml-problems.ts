import { isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { Document, LineCounter, Node, Scalar, YAMLError, YAMLMap } from 'yaml';
import type { Facts, MistakeCode } from '../mistakes/mistake.ts';
import { aliasProblems } from './yaml-aliases.ts';

const smartQuotes = /[“”„«»‘’]/;

/** What the parser says, in words that somebody who writes YAML by ear can act on. */
const codes: Partial<Record<YAMLError['code'], MistakeCode>> = {
  BAD_ALIAS: 'yaml-start',
  BAD_DQ_ESCAPE: 'yaml-backslash',
  BAD_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-start',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon-missing',
  TAB_AS_INDENT: 'yaml-tab',
  TAG_RESOLVE_FAILED: 'yaml-start',
};

/** After these the parser has lost its way, and stumbles over what is right. */
const derailing: readonly MistakeCode[] = [
  'yaml-no-fields',
  'yaml-tab',
  'yaml-indent',
  'yaml-bracket-open',
  'yaml-quote-open',
  'yaml-quote-inside',
];

/** Of these each line is told of. */
const repeatable: readonly MistakeCode[] = ['yaml-tab', 'yaml-quote-inside'];

/** Whoever opens a file in which more is wrong mends the first of it and asks again. */
const mostErrors = 50;

/** What a text may be as a whole: fields, or a list of several sets of them as well. */
export type Root = 'fields' | 'fields or list';

/** Something that keeps a YAML text from being understood. */
export interface Problem {
  readonly code: MistakeCode;
  readonly facts: Facts;
  readonly offset: number;
}

/** All that is wrong with a YAML text, as far as the parser could follow it. */
export function problemsOf(document: Document, text: string, lines: LineCounter, root: Root): Problem[] {
  const problems = onePerLine(
    [...syntaxProblems(document, text), ...structureProblems(document, root)],
    lines,
  );
  const last = problems.findIndex(({ code }) => derailing.includes(code));
  if (last < 0) return problems;
  const again = repeatable.filter((code) => code === problems[last]!.code);
  return problems.filter(({ code }, index) => index <= last || again.includes(code));
}

/** Where a node starts, as an offset in the text. */
export const startOfNode = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

function syntaxProblems(document: Document, text: string): Problem[] {
  const errors = [...document.errors, ...document.warnings]
    .filter((error) => !isName(error, text))
    .slice(0, mostErrors);
  const deeper = new Map(errors.map((error) => [error.pos[0], deeperField(error, text)]));
  return errors.map((error) => {
    const found = error.pos[0];
    const indented = deeper.get(found);
    const code = indented ? 'yaml-indent' : codeAt(error, text);
    const offset = indented ?? slipOf(code, document, text, found);
    return { code, facts: { value: restOfLine(text, offset) }, offset };
  });
}

/** `@passaparola`: YAML keeps the sign for later, and nobody means anything else by it. */
const isName = ({ code, pos: [from] }: YAMLError, text: string): boolean =>
  code === 'BAD_SCALAR_START' && /^@[\p{L}\p{N}._-]/u.test(text.slice(from, from + 3));

/** A field that is indented more than the one above it is read as going on with its value. */
function deeperField({ code, pos: [from, to] }: YAMLError, text: string): number | undefined {
  const isValue = /(?::|^\s*-) +$/.test(lineBefore(text, from));
  if (code !== 'MULTILINE_IMPLICIT_KEY' || !isValue) return undefined;
  const [name] = /[\w-]+$/.exec(lineBefore(text, to)) ?? [''];
  return lineBefore(text, to).trim() === name ? to - name.length : undefined;
}

const codeAt = (error: YAMLError, text: string): MistakeCode =>
  smartQuotes.test(text[error.pos[0]] ?? '')
    ? 'yaml-smart-quote'
    : codeOf(error, lineBefore(text, error.pos[0]));

/** The parser notices an open quote or bracket where it stumbles; the slip is where it opens. */
function slipOf(code: MistakeCode, document: Document, text: string, found: number): number {
  if (code === 'yaml-quote-open') return openingQuote(document, found);
  return code === 'yaml-bracket-open' ? openingBracket(text, found) : found;
}

function openingBracket(text: string, found: number): number {
  let closed = 0;
  for (let at = found - 1; at >= 0; at--) {
    if ('}]'.includes(text[at]!)) closed++;
    else if ('{['.includes(text[at]!) && closed-- === 0) return at;
  }
  return found;
}

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
  if (/^Flow (?:map|sequence)/.test(message)) return 'yaml-bracket-open';
  if (message.startsWith('Implicit map keys need')) return 'yaml-colon-missing';
  if (code === 'UNEXPECTED_TOKEN' && /: +['"]/.test(before)) return 'yaml-quote-inside';
  if (code === 'UNEXPECTED_TOKEN' && /: +(?:[*&!].*)?$/.test(before)) return 'yaml-start';
  return codes[code] ?? 'yaml-broken';
}

/** What the parser lets pass and we cannot use: names for values that do not exist, fields named by a list or twice. */
function structureProblems(document: Document, root: Root): Problem[] {
  const problems = aliasProblems(document);
  visit(document, {
    Pair: (_, { key }) => {
      if (isNode(key) && !isScalar(key)) problems.push(problemAt('yaml-broken', key));
      // An object of JavaScript takes it for something else.
      if (isScalar(key) && key.value === '__proto__') problems.push(problemAt('key-reserved', key));
    },
    Map: (_, map) => void problems.push(...decimalCommas(map), ...repeatedKeys(map)),
  });
  const { contents } = document;
  const sets = root === 'fields or list' && isSeq(contents) ? contents.items : contents ? [contents] : [];
  const strangers = sets.filter((set) => !isMap(set));
  problems.push(...strangers.map((set) => problemAt('yaml-no-fields', isNode(set) ? set : contents!)));
  return problems;
}

function repeatedKeys({ items }: YAMLMap): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (seen.has(name)) return [problemAt('key-twice', key)];
    seen.add(name);
    return [];
  });
}

/** `{ latitude: 45,46910 }`: between braces the comma starts another field, which is named by the decimals. */
function decimalCommas({ flow, items }: YAMLMap): Problem[] {
  if (!flow) return [];
  return items.slice(1).flatMap(({ key, value }, index) => {
    const before = items[index]!.value;
    if (!isDigits(key) || !isDigits(before) || (isScalar(value) && value.value !== null)) return [];
    const [degrees, decimals] = [String(before.value), String(key.value)];
    const facts = { value: `${degrees},${decimals}`, suggestion: `${degrees}.${decimals}` };
    return [{ code: 'coordinate-wrong', facts, offset: startOfNode(before) }];
  });
}

const isDigits = (node: unknown): node is Scalar => isScalar(node) && /^-?\d+$/.test(String(node.value));

export const problemAt = (code: MistakeCode, node: Node): Problem => ({
  code,
  facts: { value: isScalar(node) ? String(node.value) : '' },
  offset: startOfNode(node),
});

/** One slip makes the parser stumble several times over the same line; only the first counts. */
function onePerLine(problems: readonly Problem[], lines: LineCounter): Problem[] {
  const inOrder = problems.toSorted((a, b) => a.offset - b.offset);
  const byLine = Map.groupBy(inOrder, ({ offset }) => lines.linePos(offset).line);
  return [...byLine.values()].map((same) => same[0]!);
}

const lineBefore = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

const restOfLine = (text: string, offset: number): string => /^.{0,40}/.exec(text.slice(offset))![0].trim();
