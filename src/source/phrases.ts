import type { Place } from '../mistakes/mistake.ts';
import { visible } from '../visible.ts';
import type { Document } from './document.ts';
import { leavesOf, type Path } from './path.ts';
import { decoded, plainTexts, type PlainText } from './plain-text.ts';
import { areTogether, wordsOf, type Word } from './words.ts';

/** Some words that are looked for, and whom they are about. */
export interface Phrase {
  /** As `wordsOf` tells them. */
  readonly words: readonly string[];
  /** The key of a person or client. */
  readonly subject: string;
  /** What else must be so, where the words alone may mean something else. */
  readonly holds?: ((text: string, found: readonly Word[], next: Word | undefined) => boolean) | undefined;
}

export interface Found {
  readonly text: string;
  readonly subject: string;
  /** Where in the searched text it begins. */
  readonly offset: number;
}

export type Search = (text: string) => readonly Found[];

/** All phrases that begin alike, word by word, so that thousands of them cost little more than one. */
interface Branch {
  readonly next: Map<string, Branch>;
  readonly phrases: Phrase[];
  isDecoy: boolean;
}

/**
 * Looks for whole phrases, the longest first.
 *
 * @param decoys words that are no finding, nor is what lies within them: `Studio Anna Esempio` is not Anna Esempio
 */
export function phraseSearch(
  phrases: readonly Phrase[],
  decoys: readonly (readonly string[])[] = [],
): Search {
  if (phrases.length === 0) return () => [];
  const root = emptyBranch();
  for (const words of decoys) if (words.length > 0) branchOf(root, words).isDecoy = true;
  for (const phrase of phrases) branchOf(root, phrase.words).phrases.push(phrase);
  return (text) => {
    const words = wordsOf(text);
    const found: Found[] = [];
    let [taken, innocent] = [0, 0];
    for (const [start, { from }] of words.entries()) {
      const { phrase, end, decoyEnd } = longestAt(root, text, words, start);
      innocent = Math.max(innocent, decoyEnd);
      if (!phrase || start < taken || end <= innocent) continue;
      taken = end;
      found.push({
        text: shown(text.slice(from, words[end - 1]!.to)),
        subject: phrase.subject,
        offset: from,
      });
    }
    return found;
  };
}

const emptyBranch = (): Branch => ({ next: new Map(), phrases: [], isDecoy: false });

function branchOf(root: Branch, words: readonly string[]): Branch {
  return words.reduce((branch, word) => {
    const next = branch.next.get(word) ?? emptyBranch();
    branch.next.set(word, next);
    return next;
  }, root);
}

/** The longest phrase and the longest decoy that begin with a word, and the words after them. */
function longestAt(root: Branch, text: string, words: readonly Word[], start: number) {
  let longest: { readonly phrase?: Phrase; readonly end: number } = { end: start };
  let decoyEnd = start;
  let branch = root.next.get(words[start]!.key);
  for (let end = start + 1; branch; end++) {
    const found = words.slice(start, end);
    const next = words[end];
    const phrase = branch.phrases.find(({ holds }) => holds?.(text, found, next) ?? true);
    if (phrase) longest = { phrase, end };
    if (branch.isDecoy) decoyEnd = end;
    branch = next && areTogether(text, words[end - 1]!, next) ? branch.next.get(next.key) : undefined;
  }
  return { ...longest, decoyEnd };
}

const shown = (text: string): string => visible(text).replaceAll(/\s+/g, ' ');

/** What a search finds in the fields and the body of a file as readers see them, and where. */
export function foundIn(
  document: Document,
  search: Search,
  isSearched: (path: Path) => boolean,
): readonly (Found & { readonly place: Place })[] {
  const { file, value, locate, body } = document;
  const inFields = leavesOf(value)
    .filter(({ path }) => isSearched(path))
    .flatMap(({ path, text }) => search(decoded(text)).map((found) => ({ ...found, place: locate(path) })));
  const inBody = body ? plainTexts(body, file).flatMap((plain) => foundInText(plain, search)) : [];
  return once([...inFields, ...inBody]);
}

/** An address in a text is read by people and followed by programs, and is told of once. */
const once = <Finding extends Found & { readonly place: Place }>(findings: readonly Finding[]): Finding[] =>
  [
    ...new Map(
      findings
        .toReversed()
        .map((finding) => [`${finding.place.line}:${finding.place.column} ${finding.subject}`, finding]),
    ).values(),
  ].toReversed();

const foundInText = ({ text, placeOf }: PlainText, search: Search) =>
  search(text).map((found) => ({ ...found, place: placeOf(found.offset) }));
