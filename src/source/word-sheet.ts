import { isAlias, isMap, isPair, isScalar, parseDocument } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import { englishWords, type Path } from '../i18n/fallback.ts';
import { fill, formatList, languageName } from '../i18n/format.ts';
import { staffMessages } from '../i18n/staff.ts';
import { staffLocales, type StaffLocale } from '../model/site.ts';
import type { WordsOfLanguage } from './messages.ts';

/** A word that somebody is to write, with the English one. */
export interface Entry {
  /** The keys that lead to it; of plurals each form is a word. */
  readonly path: readonly string[];
  readonly english: string;
}

/**
 * The file of a language’s words, with those that are missing to be written, and told how. Nothing changes where all of
 * them stand there already.
 */
export function wordSheet(
  words: Pick<WordsOfLanguage, 'lang' | 'text' | 'missing' | 'shownIn'>,
  language: StaffLocale,
): string {
  const { lang, missing } = words;
  const [, mark = '', text = ''] = /^(\uFEFF?)([^]*)$/.exec(words.text) ?? [];
  const filled = withEntries(text, entriesOf(missing, lang));
  const isTold = staffLocales.some((staff) => text.includes(headOf(words, staff)[0]!));
  if (filled === text) return words.text;
  if (isTold) return mark + filled;
  const lineEnd = lineEndIn(text);
  return mark + [...headOf(words, language), '', filled].join(lineEnd);
}

/** One for each word and each form that the language has of it. */
const entriesOf = (missing: readonly Path[], lang: string): readonly Entry[] => {
  const forms = pluralForms(lang);
  const english = new Map(englishWords().map(([path, word]) => [path.join('.'), word]));
  return missing.flatMap((path) => {
    const word = english.get(path.join('.')) ?? '';
    if (typeof word === 'string') return [{ path, english: word }];
    return forms.map(({ name }) => ({ path: [...path, name], english: word[name] ?? word.other }));
  });
};

function headOf(
  { lang, shownIn }: Pick<WordsOfLanguage, 'lang' | 'shownIn'>,
  language: StaffLocale,
): readonly string[] {
  const forms = pluralForms(lang).map(({ name, examples }) =>
    examples === '' ? name : `${name} (${examples})`,
  );
  const facts = {
    language: languageName(lang, language),
    shownIn: formatList(
      shownIn.map((name) => languageName(name, language)),
      language,
    ),
    example: '{count}',
    forms: forms.join(', '),
  };
  return Object.values(staffMessages[language].words.head).map((paragraph) => `# ${fill(paragraph, facts)}`);
}

const formNames = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The forms that a language has for things that one counts, with the first numbers of each. */
function pluralForms(lang: string) {
  const rules = new Intl.PluralRules(lang);
  const numbers = Map.groupBy(
    Array.from({ length: 1000 }, (_, number) => number),
    (number) => rules.select(number),
  );
  return formNames
    .filter((name) => name === 'other' || numbers.has(name))
    .map((name) => {
      const [...first] = numbers.get(name)?.slice(0, 4) ?? [];
      const more = (numbers.get(name)?.length ?? 0) > first.length ? ' …' : '';
      return { name, examples: `${first.join(', ')}${more}` };
    });
}

/** A text that stands somewhere in another one. */
interface Insertion {
  readonly offset: number;
  readonly lines: readonly string[];
}

/**
 * A file of words with a line more for each entry that has none yet, the English word above it. What the file says
 * already stays letter for letter, remarks among it; only a group in braces is written anew, one word a line.
 *
 * @throws Error where the outcome would not say the same as before
 */
export function withEntries(text: string, entries: readonly Entry[]): string {
  const lineEnd = lineEndIn(text);
  const before = parse(text);
  const blocks = inBlocks(text, before, entries);
  const document = parse(blocks);
  const { contents } = document;
  const written = isMap(contents) ? contents : undefined;
  const insertions = [...insertionsIn(written, entries, '', blocks.length, blocks)];
  const lines = insertions
    .toSorted((one, other) => one.offset - other.offset)
    .toReversed()
    .reduce((whole, { offset, lines }) => {
      const start = whole.slice(0, offset);
      const gap = start === '' || start.endsWith('\n') ? '' : lineEnd;
      return `${start}${gap}${lines.map((line) => `${line}${lineEnd}`).join('')}${whole.slice(offset)}`;
    }, blocks);
  if (!saysStill(before.toJS(), parse(lines).toJS()))
    throw new Error('The words would not stay as they are.');
  return lines;
}

