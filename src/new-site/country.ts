import { Complaint } from '../complaint.ts';
import { country as schema } from '../model/address.ts';
import { nearest } from '../mistakes/nearest.ts';

/**
 * The code of a country (ISO 3166) that somebody wrote as `BE`, `be` or `Belgium`.
 *
 * @throws Complaint
 */
export function countryIn(written: string): string {
  const code = written.trim().toUpperCase();
  if (isCountry(code)) return code;
  const names = namesOfCountries();
  const name = written.trim().toLowerCase();
  const found = names.get(name);
  if (found !== undefined) return found;
  const near = nearest(name, names.keys());
  throw new Complaint('country-wrong', {
    value: written,
    suggestion: near === undefined ? '' : names.get(near)!,
  });
}

const isCountry = (code: string): boolean => schema.safeParse(code).success;

/** In the languages that one of ours may ask in, and in those around them. */
function namesOfCountries(): ReadonlyMap<string, string> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
  return new Map(
    ['it', 'en', 'es', 'fr', 'de', 'nl', 'pt', 'ca'].flatMap((lang) => {
      const names = new Intl.DisplayNames(lang, { type: 'region' });
      return codes.map((code) => [(names.of(code) ?? code).toLowerCase(), code] as const);
    }),
  );
}
