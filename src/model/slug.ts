import transliterate from '@sindresorhus/transliterate';

/** Runs of the scripts that have a usual Latin spelling; all others keep their letters, as readers search for them. */
const transliterable =
  /(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]\p{M}*)+/gu;

const apostrophes = /['’ʼ‘`]/gu;
/** Below the 255 bytes that file systems allow the name of a folder. */
const mostBytes = 200;
const separators = /[^\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+/gu;

/**
 * The word of a URL that a title makes: small letters and digits joined by hyphens, never empty.
 *
 * @example slugOf('Perché l’Osteria è piena', 'it') // 'perche-l-osteria-e-piena'
 * @example slugOf('Über uns', 'de') // 'ueber-uns'
 */
export function slugOf(title: string, locale: string): string {
  const latin = title
    .normalize('NFKC')
    .replace(apostrophes, ' ')
    .replace(transliterable, (word) => transliterate(word, { locale }));
  const slug = latin.toLowerCase().normalize('NFC').replace(separators, '-').replace(/^-|-$/g, '');
  return shortened(slug || codePoints(title));
}

/** As many whole words as there is room for; of a single word as much as fits. */
function shortened(slug: string): string {
  const bytes = Buffer.from(slug);
  if (bytes.length <= mostBytes) return slug;
  const fitting = bytes
    .subarray(0, mostBytes)
    .toString()
    .replace(/\uFFFD+$/, '');
  return slug[fitting.length] === '-' ? fitting : fitting.replace(/-[^-]*$/, '');
}

/** A title of signs alone (`!!!`) is spelt by their numbers. */
const codePoints = (title: string): string =>
  ['u', ...Array.from(title, (sign) => sign.codePointAt(0)!.toString(16))].join('-');
