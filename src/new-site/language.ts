import { Complaint } from '../complaint.ts';
import { hreflang } from '../head/hreflang.ts';
import { directionOf } from '../i18n/direction.ts';
import { spokenIn, languageOf } from '../i18n/spoken-languages.ts';
import { country } from '../model/address.ts';
import { nearest } from '../mistakes/nearest.ts';

/** A language of a new site, as `site.yaml` lists it. */
export interface NewLanguage {
  /** In file names and addresses: `nl`, `pt-br`. */
  readonly locale: string;
  /** For browsers and search engines (BCP 47): `nl-BE`. */
  readonly lang: string;
  /** Its own name for itself. */
  readonly label: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Where no country says so: English with its days before its months, Portuguese as our texts are written. */
const unlessAtHome: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT' };

/**
 * The codes of languages in the order in which somebody wrote them: `nl,fr,en`, `NL fr`, `pt_BR`.
 *
 * @throws Complaint
 */
export function localesIn(written: string): readonly string[] {
  const words = written.split(/[\s,;]+/).filter((word) => word !== '');
  const locales = words.map(localeOf);
  if (locales.length === 0) throw new Complaint('languages-none');
  const twice = locales.find((locale, index) => locales.indexOf(locale) < index);
  if (twice !== undefined) throw new Complaint('language-twice', { value: twice });
  return locales;
}

function localeOf(word: string): string {
  const tag = canonical(word.replaceAll('_', '-'));
  if (tag !== undefined && isKnown(tag)) return tag.toLowerCase();
  throw new Complaint('language-code-unknown', { value: word, suggestion: localeMeant(word) });
}

/** A tag without extensions, in its usual spelling; nothing for what is none. */
function canonical(word: string): string | undefined {
  try {
    const { baseName, language } = new Intl.Locale(word);
    return language.length <= 3 && baseName.length === word.length ? baseName : undefined;
  } catch {
    return undefined;
  }
}

const isKnown = (tag: string): boolean => {
  const { language, region } = new Intl.Locale(tag);
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return language !== 'und' && names.of(language) !== undefined && (region === undefined || isRegion(region));
};

/** A country, or a part of the world by its number, as in `es-419`. */
const isRegion = (code: string): boolean => /^\d{3}$/.test(code) || country.safeParse(code).success;

/** The code of a language that somebody called by its name, or by the code of a country; empty for neither. */
function localeMeant(word: string): string {
  const names = namesOfLanguages();
  const named = names.get(word.toLowerCase());
  if (named !== undefined) return named;
  const near = nearest(word.toLowerCase(), names.keys(), Math.floor(word.length / 4));
  if (near !== undefined) return names.get(near)!;
  if (!/^[a-z]{2}$/i.test(word)) return '';
  const { language } = new Intl.Locale(`und-${word}`).maximize();
  return language === 'und' || language === 'en' ? (countryWords[word.toLowerCase()] ?? '') : language;
}

/** Codes of countries that are often taken for their language’s, and which Intl maps to nothing. */
const countryWords: Readonly<Record<string, string>> = { gb: 'en', uk: 'en', us: 'en', au: 'en', nz: 'en' };

/** In their own language and in those of the staff. */
function namesOfLanguages(): ReadonlyMap<string, string> {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isKnown);
  return new Map(
    codes.flatMap((code) =>
      [code, 'en', 'it', 'es'].map((lang) => {
        const name = new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code;
        return [name.toLowerCase(), code] as const;
      }),
    ),
  );
}

/**
 * What a site in a country needs to know of its languages.
 *
 * @throws Complaint for two that search engines would take for one
 */
export function languagesFor(locales: readonly string[], country: string): readonly NewLanguage[] {
  const languages = locales.map((locale) => languageFor(locale, country, locales));
  const langs = languages.map(({ lang }) => hreflang(lang));
  const at = langs.findIndex((lang, index) => langs.indexOf(lang) < index);
  if (at >= 0) throw new Complaint('language-twice', { value: locales[at]! });
  return languages;
}

/** @param listed all languages of the site */
function languageFor(locale: string, country: string, listed: readonly string[]): NewLanguage {
  const tag = new Intl.Locale(locale);
  const home = `${tag.baseName}-${country}`;
  const isAtHome = spokenIn(country).includes(tag.language) && !listed.includes(home.toLowerCase());
  // As it is spoken in the country, if it is; else as it is understood everywhere.
  const general = isAtHome ? home : (unlessAtHome[tag.baseName] ?? tag.baseName);
  const lang = tag.region === undefined ? general : tag.baseName;
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(tag.baseName) ?? locale;
  return {
    locale,
    lang,
    label: name.charAt(0).toLocaleUpperCase(lang) + name.slice(1),
    dir: directionOf(tag.baseName),
  };
}

/** Countries with several languages, which a site in some of them may be for. */
const multilingual = ['BE', 'CH', 'ES'] as const;

/** What a computer tells of where its owner is. */
export interface Surroundings {
  readonly timeZone?: string | undefined;
  /** `nl_BE.UTF-8` */
  readonly locale?: string | undefined;
}

/** The country that an agency with these languages is most likely in, where nobody has said so. */
export function countryGuessed(locales: readonly string[], { timeZone, locale = '' }: Surroundings): string {
  const [first = 'en'] = locales;
  const tag = new Intl.Locale(first);
  const terminal = /^[a-z]{2,3}[_-]([A-Z]{2})/.exec(locale)?.[1];
  const isHome = (country: string) => spokenIn(country).includes(tag.language);
  const here = [countryOfZone(timeZone), terminal].find(
    (country) => country !== undefined && isHome(country),
  );
  const own = locales.map(languageOf).filter((language) => language !== 'en');
  const [shared] = multilingual
    .filter((country) => own.length > 1 && own.every((language) => spokenIn(country).includes(language)))
    .toSorted((one, other) => spokenIn(one).indexOf(own[0]!) - spokenIn(other).indexOf(own[0]!));
  return (
    tag.region ?? here ?? shared ?? (first === 'en' ? 'GB' : first === 'pt' ? 'PT' : tag.maximize().region!)
  );
}

const countryOfZone = (timeZone: string | undefined): string | undefined =>
  timeZone?.includes('/') ? zones().get(timeZone) : undefined;

/** Each zone with the country that has it; of those in several, the first. */
function zones(): ReadonlyMap<string, string> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const countries = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    countries
      .flatMap((country) =>
        (new Intl.Locale(`und-${country}`).getTimeZones() ?? []).map((zone) => [zone, country] as const),
      )
      .toReversed(),
  );
}