const lineEndIn = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const parse = (text: string): Document => parseDocument(text, { uniqueKeys: false });

/** A line of text goes in where a group ends, before the remarks behind it. */
function* insertionsIn(
  map: YAMLMap | undefined,
  entries: readonly Entry[],
  indent: string,
  end: number,
  text: string,
): Generator<Insertion> {
  const groups = [...Map.groupBy(entries, ({ path }) => path[0]!)];
  const missing = groups.filter(([key]) => !pairOf(map, key));
  for (const [key, inside] of groups) {
    const pair = pairOf(map, key);
    const deeper = deeperIn(inside);
    if (!pair || deeper.length === 0) continue;
    const inner = `${indent}  `;
    if (isMap(pair.value)) {
      const own = columnOf(pair.value, text) ?? inner;
      yield* insertionsIn(pair.value, deeper, own, endOf(pair.value, text), text);
    } else yield { offset: lineEndAfter(offsetOf(pair.key), text), lines: linesOf(deeper, inner) };
  }
  const lines = missing.flatMap(([, inside]) => [
    ...(indent === '' && text.trim() !== '' ? [''] : []),
    ...linesOf(inside, indent),
  ]);
  if (lines.length > 0) yield { offset: end, lines };
}

const deeperIn = (entries: readonly Entry[]): readonly Entry[] =>
  entries
    .filter(({ path }) => path.length > 1)
    .map(({ path, english }) => ({ path: path.slice(1), english }));

function linesOf(entries: readonly Entry[], indent: string): readonly string[] {
  return [...Map.groupBy(entries, ({ path }) => path[0]!)].flatMap(([key, same]) => {
    const deeper = deeperIn(same);
    return deeper.length === 0
      ? [`${indent}# ${same[0]!.english}`, `${indent}${key}: ""`]
      : [`${indent}${key}:`, ...linesOf(deeper, `${indent}  `)];
  });
}

const pairOf = (map: YAMLMap | undefined, key: string): Pair<Node, Node | null> | undefined =>
  map?.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key) as
    Pair<Node, Node | null> | undefined;

const offsetOf = (node: Node): number => node.range?.[0] ?? 0;

const columnOf = ({ items: [first] }: YAMLMap, text: string): string | undefined => {
  if (!first) return undefined;
  const offset = offsetOf(first.key as Node);
  return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
};

/** Behind the line of its last word. */
function endOf(node: Node, text: string): number {
  const last = isMap(node) ? (node.items.at(-1) as Pair<Node, Node | null> | undefined) : undefined;
  if (last?.value && !isBlank(last.value)) return endOf(last.value, text);
  if (last) return lineEndAfter(offsetOf(last.key), text);
  const end = node.range?.[1] ?? text.length;
  return text[end - 1] === '\n' ? end : lineEndAfter(end, text);
}

const isBlank = (node: Node): boolean => isScalar(node) && node.value === null;

function lineEndAfter(offset: number, text: string): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The same text where every group that entries go into has a line for each of its words. */
function inBlocks(text: string, document: Document, entries: readonly Entry[]): string {
  const groups = new Set(
    entries.flatMap(({ path }) => path.map((_, length) => path.slice(0, length).join('\0'))),
  );
  let isChanged = false;
  for (const group of [...groups].toSorted()) {
    const path = group === '' ? [] : group.split('\0');
    const node = path.length === 0 ? document.contents : (document.getIn(path, true) as Node | undefined);
    if (isAlias(node)) document.setIn(path, document.createNode(node.resolve(document)?.toJSON()));
    else if (isMap(node) && node.flow === true) node.flow = false;
    else continue;
    isChanged = true;
  }
  return isChanged ? document.toString({ lineWidth: 0 }) : text;
}

/** Whether all that `before` says is said after, where blank words may have come. */
function saysStill(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || before === null) return before === after || (before ?? '') === '';
  if (typeof after !== 'object' || after === null) return false;
  return Object.entries(before).every(([key, value]) =>
    saysStill(value, (after as Readonly<Record<string, unknown>>)[key]),
  );
}
