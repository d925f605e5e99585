import { slugOf } from '../model/slug.ts';

/** So many names stand on a page; fewer need no pages letter by letter. */
export const namesPerPage = 60;

export interface LetterList<Thing> {
  /** `A`; `0–9` for all that begin with a digit, `…` for scripts that have too many letters. */
  readonly label: string;
  /** Its word in addresses. */
  readonly slug: string;
  readonly things: readonly Thing[];
}

/** Things by the letter that their name begins with, in the order in which they come. */
export function letterLists<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  locale: string,
): readonly LetterList<Thing>[] {
  const groups = Map.groupBy(things, (thing) => letterOf(nameOf(thing), locale));
  return [...groups].map(([letter, own]) => ({ ...naming(letter), things: own }));
}

/** `O` for `L’Osteria`? No: what stands first counts, as in any index of names. */
const letterOf = (name: string, locale: string): string => {
  const first = slugOf(name, locale).normalize('NFD').slice(0, 1);
  if (/\d/.test(first)) return digits;
  return uncountable.test(first) || first === '' ? others : first;
};

const digits = '0-9';
const others = 'more';

/** Scripts in which every syllable or word has a sign of its own. */
const uncountable = /[\p{Script=Han}\p{Script=Hangul}]/u;

function naming(letter: string): { readonly label: string; readonly slug: string } {
  if (letter === digits) return { label: '0–9', slug: digits };
  if (letter === others) return { label: '…', slug: others };
  return { label: letter.toUpperCase(), slug: letter };
}
