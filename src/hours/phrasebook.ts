import { lexicons, type Lexicon } from './lexicon.ts';
import { monthCodes, weekdayCodes } from './words.ts';

/** What a word or a phrase of a language stands for. */
export type Role =
  | 'weekday'
  | 'month'
  | 'days'
  | 'unclear'
  | 'holidays'
  | 'closed'
  | 'except'
  | 'always'
  | 'noon'
  | 'midnight'
  | 'vague'
  | 'and'
  | 'to'
  | 'filler'
  | 'appointment'
  | 'code'
  | 'other';

export interface Phrase {
  readonly parts: readonly string[];
  readonly role: Role;
  /** The same in the syntax of OpenStreetMap. */
  readonly code: string;
}

/** The phrases of a language by their first word, the longest first. */
export type Phrasebook = ReadonlyMap<string, readonly Phrase[]>;

export const phrasebooks: readonly Phrasebook[] = Object.values(lexicons).map(phrasesOf);

function phrasesOf(lexicon: Lexicon): Phrasebook {
  const all: readonly Phrase[] = [
    ...lexicon.weekdays.flatMap((words, index) => phrases('weekday', words, weekdayCodes[index])),
    ...lexicon.months.flatMap((words, index) => phrases('month', words, monthCodes[index])),
    ...phrases('days', lexicon.every, 'Mo-Su'),
    ...phrases('days', lexicon.weekend, 'Sa-Su'),
    ...phrases('days', lexicon.workdays, 'Mo-Fr'),
    ...phrases('unclear', lexicon.workdaysOrSaturday),
    ...phrases('holidays', lexicon.holidays, 'PH'),
    ...phrases('closed', lexicon.closed, 'off'),
    ...phrases('except', lexicon.except, 'off'),
    ...phrases('always', lexicon.always, '24/7'),
    ...phrases('noon', lexicon.noon, '12:00'),
    ...phrases('midnight', lexicon.midnight, '24:00'),
    ...phrases('vague', lexicon.vague),
    ...phrases('and', lexicon.and, ','),
    ...phrases('to', lexicon.to, '-'),
    ...phrases('filler', lexicon.filler),
    ...phrases('appointment', lexicon.appointment, '"by appointment"'),
  ];
  const longestFirst = all.toSorted((one, other) => other.parts.length - one.parts.length);
  return Map.groupBy(longestFirst, ({ parts: [first = ''] }) => first);
}

function phrases(role: Role, words: string, code = ''): readonly Phrase[] {
  const written = words.split(' ').filter((word) => word !== '');
  return written.map((word) => ({ parts: word.match(/\d+|[^\d_]+/g) ?? [], role, code }));
}
