import type { Place } from '../mistakes/mistake.ts';
import type { Body } from './document.ts';
import type { Item } from './item.ts';
import { leavesOf, type Path } from './path.ts';
import { placeAt } from './place.ts';

/** Some words that are looked for, and whom they are about. */
export interface Phrase {
  readonly text: string;
  /** The key of a person or client. */
  readonly subject: string;
}

export interface Found extends Phrase {
  /** Where in the searched text it begins. */
  readonly offset: number;
}

export type Search = (text: string) => readonly Found[];

/** Between the words of a name there may be a line end, or the signs of bold and slanted text. */
const betweenWords = /[\s*_]+/g;

/**
 * Looks for whole phrases of at least two words: one alone is often a common word.
 *
 * @param decoys what is no finding, and comes first, so that `Studio Anna Esempio` is not taken for Anna Esempio
 */
export function phraseSearch(
  phrases: readonly Phrase[],
  decoys: readonly string[] = [],
  between = betweenWords,
): Search {
  const fold = (text: string) => text.toLowerCase().replace(between, ' ').trim();
  const folded = phrases.map(({ text, subject }) => [fold(text), subject] as const);
  const subjects = new Map(folded.filter(([text]) => text.includes(' ')));
  if (subjects.size === 0) return () => [];
  const words = [...decoys.map(fold), ...subjects.keys()].map((text) => text.split(' '));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${patternOf(words, between.source)}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (searched) =>
    Array.from(searched.matchAll(pattern)).flatMap(({ 0: text, index }) => {
      const subject = subjects.get(fold(text));
      return subject === undefined ? [] : [{ text: text.replace(between, ' '), subject, offset: index }];
    });
}

/** One pattern for all phrases, word by word, so that thousands of them cost little more than one; the longest wins. */
function patternOf(phrases: readonly (readonly string[])[], between: string): string {
  const byWord = Map.groupBy(phrases, ([first]) => first!);
  const branches = [...byWord].map(([word, same]) => {
    const further = same.map(([, ...rest]) => rest).filter((rest) => rest.length > 0);
    const tail = further.length > 0 ? `(?:${between}${patternOf(further, between)})` : '';
    const mayEnd = further.length < same.length ? '?' : '';
    return RegExp.escape(word) + (tail && tail + mayEnd);
  });
  return `(?:${branches.join('|')})`;
}

/** What a search finds in the fields and the body of a file, and where. @param isSearched leaves out some fields */
export function foundIn(
  { document: { file, value, locate, body } }: Item,
  search: Search,
  isSearched: (path: Path) => boolean,
): readonly (Found & { readonly place: Place })[] {
  const inFields = leavesOf(value)
    .filter(({ path }) => isSearched(path))
    .flatMap(({ path, text }) => search(text).map((found) => ({ ...found, place: locate(path) })));
  const inBody = body
    ? search(body.text).map((found) => ({ ...found, place: placeInBody(file, body, found) }))
    : [];
  return [...inFields, ...inBody];
}

const placeInBody = (file: string, { text, line }: Body, { offset }: Found) =>
  placeAt(file, text, offset, line);
