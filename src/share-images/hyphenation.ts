import { createRequire } from 'node:module';
import { oncePerText } from '../once.ts';

/** Languages of Latin letters whose rules for parting words are known. */
const known = new Set(
  'af ca cs cy da de en es et eu fi fr ga gl hr hu id is it lt lv nb nl nn pl pt ro sk sl sq sv tr'.split(
    ' ',
  ),
);

interface Hyphenator {
  readonly hyphenateSync: (text: string, options: { readonly hyphenChar: string }) => string;
}

const require = createRequire(import.meta.url);

const rulesFor = oncePerText((language) => require(`hyphen/${language}`) as Hyphenator);

const softHyphen = '\u00ad';
/** No line begins or ends with less of a word. */
const shortest = 3;

/**
 * A word in the pieces between which its language parts it; one piece where nobody knows.
 *
 * @example syllablesOf('Straßenbahn', 'de') // ['Stra', 'ßen', 'bahn']
 */
export function syllablesOf(word: string, lang: string): readonly string[] {
  const { language } = new Intl.Locale(lang);
  if (!known.has(language)) return [word];
  const syllables = rulesFor(language).hyphenateSync(word, { hyphenChar: softHyphen }).split(softHyphen);
  const pieces: string[] = [];
  for (const [place, syllable] of syllables.entries()) {
    const last = pieces.at(-1);
    const isEnd = place === syllables.length - 1;
    if (last !== undefined && (lettersIn(last) < shortest || (isEnd && lettersIn(syllable) < shortest)))
      pieces[pieces.length - 1] = last + syllable;
    else pieces.push(syllable);
  }
  return pieces;
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
