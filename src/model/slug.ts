import transliterate from '@sindresorhus/transliterate';
import { oncePerText } from '../once.ts';
import { visible } from '../visible.ts';

/** Runs of the scripts that have a usual Latin spelling; all others keep their letters, as readers search for them. */
const transliterable =
  /(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]\p{M}*)+/gu;

/** The signs that part the two l of Catalan `col·lecció`, which its addresses write as one word. */
const betweenTwoL = /(?<=l)[·•‧∙⋅](?=l)/giu;
/** Signs within a word that no address needs: an address with them looks like one without. */
const joiners = /[\u200C\u200D]/g;
const apostrophes = /['’ʼ‘`]/gu;
/** Below the 255 bytes that file systems allow the name of a folder, with room for the ending of a file. */
export const longestSlug = 200;
const separators = /[^\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+/gu;

/**
 * The word of a URL that a title makes: small letters and digits joined by hyphens, never empty.
 *
 * @example slugOf('Perché l’Osteria è piena', 'it') // 'perche-l-osteria-e-piena'
 * @example slugOf('Über uns', 'de') // 'ueber-uns'
 */
export const slugOf = (title: string, locale: string): string => slugsIn(locale)(title);

/** Reading, addresses and pages ask for the slugs of the same titles. */
const slugsIn = oncePerText((locale) => oncePerText((title: string) => makeSlug(title, locale)));

function makeSlug(title: string, locale: string): string {
  const latin = visible(title)
    .replaceAll(joiners, '')
    .normalize('NFKC')
    .replace(betweenTwoL, '')
    .replace(apostrophes, ' ')
    .replace(transliterable, (word) => transliterate(word, { locale }));
  const slug = latin.toLowerCase().normalize('NFC').replace(separators, '-').replace(/^-|-$/g, '');
  return fittingSlug(slug || codePoints(title));
}

/** The language of the slugs of people, who have one in all languages. */
export const personLocale = 'en';

/** What stands in the address of anything: as written, else made of its title or name. */
export const slugFor = (written: string | undefined, title: string, locale: string): string =>
  written ?? slugOf(title, locale);

/** As many whole words as there is room for; of a single word as much as fits. */
export function fittingSlug(slug: string): string {
  const bytes = Buffer.from(slug);
  if (bytes.length <= longestSlug) return slug;
  const fitting = bytes
    .subarray(0, longestSlug)
    .toString()
    .replace(/\uFFFD+$/, '');
  return slug[fitting.length] === '-' ? fitting : fitting.replace(/-[^-]*$/, '');
}

/** A title of signs alone (`!!!`) is spelt by their numbers. */
const codePoints = (title: string): string =>
  ['u', ...Array.from(title, (sign) => sign.codePointAt(0)!.toString(16))].join('-');
