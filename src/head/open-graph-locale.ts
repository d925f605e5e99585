/**
 * A language as Open Graph writes it, with the country where most of its readers live if the tag names none; nothing
 * for a language without a country.
 *
 * @example openGraphLocale('it') // 'it_IT'
 */
export function openGraphLocale(lang: string): string | undefined {
  const { language, region } = new Intl.Locale(lang).maximize();
  const country = isCountryCode(region) ? region : new Intl.Locale(language).maximize().region;
  return isCountryCode(country) ? `${language}_${country}` : undefined;
}

const isCountryCode = (region: string | undefined): region is string => /^[A-Z]{2}$/.test(region ?? '');
