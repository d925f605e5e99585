import type { Department } from '../model/department.ts';
import type { Localized } from '../model/text.ts';
import type { Context } from './context.ts';

/** A text in the language of the page, else in the first that has one. */
export function textIn(
  texts: Localized,
  { locale, site }: Pick<Context, 'locale' | 'site'>,
): string | undefined {
  const told = [locale, ...site.locales].find((candidate) => texts[candidate]);
  return told === undefined ? undefined : texts[told];
}

export const departmentName = ({ name }: Department, context: Context): string => textIn(name, context) ?? '';
