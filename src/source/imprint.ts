import { listed } from '../mistakes/listed.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { imprintRules, isImprintCountry } from '../model/imprint.ts';
import { textOf, type Item } from './item.ts';
import { valueAt } from './path.ts';

/** What the law of the agency’s country wants said on a company’s site, and is not: a site with `legalName` is one. */
export function findMissingImprint({ fields, document }: Item): Mistake[] {
  const country = valueAt(fields, ['address', 'country']);
  if (typeof country !== 'string' || !isImprintCountry(country)) return [];
  if (textOf(fields, 'legalName') === undefined) return [];
  const { source, fields: wanted } = imprintRules[country];
  const missing = wanted.filter((field) => isEmpty(valueAt(fields, field.split('.'))));
  if (missing.length === 0) return [];
  const facts = { fields: listed(missing), source, count: String(missing.length) };
  return [{ code: 'imprint-incomplete', facts, place: document.locate(['legalName'], 'key') }];
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
