import { count, fill, formatList } from '../i18n/format.ts';
import type { StaffLocale } from '../model/site.ts';
import en from './messages/en.ts';
import es from './messages/es.ts';
import it from './messages/it.ts';
import type { Facts, Mistake, Place } from './mistake.ts';
import { things, type Kind, type Thing, type Wording } from './wording.ts';

const wordings: Readonly<Record<StaffLocale, Wording>> = { it, en, es };

/**
 * All mistakes for the person who can mend them: one line each, by file and line, and a closing line with the counts.
 *
 * @example 'content/clients/trattoria/client.yaml:4:7 “Resturant” is no … — Did you mean “Restaurant”?'
 */
export function report(mistakes: readonly Mistake[], language: StaffLocale = 'it'): string {
  const wording = wordings[language];
  const lines = sorted(mistakes).map((mistake) => `${position(mistake.place)} ${sentence(mistake, wording)}`);
  const files = new Set(mistakes.map(({ place }) => place.file)).size;
  const counts = {
    mistakes: count(wording.mistakes, mistakes.length, language),
    files: count(wording.files, files, language),
  };
  return [...lines, '', fill(wording.summary, counts)].join('\n');
}

/** What to say of a site without mistakes. */
export function allClear(counts: Readonly<Record<Thing, number>>, language: StaffLocale): string {
  const wording = wordings[language];
  const found = things.map((thing) => count(wording.things[thing], counts[thing], language));
  return fill(wording.allClear, { found: formatList(found, language) });
}

/** What is wrong and how to mend it, without the place. */
export function sentence({ code, facts }: Mistake, wording: Wording): string {
  const [message, remedy] = wording.codes[code];
  const values = { ...facts, ...kindOf(facts, wording) };
  return `${fill(message, values)} — ${fill(facts.suggestion ? wording.didYouMean : remedy, values)}`;
}

const kindOf = ({ expected }: Facts, { kinds }: Wording): Facts =>
  expected === undefined ? {} : { kind: kinds[expected as Kind] };

const position = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

const sorted = (mistakes: readonly Mistake[]): Mistake[] =>
  mistakes.toSorted((a, b) => compare(a.place, b.place));

const compare = (a: Place, b: Place): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
