import type { Department } from '../model/department.ts';
import type { Context } from './context.ts';

/** The name of a department in the language of the page, else in the first that has one. */
export function departmentName({ name }: Department, { locale, site }: Context): string {
  const told = [locale, ...site.locales].find((candidate) => name[candidate]);
  return told === undefined ? '' : name[told]!;
}
