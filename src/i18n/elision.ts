/** An Italian article, alone or in a preposition, before a number that begins with a vowel: otto, undici. */
const article = /(?<!\p{L})([Ii]|[Aa]|[DdNn]e|[Dd]a)l (?=(?:8|11)(?!\d))/gu;

/** @example elided('dal 8 marzo', 'it-IT') // 'dall’8 marzo' */
export function elided(text: string, lang: string): string {
  if (lang.split('-')[0] !== 'it') return text;
  return text.replaceAll(article, (_, stem: string) =>
    stem.toLowerCase() === 'i' ? (stem === 'i' ? 'l’' : 'L’') : `${stem}ll’`,
  );
}
