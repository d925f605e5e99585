import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Path } from './path.ts';

/**
 * A file of fields (`.yaml`), or a text with fields above it, without some of its fields or entries of lists; a list or
 * group that is then empty goes, too. All else stays letter for letter, remarks among it, as far as it can.
 *
 * @throws RangeError where a path leads nowhere, or the outcome would not say the same without it
 */
export function withoutFields(text: string, paths: readonly Path[]): string {
  const { before, yaml, after } = partsOf(text);
  // From behind, so that the entries before one keep their places.
  const last = paths.toSorted(byPlace).toReversed();
  return `${before}${last.reduce(withoutOne, yaml)}${after}`;
}

/** The fields, and what stands around them. */
export function partsOf(text: string): {
  readonly before: string;
  readonly yaml: string;
  readonly after: string;
} {
  const fenced = /^(\uFEFF?\s*---[ \t]*\r?\n)([^]*?)(?<=\n)(---[ \t]*(?:\r?\n[^]*)?)$/.exec(text);
  const [, before = '', yaml = '', after = ''] = fenced ?? /^(\uFEFF?)([^]*)$/.exec(text) ?? [];
  return { before, yaml, after };
}

function byPlace(one: Path, other: Path): number {
  const at = one.findIndex((step, depth) => step !== other[depth]);
  const [a, b] = [one[at], other[at]];
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '').localeCompare(String(b ?? ''), 'en');
}

function withoutOne(yaml: string, asked: Path): string {
  const document = parsePlainly(yaml);
  const path = emptiedBy(document, asked);
  const wanted = parsePlainly(yaml);
  wanted.deleteIn(path);
  const fits = (text: string) => {
    const outcome = parsePlainly(text);
    return outcome.errors.length === 0 && isDeepStrictEqual(plain(outcome), plain(wanted));
  };
  const found = [cut(yaml, document, path), wanted.toString({ lineWidth: 0 })].find(
    (text) => text !== undefined && fits(text),
  );
  if (found === undefined) throw new RangeError(`Cannot take away ${path.join('.')}`);
  return found;
}

/** Without a schema everything is text, so that nothing that is written is taken for something else. */
export const parsePlainly = (yaml: string): Document =>
  parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false });

export const plain = (document: Document): unknown => (document.toJS({ maxAliasCount: -1 }) as unknown) ?? {};

/** The path of what would be empty if something in it went, or the path itself. */
function emptiedBy(document: Document, path: Path): Path {
  const parent = document.getIn(path.slice(0, -1), true);
  // `near: anna` means a list of one.
  if (isScalar(parent) && path.at(-1) === 0 && !/[,;]/.test(String(parent.value))) return path.slice(0, -1);
  if (!document.hasIn(path)) throw new RangeError(`There is no ${path.join('.')}`);
  const isLast = isCollection(parent) && parent.items.length === 1;
  return isLast && path.length > 1 ? emptiedBy(document, path.slice(0, -1)) : path;
}

/** The text without a field or entry; nothing where it stands in no way that is known here. */
function cut(yaml: string, document: Document, path: Path): string | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isCollection(parent)) return undefined;
  const item = itemAt(parent, path.at(-1));
  const range = item && rangeOf(item);
  if (!range) return undefined;
  return parent.flow ? cutInFlow(yaml, parent, item) : cutLines(yaml, range);
}

const itemAt = (parent: YAMLMap | YAMLSeq, step: PropertyKey | undefined): Node | Pair | undefined =>
  isMap(parent)
    ? parent.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step)
    : (parent.items[Number(step)] as Node | undefined);

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangeOf(item: Node | Pair): Range | undefined {
  const first = isPair(item) ? item.key : item;
  const last = isPair(item) && isNode(item.value) ? item.value : first;
  if (!isNode(first) || !isNode(last) || !first.range || !last.range) return undefined;
  return { start: first.range[0], end: last.range[1] };
}

/** Whole lines, of which nothing but the sign of the list may stand before what goes. */
function cutLines(yaml: string, { start, end }: Range): string | undefined {
  const from = yaml.lastIndexOf('\n', start - 1) + 1;
  if (!/^[ \t]*(?:-[ \t]+)?$/.test(yaml.slice(from, start))) return undefined;
  const isAtLineEnd = yaml[end - 1] === '\n';
  const next = isAtLineEnd ? end : yaml.indexOf('\n', end) + 1;
  return yaml.slice(0, from) + (next === 0 ? '' : yaml.slice(next));
}

/** `[a, b]` or `{ a: 1, b: 2 }`, in one line. */
function cutInFlow(yaml: string, parent: YAMLMap | YAMLSeq, gone: Node | Pair): string | undefined {
  if (!parent.range) return undefined;
  const [start, end] = parent.range;
  const kept = parent.items
    .filter((item) => item !== gone)
    .map((item) => rangeOf(item as Node | Pair))
    .map((range) => range && yaml.slice(range.start, range.end));
  const [, open = '', close = ''] = /^([[{]\s*)[^]*?(\s*[\]}])$/.exec(yaml.slice(start, end)) ?? [];
  return `${yaml.slice(0, start)}${open}${kept.join(', ')}${close}${yaml.slice(end)}`;
}
