import { later } from '../once.ts';
import { table } from '../table.ts';
import type { BorrowedWord } from './borrowed-words.ts';
import { builtInMessages } from './built-in.ts';
import { languageName } from './format.ts';
import type { Messages, Plural } from './messages.ts';
import en from './messages/en.ts';
import { languageOf } from './spoken-languages.ts';

/** Words as they are written: some of those that a site has, in groups. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** The words of a language, put together. */
export interface CompleteMessages {
  readonly messages: Messages;
  /** The words that are in the language neither in the site nor in the generator. */
  readonly missing: readonly Path[];
  /** The same as they are shown. */
  readonly borrowed: readonly BorrowedWord[];
  /** The languages in which these are shown, the most frequent first. */
  readonly shownIn: readonly string[];
}

/**
 * Where a language has no word, in which others its readers understand one: only such are named as practically all of
 * them also read, or hardly tell from their own. The nearest first; then English.
 */
const related = table<Readonly<Record<string, readonly string[]>>>({
  af: ['nl'],
  an: ['es', 'ca'],
  ast: ['es'],
  bar: ['de'],
  br: ['fr'],
  ca: ['es'],
  co: ['fr', 'it'],
  eu: ['es'],
  fur: ['it'],
  fy: ['nl'],
  gl: ['es', 'pt'],
  gsw: ['de'],
  lb: ['de', 'fr'],
  li: ['nl'],
  lij: ['it'],
  lld: ['it', 'de'],
  lmo: ['it'],
  mwl: ['pt'],
  nap: ['it'],
  nds: ['de'],
  oc: ['fr', 'ca'],
  pms: ['it'],
  rm: ['de', 'it'],
  sc: ['it'],
  scn: ['it'],
  vec: ['it'],
  wa: ['fr'],
});

/**
 * The languages that the generator speaks and that stand in for a language, itself first if it is one of them.
 *
 * @param lang a BCP 47 tag
 * @example standInsFor('pt-BR') // ['pt', 'en']
 */
export function standInsFor(lang: string): readonly string[] {
  const all = [...shortened(lang.toLowerCase()), ...(related[languageOf(lang)] ?? []), 'en'];
  return [...new Set(all)].filter((name) => Object.hasOwn(builtInMessages, name));
}

/**
 * All words of a language: the site’s own, then those built in for it, then those of a language that its readers
 * understand. A plural is one word, so that no sentence is counted in two languages.
 *
 * @param own the words that the site brings along
 * @param lang a BCP 47 tag
 */
export function completeMessages(own: WordTree, lang: string): CompleteMessages {
  const isSame = (name: string): boolean => languageOf(name) === languageOf(lang);
  const names = standInsFor(lang);
  const inLanguage = names.filter(isSame).map((name) => builtInMessages[name] as WordTree);
  const first = { lang, words: [own, ...inLanguage].reduceRight((words, changes) => merge(words, changes)) };
  const others = names
    .filter((name) => !isSame(name))
    .map((name) => ({ lang: name, words: builtInMessages[name] as WordTree }));
  const found = englishWords().map(([path, original]) => {
    const sources = [first, ...others, { lang: 'en', words: en }];
    const source = sources.find(({ words }) => isWord(wordAt(words, path), original)) ?? first;
    const partly = wordAt(first.words, path);
    const word = wordAt(source.words, path)!;
    const whole = isPlural(word) && typeof partly === 'object' ? { ...word, ...partly } : word;
    return { path, lang: source.lang, word: naming(whole, lang, source.lang), own: partly };
  });
  const missing = found.filter((word) => word.lang !== lang);
  const byLanguage = [...Map.groupBy(missing, (word) => word.lang)];
  return {
    messages: treeOf(found) as unknown as Messages,
    missing: missing.map(({ path }) => path),
    borrowed: missing.flatMap(({ word, own, lang: from }) =>
      formsOf(word).flatMap((text) => (formsOf(own).includes(text) ? [] : [{ lang: from, text }])),
    ),
    shownIn: byLanguage.toSorted(([, one], [, other]) => other.length - one.length).map(([name]) => name),
  };
}

/** `zh-Hant-TW`, `zh-Hant`, `zh` */
const shortened = (tag: string): readonly string[] =>
  tag.split('-').map((_, index, parts) => parts.slice(0, parts.length - index).join('-'));

/** The keys that lead to a word. */
export type Path = readonly string[];

/** Each word with the way to it; the forms of a plural are one. */
export const wordsIn = (tree: WordTree, path: Path = []): readonly (readonly [Path, string | Plural])[] =>
  Object.entries(tree).flatMap(([key, word]) =>
    typeof word === 'string' || isPlural(word)
      ? [[[...path, key], word] as const]
      : wordsIn(word, [...path, key]),
  );

/** All words of the generator, in the language that every other one falls back to. */
export const englishWords = later(() => wordsIn(en));

const formsOf = (word: string | WordTree = {}): readonly string[] =>
  typeof word === 'string' ? [word] : Object.values(word).filter((form) => typeof form === 'string');

const isPlural = (word: string | WordTree): word is WordTree & Plural =>
  typeof word === 'object' && 'other' in word;

const wordAt = (tree: WordTree, path: Path): string | WordTree | undefined =>
  path.reduce<string | WordTree | undefined>(
    (inner, key) => (typeof inner === 'object' ? inner[key] : undefined),
    tree,
  );

/** Whether a word is there as a whole. */
const isWord = (word: string | WordTree | undefined, original: string | Plural): boolean =>
  typeof original === 'string' ? typeof word === 'string' : word !== undefined && isPlural(word);

function merge(words: WordTree, changes: WordTree): WordTree {
  const changed = Object.entries(changes).map(([key, word]) => {
    const old = words[key];
    return [key, typeof word === 'object' && typeof old === 'object' ? merge(old, word) : word] as const;
  });
  return { ...words, ...Object.fromEntries(changed) };
}

/** `{language}` in a word stands for the language of the page, whatever the word itself is written in. */
const naming = (word: string | WordTree, lang: string, writtenIn: string): string | WordTree =>
  typeof word === 'string' ? word.replaceAll('{language}', () => languageName(lang, writtenIn)) : word;

function treeOf(words: readonly { readonly path: Path; readonly word: string | WordTree }[]): WordTree {
  const byKey = Map.groupBy(words, ({ path }) => path[0]!);
  return Object.fromEntries(
    [...byKey].map(([key, same]) => {
      const [first] = same;
      const inner = same.map(({ path, word }) => ({ path: path.slice(1), word }));
      return [key, first!.path.length === 1 ? first!.word : treeOf(inner)];
    }),
  );
}
