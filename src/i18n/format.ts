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
  return fill(formFor(forms, number, lang), { count: plainNumber(lang).format(number) });
}

/** The form that the language has for a number. */
export const formFor = (forms: Plural, number: number, lang: string): string =>
  forms[pluralRules(lang).select(number)] ?? forms.other;

const plainNumber = oncePerText((lang) => new Intl.NumberFormat(lang));

const pluralRules = oncePerText((lang) => new Intl.PluralRules(lang));

/** `3 novembre 2026`, in the zone where the moment was written. */
export const formatDate = (moment: string, lang: string): string =>
  longDate(lang).format(new Date(`${moment.slice(0, 10)}T00:00Z`));

const longDate = oncePerText((lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }));

/** As much of a day as is known: `2025`, `marzo 2025`, `1 marzo 2025`. */
export function formatPartialDay(day: string, lang: string): string {
  if (day.length === 10) return formatDate(day, lang);
  return day.length === 4 ? day : monthOfYear(lang).format(new Date(`${day}-01T00:00Z`));
}

const monthOfYear = oncePerText(
  (lang) => new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);

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
