import { markdownToMdast, type MdastNode } from 'satteri';
import type { Spot } from './tags.ts';

/** A part as it is written in a text: a directive of Markdown or an element of MDX. */
export interface WrittenPart {
  /** `note`, in MDX `Note`. */
  readonly name: string;
  readonly attributes: readonly WrittenAttribute[];
  /** Whether it has a beginning and an end, so that something may stand between them. */
  readonly isContainer: boolean;
  readonly spot: Spot;
}

export interface WrittenAttribute {
  readonly name: string;
  readonly value: string;
  readonly spot: Spot;
}

/** A line that looks like the beginning or end of a part, and is none. */
export interface Misfit {
  readonly kind: 'unreadable' | 'never-closed' | 'closes-nothing';
  readonly value: string;
  readonly spot: Spot;
}

/** A Markdown text with its directives taken out. */
export interface Directives {
  /** The text line by line, with a mark that no reader sees in the place of each line of a directive. */
  readonly text: string;
  readonly parts: readonly WrittenPart[];
  readonly misfits: readonly Misfit[];
  /** What a mark says, by itself as a piece of HTML: where which part begins or ends; nothing for other HTML. */
  readonly tagOf: (html: string) => string | undefined;
}

/** The attribute by which the element of a part says which one it is. */
export const partAttribute = 'data-part';

/**
 * Finds the directives of a text: lines of their own, `:::note{title="…"}` with `:::` below, or `::video{…}` alone.
 * Within a line there are none, so that 10:30 and :-) stay what they are. What is code or HTML, the parser says.
 */
export function directivesOf(source: string): Directives {
  const candidates = candidatesIn(source);
  if (candidates.length === 0) return none(source);
  const all = withMarks(source, candidates);
  const standing = new Set(piecesOfHtml(all.text));
  const own = candidates.filter(({ index }) => standing.has(all.marks.get(index) ?? ''));
  return own.length === candidates.length ? all : withMarks(source, own);
}

const none = (source: string): Directives => ({
  text: source,
  parts: [],
  misfits: [],
  tagOf: () => undefined,
});

/** A line that begins with colons, below whatever list or quotation it stands in. */
interface Candidate {
  /** Counting from 0. */
  readonly index: number;
  readonly before: string;
  readonly colons: number;
  readonly rest: string;
}

const prefix = '[ \\t>]*(?:(?:[-+*]|\\d{1,9}[.)])[ \\t][ \\t>]*)*';
const directive = new RegExp(`^(${prefix})(:{2,})([^:].*)?$`);
const fence = new RegExp(`^${prefix}(\`{3,}|~{3,})(.*)$`);

function candidatesIn(source: string): Candidate[] {
  if (!source.includes('::')) return [];
  let open: string | undefined;
  return source.split('\n').flatMap((line, index): Candidate[] => {
    const [, signs = '', info = ''] = fence.exec(line) ?? [];
    if (open !== undefined) {
      if (signs.startsWith(open) && info.trim() === '') open = undefined;
      return [];
    }
    if (signs !== '' && !(signs.startsWith('`') && info.includes('`'))) {
      open = signs;
      return [];
    }
    const [, before, colons = '', rest = ''] = directive.exec(line.trimEnd()) ?? [];
    return before !== undefined && isMeant(colons.length, rest)
      ? [{ index, before, colons: colons.length, rest }]
      : [];
  });
}

