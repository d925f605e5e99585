import lists from 'stopword';
import { folded } from '../folded.ts';
import { oncePerText } from '../once.ts';

/** The lists of the package by the languages’ short names; its own are those of three letters. */
const names: Readonly<Record<string, string>> = {
  ar: 'ara',
  bg: 'bul',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  et: 'est',
  eu: 'eus',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  ga: 'gle',
  gl: 'glg',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  lt: 'lit',
  lv: 'lav',
  nb: 'nob',
  nl: 'nld',
  no: 'nob',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  sv: 'swe',
  th: 'tha',
  tr: 'tur',
  uk: 'ukr',
  vi: 'vie',
  zh: 'zho',
};

/** The words of a language that tell nothing of what a text is about; none where nobody has listed them. */
export const stopWords = oncePerText((locale): ReadonlySet<string> => {
  const list = names[locale.split('-')[0]!];
  return new Set((list === undefined ? undefined : lists[list])?.map(folded));
});
