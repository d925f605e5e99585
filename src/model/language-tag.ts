import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';

/** Whether a tag is one of BCP 47, in its usual spelling. */
export function isLanguageTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag).toString() === tag;
  } catch {
    return false;
  }
}

/** A language for browsers and search engines: it-IT, en, es. */
export const languageTag = z
  .string()
  .superRefine(rule((tag) => (isLanguageTag(tag) ? undefined : { code: 'language-tag-wrong' })));
