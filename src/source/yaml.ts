import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Pair, Tags, YAMLMap } from 'yaml';
import type { Mistake } from '../mistakes/mistake.ts';
import { visible } from '../visible.ts';
import { oncePer } from '../once.ts';
import type { Path } from './path.ts';
import { startOf, type Locate } from './place.ts';
import { excessOf } from './yaml-bounds.ts';
import { doubtsOf } from './yaml-doubts.ts';
import { problemsOf, startOfNode, type Root } from './yaml-problems.ts';

export interface Yaml {
  /** Plain data. Numbers are text, as they were written, so that `45.46420` and `08001` stay what they are. */
  readonly value: unknown;
  /** The names that nothing stands behind (`fr:`), which `value` does not have. */
  readonly blanks: readonly Path[];
  readonly locate: Locate;
  readonly mistakes: readonly Mistake[];
  /** What means something else in YAML than it seems to. */
  readonly doubts: readonly Mistake[];
  /** False where the text is so broken that `value` says nothing about what was meant. */
  readonly readable: boolean;
}

/** @param firstLine the line of the file that the text starts on */
export function parseYaml(text: string, file: string, firstLine = 1, root: Root = 'fields'): Yaml {
  const lines = new LineCounter();
  const excess = excessOf(text);
  // Reading what nests without end would end in an overflow.
  const document = parseDocument(excess ? '' : text, {
    lineCounter: lines,
    prettyErrors: false,
    customTags: withoutNumbers,
    // Asked by `problemsOf`, in a time that does not grow with the square of the fields.
    uniqueKeys: false,
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  if (excess)
    return unreadable(file, {
      code: excess.code,
      facts: excess.facts,
      place: excess.placeIn(file, firstLine),
    });
  showScalars(document);
  const problems = problemsOf(document, text, lines, root);
  const readable = problems.every(({ code }) => code === 'key-twice');
  const data: unknown = readable ? document.toJS({ maxAliasCount: -1 }) : undefined;
  return {
    value: readable ? (plain(data) ?? {}) : undefined,
    blanks: blanksIn(data),
    locate: (path, part = 'value') => {
      const offset = offsetOf(document, path, part);
      return offset === undefined ? startOf(file) : at(offset);
    },
    mistakes: problems.map(({ code, facts, offset }) => ({ code, facts, place: at(offset) })),
    doubts: readable
      ? doubtsOf(document, text).map(({ code, facts, offset }) => ({ code, facts, place: at(offset) }))
      : [],
    readable,
  };
}

const unreadable = (file: string, mistake: Mistake): Yaml => ({
  value: undefined,
  blanks: [],
  locate: () => startOf(file),
  mistakes: [mistake],
  doubts: [],
  readable: false,
});

/** What nobody sees is no part of a name or a value, whatever field it is in. */
function showScalars(document: Document): void {
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string') scalar.value = visible(scalar.value);
    },
  });
}

/**
 * The data of a document, in objects that have no fields but their own. A field left blank (`email:`) is a field that
 * is not there.
 */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.create(null) as Record<string, unknown>;
  for (const [key, field] of Object.entries(value)) if (field !== null) fields[key] = plain(field);
  return fields;
}

function blanksIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...entries].flatMap(([key, inner]: [PropertyKey, unknown]) =>
    inner === null && !Array.isArray(value) ? [[...path, key]] : blanksIn(inner, [...path, key]),
  );
}

interface Field {
  readonly key: unknown;
  readonly value: unknown;
}

/** Where the last part of `path` that exists starts; nothing if already its first step leads nowhere. */
function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number | undefined {
  let found: Field | undefined;
  for (const step of path) {
    const parent = found ? found.value : document.contents;
    const child = childOf(isAlias(parent) ? parent.resolve(document) : parent, step);
    if (!child) return found && startOfNode(found.key);
    found = child;
  }
  if (!found) return undefined;
  const isBlank = isScalar(found.value) && found.value.value === null;
  return startOfNode(part === 'key' || isBlank ? found.key : found.value);
}

function childOf(node: unknown, step: PropertyKey): Field | undefined {
  if (isMap(node)) return fieldsOf(node).get(String(step));
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(step)];
  return item === undefined ? undefined : { key: item, value: item };
}

/** The first of each name. */
const fieldsOf = oncePer(
  ({ items }: YAMLMap): ReadonlyMap<string, Pair> =>
    new Map(
      items
        .toReversed()
        .flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])),
    ),
);

/** Keeps truth values, and leaves every number the text that it is. */
function withoutNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !/:(int|float)$/.test(tag.tag));
}