/** Two colons before a word and nothing else may be meant as they are; three are written for no other reason. */
const isMeant = (colons: number, rest: string): boolean =>
  colons > 2
    ? /^(?:\s*[\p{L}{[].*)?$/u.test(rest)
    : /^\p{L}[\p{L}\p{N}_-]*\s*[{[]|^\p{L}[\p{L}\p{N}_-]*$/u.test(rest);

const piecesOfHtml = (text: string): string[] => [
  ...htmlIn(markdownToMdast(text, { features: { gfm: true, frontmatter: false } })),
];

function* htmlIn(node: MdastNode): Generator<string> {
  if (node.type === 'html') yield node.value.trim();
  if ('children' in node) for (const child of node.children) yield* htmlIn(child);
}

interface Marked extends Directives {
  /** The marks by the lines that they stand for, counting from 0. */
  readonly marks: ReadonlyMap<number, string>;
}

function withMarks(source: string, candidates: readonly Candidate[]): Marked {
  const lines = source.split('\n');
  const word = wordOutside(source);
  const parts: WrittenPart[] = [];
  const misfits: Misfit[] = [];
  const open: Opening[] = [];
  const tags = new Map<string, string>();
  const marks = new Map<number, string>();
  const mark = ({ index }: Candidate, tag: string, before: string) => {
    const comment = `<!--${word}${index}-->`;
    tags.set(comment, tag);
    marks.set(index, comment);
    lines[index] = before + comment;
  };
  for (const candidate of candidates) {
    const spot = { line: candidate.index + 1, column: candidate.before.length + 1 };
    const value = ':'.repeat(candidate.colons) + candidate.rest;
    if (candidate.rest === '') {
      const closed = closedBy(candidate.colons, open);
      mark(candidate, closed.map(() => '</div>').join(''), below(closed.at(-1)?.candidate ?? candidate));
      if (closed.length === 0) misfits.push({ kind: 'closes-nothing', value, spot });
      for (const forgotten of closed.slice(0, -1)) misfits.push(neverClosed(forgotten));
      continue;
    }
    const written = readDirective(candidate, spot);
    if (!written) {
      misfits.push({ kind: 'unreadable', value, spot });
      // What would close it is no mistake of its own.
      if (candidate.colons > 2) open.push({ candidate, spot });
      mark(candidate, candidate.colons > 2 ? '<div>' : '', candidate.before);
      continue;
    }
    const tag = `<div ${partAttribute}="${parts.length}">`;
    parts.push(written);
    mark(candidate, written.isContainer ? tag : `${tag}</div>`, candidate.before);
    if (written.isContainer) open.push({ candidate, spot });
  }
  misfits.push(...open.map(neverClosed));
  return { text: lines.join('\n'), parts, misfits, marks, tagOf: (html) => tags.get(html.trim()) };
}

/** How lines begin that stand in the same list or quotation: a part ends there, however far its last line is moved in. */
const below = ({ before }: Candidate): string =>
  before.replaceAll(/[-+*]|\d{1,9}[.)]/g, (sign) => ' '.repeat(sign.length));

interface Opening {
  readonly candidate: Candidate;
  readonly spot: Spot;
}

const neverClosed = ({ candidate: { colons, rest }, spot }: Opening): Misfit => ({
  kind: 'never-closed',
  value: ':'.repeat(colons) + rest,
  spot,
});

/**
 * What a line of colons closes: what was opened last; where that has another number of colons and one further out has
 * the same, everything within that one, too.
 */
function closedBy(colons: number, open: Opening[]): Opening[] {
  const same = open.findLastIndex(({ candidate }) => candidate.colons === colons);
  return open.splice(same < 0 ? open.length - 1 : same).toReversed();
}

/** A word that a text does not hold. */
function wordOutside(source: string): string {
  let word = '@part';
  while (source.includes(word)) word += '-';
  return word;
}

const named = /^([\p{L}][\p{L}\p{N}_-]*)(?:\{(.*)\})?$/u;

function readDirective({ rest, colons }: Candidate, spot: Spot): WrittenPart | undefined {
  const [whole, name, braces = ''] = named.exec(rest) ?? [];
  if (whole === undefined || name === undefined) return undefined;
  const start = { line: spot.line, column: spot.column + colons + name.length + 1 };
  const attributes = readAttributes(braces, start);
  return attributes && { name, attributes, isContainer: colons > 2, spot };
}

const attribute =
  /\s*([\p{L}][\p{L}\p{N}_-]*)=(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s"'“”„«»{}]+))(?=\s|$)/uy;

/** The attributes between braces; nothing where they cannot be read. */
function readAttributes(braces: string, { line, column }: Spot): WrittenAttribute[] | undefined {
  const read: WrittenAttribute[] = [];
  let end = 0;
  attribute.lastIndex = 0;
  for (let found = attribute.exec(braces); found; found = attribute.exec(braces)) {
    const [whole, name = '', double, single, bare = ''] = found;
    const quoted = double ?? single;
    const value = quoted === undefined ? bare : quoted.replaceAll(/\\(["'\\])/g, '$1');
    const at = found.index + whole.length - whole.trimStart().length;
    read.push({ name, value, spot: { line, column: column + at } });
    end = attribute.lastIndex;
  }
  return braces.slice(end).trim() === '' ? read : undefined;
}
