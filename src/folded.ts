/**
 * What is left of a name or a word when accents, apostrophes, hyphens, blanks and capitals are taken away: by it, two ways
 * to write one are found to be the same.
 *
 * @example folded('L’Hospitalet de Llobregat') === folded("l'hospitalet-de-llobregat")
 */
export function folded(text: string): string {
  const small = text.toLowerCase();
  return isPlain.test(small) ? small : withoutAccents(small);
}

/** Most words of most texts: all that there is to be done to them has been done. */
const isPlain = /^[a-z0-9]*$/;

const withoutAccents = (small: string): string =>
  small
    .replace(/[æœøđłßħı]/g, (letter) => unaccented[letter]!)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Letters that Unicode does not take apart. */
const unaccented: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  ħ: 'h',
  ı: 'i',
};
