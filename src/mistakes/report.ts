import { count, fill, formatCountry, formatList, languageName } from '../i18n/format.ts';
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
  const files = new Set(mistakes.map(({ place }) => place.file)).size;
  const counts = {
    mistakes: count(wording.mistakes, mistakes.length, language),
    files: count(wording.files, files, language),
  };
  return [...linesOf(mistakes, language), '', fill(wording.summary, counts)].join('\n');
}

/** What should be looked at, in the same form; empty where there is nothing. */
export function warningReport(warnings: readonly Mistake[], language: StaffLocale): string {
  if (warnings.length === 0) return '';
  const wording = wordings[language];
  const counts = { warnings: count(wording.warnings, warnings.length, language) };
  return [...linesOf(warnings, language), '', fill(wording.warningsSummary, counts)].join('\n');
}

/** What to say of a site without mistakes. */
export function allClear(counts: Readonly<Record<Thing, number>>, language: StaffLocale): string {
  const wording = wordings[language];
  const found = things.map((thing) => count(wording.things[thing], counts[thing], language));
  return fill(wording.allClear, { found: formatList(found, language) });
}

/** A mistake as one tells it to the person who can mend it. */
export interface MistakeInWords {
  /** `content/clients/trattoria/client.yaml:4:7` */
  readonly position: string;
  readonly message: string;
  readonly remedy: string;
}

/** Each mistake in words, by file and line. */
export const inWords = (mistakes: readonly Mistake[], language: StaffLocale): readonly MistakeInWords[] =>
  sorted(mistakes).map(({ code, facts, place }) => {
    const wording = wordings[language];
    const [message, remedy] = wording.codes[code];
    const values = { ...facts, ...kindOf(facts, wording), ...namesOf(facts, language) };
    return {
      position: position(place),
      message: fill(message, values),
      remedy: fill(facts.suggestion ? wording.didYouMean : remedy, values),
    };
  });

const linesOf = (mistakes: readonly Mistake[], language: StaffLocale): string[] =>
  inWords(mistakes, language).map(({ position, message, remedy }) => `${position} ${message} — ${remedy}`);

/** Facts that are codes of countries and languages are told by name; a place in no country is at sea. */
const namesOf = (facts: Facts, language: StaffLocale): Facts =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => {
      const named = namers[name]?.(String(value), language);
      return named === undefined ? [] : [[name, named]];
    }),
  );

type Namer = (code: string, language: StaffLocale) => string;

const country: Namer = (code, language) =>
  code === '' ? wordings[language].sea : formatCountry(code, language);

const namers: Readonly<Partial<Record<string, Namer>>> = {
  country,
  pinCountry: country,
  addressCountry: country,
  phoneCountry: country,
  language: languageName,
  languages: (codes, language) =>
    formatList(
      codes.split(' ').map((code) => languageName(code, language)),
      language,
    ),
};

const kindOf = (facts: Facts, { kinds }: Wording): Facts =>
  facts.expected === undefined ? {} : { kind: fill(kinds[facts.expected as Kind], facts) };

const position = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

const sorted = (mistakes: readonly Mistake[]): Mistake[] =>
  mistakes.toSorted((a, b) => compare(a.place, b.place));

const compare = (a: Place, b: Place): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
