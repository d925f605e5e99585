/** The languages of countries that have several, the most widely read first (ISO 639). */
const several: Readonly<Record<string, readonly string[]>> = {
  BE: ['nl', 'fr', 'de'],
  CH: ['de', 'fr', 'it', 'rm'],
  CY: ['el', 'tr'],
  ES: ['es', 'ca', 'gl', 'eu'],
  FI: ['fi', 'sv'],
  GB: ['en', 'cy', 'gd'],
  IE: ['en', 'ga'],
  IT: ['it', 'de', 'fr', 'sl'],
  LU: ['fr', 'de', 'lb'],
  MT: ['mt', 'en'],
  NL: ['nl', 'fy'],
};

/** The languages spoken in a country (ISO 3166), the most widely read first. */
export const spokenIn = (country: string): readonly string[] =>
  several[country] ?? [new Intl.Locale('und', { region: country }).maximize().language];

/** @example languageOf('it-IT') // 'it' */
export const languageOf = (tag: string): string => new Intl.Locale(tag).language;
