import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
  type CountryCode,
} from 'libphonenumber-js/max';
import type { Refusal } from '../mistakes/rule.ts';
import { visible } from '../visible.ts';

/** A number in international form as it was written; nothing where it does not start with +. */
export const phoneNumberOf = (value: string) =>
  plain(value).startsWith('+') ? parsePhoneNumberFromString(plain(value)) : undefined;

/** As keyboards write it, without what nobody sees. */
const plain = (value: string): string => visible(value).normalize('NFKC').trim();

/** Why a phone number cannot be called from abroad, with the number that was meant where that can be told. */
export function refusePhone(value: string): Refusal | undefined {
  const written = plain(value);
  const addition = refuseAddition(written);
  if (addition) return addition;
  const number = phoneNumberOf(written);
  if (number?.isValid()) return undefined;
  const refusal = refuseWithoutPlus(written) ?? refuseZero(written);
  // Of what may be assigned since the library was written, somebody has to judge.
  return refusal ?? (number?.isPossible() ? undefined : refuseLength(written));
}

/** What is possible of a number but unlikely, at an address in a country (ISO 3166). */
export function doubtPhone(value: string, country: string | undefined): Refusal | undefined {
  const number = phoneNumberOf(value);
  if (!number || refusePhone(value)) return undefined;
  const { countryCallingCode: callingCode, country: phoneCountry } = number;
  if (!number.isValid()) return { code: 'phone-range', facts: { value, callingCode } };
  if (country === undefined || phoneCountry === undefined || !isSupported(country)) return undefined;
  const isAtHome = [getCountryCallingCode(country), ...(alsoDialled.get(country) ?? [])].includes(
    callingCode,
  );
  return isAtHome ? undefined : { code: 'phone-abroad', facts: { value, phoneCountry, country } };
}

/** The code of the country around, which small ones use beside their own. */
const alsoDialled: ReadonlyMap<string, readonly string[]> = new Map([
  ['SM', ['39']],
  ['VA', ['39']],
  ['LI', ['41']],
  ['MC', ['33']],
]);

/**
 * An extension, or words beside the number. A link to call would ring elsewhere, or nowhere; and files for phones and
 * listings have no room for it.
 */
function refuseAddition(written: string): Refusal | undefined {
  const [, main = '', addition = ''] =
    /^(\+[\p{Nd}\s()./-]*\p{Nd}\)?)(?:[\s,;(]*([\p{L}#~*;=,].*)|\s*\/\s*(\d{1,2}))$/u.exec(written) ?? [];
  const number = main === '' ? undefined : phoneNumberOf(main);
  if (!number?.isPossible()) return undefined;
  const suggestion = number.formatInternational();
  const isExtension = /^$|^[^\p{Nd}]{0,12}\p{Nd}{1,6}\)?$/u.test(addition);
  return isExtension
    ? { code: 'phone-extension', facts: { number: suggestion } }
    : { code: 'phone-words', facts: { suggestion } };
}

/** `0039 02 …`, or a number as one dials it at home, which may be anybody’s abroad. */
function refuseWithoutPlus(value: string): Refusal | undefined {
  if (value.startsWith('+')) return undefined;
  const hasDigits = /^[\d\s()./-]{5,}$/.test(value);
  if (!hasDigits) return { code: 'phone-wrong' };
  const suggestion = value.startsWith('00') ? firstValid([`+${value.slice(2)}`]) : '';
  return { code: 'phone-plus-missing', facts: { suggestion } };
}

/** The number that one dials so in a country (ISO 3166), as one dials it from abroad; empty where there is none. */
export function phoneFromAbroad(value: string, country: string): string {
  const number = isSupported(country) ? parsePhoneNumberFromString(plain(value), country) : undefined;
  return number?.isValid() && number.ext === undefined ? number.formatInternational() : '';
}

const isSupported = (code: string): code is CountryCode => isSupportedCountry(code);

/** The zero that Italian numbers keep and Spanish ones never had. */
function refuseZero(value: string): Refusal | undefined {
  const number = phoneNumberOf(value);
  if (!number) return undefined;
  const { countryCallingCode, nationalNumber } = number;
  const facts = { callingCode: countryCallingCode };
  const withZero = firstValid([`+${countryCallingCode}0${nationalNumber}`]);
  if (withZero !== '') return { code: 'phone-zero-lost', facts: { ...facts, suggestion: withZero } };
  const without = nationalNumber.startsWith('0') ? nationalNumber.slice(1) : nationalNumber;
  const withoutZero = without === nationalNumber ? '' : firstValid([`+${countryCallingCode}${without}`]);
  return withoutZero === ''
    ? undefined
    : { code: 'phone-zero-extra', facts: { ...facts, suggestion: withoutZero } };
}

function refuseLength(value: string): Refusal {
  const length = validatePhoneNumberLength(value);
  const facts = { callingCode: phoneNumberOf(value)?.countryCallingCode ?? '' };
  if (length === 'INVALID_COUNTRY') return { code: 'phone-country', facts };
  if (length === 'NOT_A_NUMBER') return { code: 'phone-wrong' };
  if (length === 'TOO_LONG') return { code: 'phone-long', facts };
  if (length === 'TOO_SHORT') return { code: 'phone-short', facts };
  return { code: 'phone-range', facts };
}

const firstValid = (candidates: readonly string[]): string =>
  candidates
    .map((candidate) => parsePhoneNumberFromString(candidate))
    .find((number) => number?.isValid())
    ?.formatInternational() ?? '';
