import { oncePerText } from '../once.ts';
import type { Plural } from './messages.ts';

/** Puts values into a message; a placeholder without a value is a programming error. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new TypeError(`No value for {${name}} in “${message}”`);
    return String(value);
  });
}

/** Chooses the form that the language has for a number, and writes the number in it. */
export function count(forms: Plural, number: number, lang: string): string {
  return fill(formFor(forms, number, lang), { count: formatNumber(number, lang) });
}

/** The form that the language has for a number. */
export const formFor = (forms: Plural, number: number, lang: string): string =>
  forms[pluralRules(lang).select(number)] ?? forms.other;

/** `1.250` */
export const formatNumber = (number: number, lang: string): string => plainNumber(lang).format(number);

const plainNumber = oncePerText((lang) => new Intl.NumberFormat(lang));

const pluralRules = oncePerText((lang) => new Intl.PluralRules(lang));

/** `Anna, Bruno e Carla` */
export const formatList = (items: readonly string[], lang: string): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(items);

/** The name that readers of `lang` have for a country: `Italia`. */
export const formatCountry = (code: string, lang: string): string =>
  new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code;

/** What a language is called in another: `languageName('en-GB', 'it')` is `inglese`. */
export const languageName = (lang: string, inLang: string): string => {
  const language = lang.split('-')[0]!;
  return new Intl.DisplayNames([inLang, 'en'], { type: 'language' }).of(language) ?? language;
};
