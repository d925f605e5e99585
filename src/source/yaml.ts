import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Tags } from 'yaml';
import type { Mistake } from '../mistakes/mistake.ts';
import type { Path } from './path.ts';
import { startOf, type Locate } from './place.ts';
import { problemsOf, startOfNode } from './yaml-problems.ts';

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
  const problems = problemsOf(document, text);
  const readable = problems.every(({ code }) => code === 'key-twice');
  return {
    value: readable ? (withoutBlanks(document.toJS()) ?? {}) : undefined,
    locate: (path, part = 'value') => {
      const offset = offsetOf(document, path, part);
      return offset === undefined ? startOf(file) : at(offset);
    },
    mistakes: problems.map(({ code, facts, offset }) => ({ code, facts, place: at(offset) })),
    readable,
  };
}

/** A field left blank (`email:`) is a field that is not there. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(filled.map(([key, field]) => [key, withoutBlanks(field)]));
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
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(step)];
  return item === undefined ? undefined : { key: item, value: item };
}

/** Keeps truth values, and leaves every number the text that it is. */
function withoutNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !/:(int|float)$/.test(tag.tag));
}
