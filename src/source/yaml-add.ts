import { isDeepStrictEqual } from 'node:util';
import { isScalar, isSeq, type Document, type YAMLSeq } from 'yaml';
import { parsePlainly, partsOf, plain } from './yaml-cut.ts';

/**
 * A text with fields above it, to one of whose lists a value was added at its end; a list that is not there yet comes
 * after all other fields. All else stays letter for letter, remarks among it, as far as it can.
 */
export function withEntry(text: string, field: string, value: string): string {
  const { before, yaml, after } = partsOf(text);
  const document = parsePlainly(yaml);
  const wanted = parsePlainly(yaml);
  const list: unknown = wanted.get(field, true);
  if (isSeq(list)) list.add(wanted.createNode(value));
  else wanted.set(field, [value]);
  const fits = (outcome: string) => isDeepStrictEqual(plain(parsePlainly(outcome)), plain(wanted));
  const added = [inserted(yaml, document, field, value), wanted.toString({ lineWidth: 0 })].find(
    (outcome) => outcome !== undefined && fits(outcome),
  );
  if (added === undefined) throw new RangeError(`Cannot add to ${field}`);
  return before + added + after;
}

/**
 * A text with fields above it, one of whose fields has another value, a word; a field that is not there yet comes after
 * all others. All else stays letter for letter, remarks among it, as far as it can.
 */
export function withField(text: string, field: string, value: string): string {
  const { before, yaml, after } = partsOf(text);
  const document = parsePlainly(yaml);
  const wanted = parsePlainly(yaml);
  wanted.set(field, value);
  const fits = (outcome: string) => isDeepStrictEqual(plain(parsePlainly(outcome)), plain(wanted));
  const outcomes = [
    replaced(yaml, document.get(field, true), field, value),
    wanted.toString({ lineWidth: 0 }),
  ];
  const changed = outcomes.find((outcome) => outcome !== undefined && fits(outcome));
  if (changed === undefined) throw new RangeError(`Cannot write ${field}`);
  return before + changed + after;
}

function replaced(yaml: string, node: unknown, field: string, value: string): string | undefined {
  const atEnd = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  if (node === undefined) return `${atEnd}${field}: ${value}\n`;
  const [start, end] = isScalar(node) && node.range ? node.range : [];
  if (start === undefined || end === undefined || start === end) return undefined;
  return yaml.slice(0, start) + value + yaml.slice(end);
}

/** As a line of its own; nothing for a list in brackets, which is written anew. */
function inserted(yaml: string, document: Document, field: string, value: string): string | undefined {
  const list: unknown = document.get(field, true);
  if (list === undefined) return `${yaml}${field}:\n  - ${value}\n`;
  if (!isSeq(list) || list.flow) return undefined;
  const last = lastItem(list);
  if (last === undefined) return undefined;
  const line = yaml.lastIndexOf('\n', last) + 1;
  const indent = /^\s*/.exec(yaml.slice(line))![0];
  const end = yaml.indexOf('\n', last);
  return `${yaml.slice(0, end + 1)}${indent}- ${value}\n${yaml.slice(end + 1)}`;
}

const lastItem = ({ items }: YAMLSeq): number | undefined => {
  const item = items.at(-1);
  return isScalar(item) ? item.range?.[0] : undefined;
};
