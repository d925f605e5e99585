import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, stringify, visit } from 'yaml';
import type { Document, Node, Scalar } from 'yaml';
import { visible } from '../visible.ts';
import type { Change } from './change.ts';
import type { Path } from './path.ts';

/** A stretch of a text, and what is to stand in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @param edits of stretches that do not overlap */
export const edited = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { start, end, text: put }) => rest.slice(0, start) + put + rest.slice(end), text);

/** YAML of which parts can be written otherwise, while all else stays letter for letter. */
export interface EditableYaml {
  /** Nothing where what stands there cannot be replaced without losing something else. */
  readonly editOf: (change: Change) => Edit | undefined;
  /** Whether a value is written without quotes of YAML. */
  readonly isBare: (path: Path) => boolean;
  /** What is spelled so that nobody sees it, or YAML forbids it, and still means what it seems to. */
  readonly misspelt: () => readonly Edit[];
}

export function editableYaml(yaml: string): EditableYaml {
  // Without a schema everything is text, as it was written.
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false });
  return {
    editOf: ({ path, part, to }) => {
      const found = find(document, path);
      const node = part === 'key' ? found?.key : found?.value;
      return found && isNode(node)
        ? replaced(yaml, node, writtenOut(to, { like: node, inFlow: found.inFlow }))
        : undefined;
    },
    isBare: (path) => {
      const value = find(document, path)?.value;
      return isScalar(value) && value.type === 'PLAIN';
    },
    misspelt: () => misspelt(document, yaml),
  };
}

interface Found {
  readonly key: unknown;
  readonly value: unknown;
  readonly inFlow: boolean;
}

/** Names are those that people see. A value that stands elsewhere under a name of its own is not found. */
function find(document: Document, path: Path): Found | undefined {
  let found: Found = { key: undefined, value: document.contents, inFlow: false };
  for (const step of path) {
    const parent = found.value;
    if (!isMap(parent) && !isSeq(parent)) return undefined;
    const inFlow = found.inFlow || parent.flow === true;
    const item = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && visible(String(key.value)) === String(step))
      : { key: undefined, value: parent.items[Number(step)] };
    if (!item || isAlias(item.value)) return undefined;
    found = { key: item.key, value: item.value, inFlow };
  }
  return found;
}

/** A list or group with a remark in it would lose that. */
function replaced(yaml: string, node: Node, text: string): Edit | undefined {
  if (!node.range) return undefined;
  const [start, end] = node.range;
  const written = yaml.slice(start, end);
  if (written === '' || (!isScalar(node) && written.includes('#'))) return undefined;
  const [lineEnd] = /(?:\r?\n)*$/.exec(written) ?? [''];
  return { start, end: end - lineEnd.length, text };
}

interface Manner {
  /** What stands there now: its quotes are kept. */
  readonly like?: Node | undefined;
  /** Whether it stands between brackets or braces. */
  readonly inFlow: boolean;
}

function writtenOut(value: unknown, { like, inFlow }: Manner): string {
  if (Array.isArray(value)) return `[${value.map((item) => writtenOut(item, { inFlow: true })).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([key, field]) => `${key}: ${writtenOut(field, { inFlow: true })}`,
    );
    return `{ ${fields.join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  return textWritten(value, isScalar(like) ? like.type : undefined, inFlow);
}

function textWritten(text: string, type: Scalar.Type | undefined, inFlow: boolean): string {
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  if (type === 'QUOTE_SINGLE') return `'${text.replaceAll("'", "''")}'`;
  if (isQuoted || text.startsWith('+') || (inFlow && /[,[\]{}]/.test(text))) return JSON.stringify(text);
  return stringify(text, { schema: 'failsafe', lineWidth: 0 }).trimEnd();
}

function misspelt(document: Document, yaml: string): readonly Edit[] {
  const edits: Edit[] = [];
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (!range) return;
      const [start, end] = range;
      const written = yaml.slice(start, end);
      const seen = visible(written);
      const text = type === 'PLAIN' && seen.startsWith('@') ? JSON.stringify(seen) : seen;
      if (text !== written) edits.push({ start, end, text });
    },
  });
  return edits;
}
