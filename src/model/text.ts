import { z } from 'astro/zod';
import { rule, type Refusal } from '../mistakes/rule.ts';
import { fittingSlug, longestSlug } from './slug.ts';
import { saysSomething, visible } from '../visible.ts';

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

/** More characters than anything that is told in one line needs. */
const longestLine = 5000;

/** One line of text that must say something. */
export const line = z
  .string()
  .superRefine(rule(refuseLine))
  .transform((value) => inOneLine(value));

function refuseLine(value: string): Refusal | undefined {
  const text = inOneLine(value);
  if (!saysSomething(text)) return { code: 'text-empty' };
  return text.length > longestLine ? { code: 'text-too-long', facts: { limit: longestLine } } : undefined;
}

/** Without what nobody sees and a file may not hold, or what would turn the writing after it round. */
const inOneLine = (text: string): string =>
  visible(text)
    .split(/[\p{Cc}\u2028\u2029]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(/ {2,}/g, ' ');

/** Stands for a language of the site wherever content is keyed by one; reading the content checks that it is listed. */
export const localeKey = z.string();

/** A value in each language: `{ it: …, en: … }`. */
export const localized = <Text extends z.ZodType>(text: Text) => z.record(localeKey, text);

const slugPattern = /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*$/u;

/** Whether something is a word of a URL: small letters and digits of any script, joined by single hyphens. */
export const isSlug = (word: string): boolean => slugPattern.test(word);

export const slug = z.string().superRefine(rule(refuseSlug));

function refuseSlug(value: string): Refusal | undefined {
  if (!isSlug(value)) return { code: 'slug-wrong' };
  const fitting = fittingSlug(value);
  return fitting === value
    ? undefined
    : { code: 'slug-long', facts: { limit: longestSlug, suggestion: fitting } };
}
