import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';

/** A key of a language as the site uses it in file names: `it`, `pt-br`. */
export type Locale = string;

/** A text in several languages, by locale. */
export type Localized<Text = string> = Readonly<Partial<Record<Locale, Text>>>;

/** The language in which something is told: the asked one, else the first of the site that it exists in. */
export const nearestLocale = (
  texts: Localized<unknown>,
  asked: Locale,
  locales: readonly Locale[],
): Locale | undefined => [asked, ...locales].find((locale) => texts[locale]);

/** One line of text that must say something. */
export const line = z
  .string()
  .superRefine(rule((value) => (inOneLine(value) === '' ? { code: 'text-empty' } : undefined)))
  .transform((value) => inOneLine(value));

/** Without what nobody sees and a file may not hold, or what would turn the writing after it round. */
const inOneLine = (text: string): string =>
  text
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/ *[\p{Cc}\u2028\u2029]+ */gu, ' ')
    .trim();

/** Stands for a language of the site wherever content is keyed by one; reading the content checks that it is listed. */
export const localeKey = z.string();

/** A value in each language: `{ it: …, en: … }`. */
export const localized = <Text extends z.ZodType>(text: Text) => z.record(localeKey, text);

const slugPattern = /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*$/u;

/** Whether something is a word of a URL: small letters and digits of any script, joined by single hyphens. */
export const isSlug = (word: string): boolean => slugPattern.test(word);

export const slug = z
  .string()
  .superRefine(rule((value) => (isSlug(value) ? undefined : { code: 'slug-wrong' })));
