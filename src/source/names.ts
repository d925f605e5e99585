import { slugOf } from '../model/slug.ts';
import type { Phrase } from './phrases.ts';
import { keysOf, wordsOf, type Word } from './words.ts';

/**
 * The ways in which a person’s name is written: as on a card, surname first, with an initial, without middle names, as
 * in an address, an e-mail or the name of a file. Of one word alone there are none: it is often a common one.
 */
export function phrasesOfName(name: string, subject: string): readonly Phrase[] {
  const spellings = [name, name.replaceAll(/['’ʼ‘]/g, ''), slugOf(name, 'de'), slugOf(name, 'en')];
  const written = distinct(spellings.map(keysOf).filter((words) => words.length > 1));
  return written.flatMap((words) => [
    ...distinct([...turned(words), ...turned(withoutMiddle(words))]).map((order) => ({
      words: order,
      subject,
    })),
    ...distinct([[words.join('')], [words.toReversed().join('')]]).map((joined) => ({
      words: joined,
      subject,
    })),
    ...initialled(words, subject),
  ]);
}

/** `Anna Maria Esempio`, `Esempio Anna Maria`, `Maria Esempio Anna`. */
const turned = (words: readonly string[]): readonly (readonly string[])[] =>
  words.map((_, index) => [...words.slice(index), ...words.slice(0, index)]);

const withoutMiddle = (words: readonly string[]): readonly string[] => [words[0]!, words.at(-1)!];

/** `A. Esempio`, `A. M. Esempio`, `Esempio A.`, `a.esempio@…`, `aesempio@…`. */
function initialled(words: readonly string[], subject: string): readonly Phrase[] {
  const givenNames = words.slice(0, -1);
  const forms = givenNames.map((_, count) => ({
    initials: givenNames.slice(0, count + 1).map((given) => given[0]!),
    surname: words.slice(count + 1),
  }));
  const all = [...forms, { initials: [words[0]![0]!], surname: [words.at(-1)!] }];
  return all.flatMap(({ initials, surname }) => [
    { words: [...initials, ...surname], subject, holds: abbreviates(0, initials.length) },
    { words: [...surname, ...initials], subject, holds: abbreviates(surname.length, initials.length) },
    { words: [[...initials, ...surname].join('')], subject, holds: isAccount },
  ]);
}

/** Whether letters stand for names, as in `A. Esempio` or `a.esempio`: `a Esempio` means something else. */
const abbreviates =
  (first: number, count: number) =>
  (text: string, found: readonly Word[]): boolean =>
    found.slice(first, first + count).every(({ from, to }) => {
      const isCapital = /^\p{Lu}/u.test(text.slice(from, to));
      const isTied = /^[._]\S/.test(text.slice(to, to + 2));
      return (isCapital && text[to] === '.') || isTied;
    });

/** Whether a word is the name of an account: `aesempio@…`, `@aesempio`. */
function isAccount(text: string, [word]: readonly Word[]): boolean {
  return word !== undefined && (text[word.to] === '@' || text[word.from - 1] === '@');
}

const distinct = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  ...new Map(lists.map((words) => [words.join(' '), words])).values(),
];

/** What is no person’s name although it has one in it, or is one that may be told. */
export const decoysOf = (names: readonly string[]): readonly (readonly string[])[] =>
  names.map((name) => wordsOf(name).map(({ key }) => key));
