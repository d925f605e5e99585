/**
 * What is left of a town’s name when accents, apostrophes, hyphens and capitals are taken away: by it, two ways to write
 * a town are found to be one.
 *
 * @example townKey('L’Hospitalet de Llobregat') === townKey("l'hospitalet-de-llobregat")
 */
export const townKey = (name: string): string =>
  name
    .toLowerCase()
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
