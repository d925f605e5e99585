import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
  type CountryCode,
} from 'libphonenumber-js/max';
import type { Refusal } from '../mistakes/rule.ts';

/** A number in international form as it was written; nothing where it does not start with +. */
export const phoneNumberOf = (value: string) =>
  value.trim().startsWith('+') ? parsePhoneNumberFromString(value) : undefined;

/** Why a phone number cannot be called from abroad, with the number that was meant where that can be told. */
export function refusePhone(value: string): Refusal | undefined {
  if (phoneNumberOf(value)?.isValid()) return undefined;
  return refuseWithoutPlus(value.trim()) ?? refuseZero(value) ?? refuseLength(value);
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
  const isCountry = (code: string): code is CountryCode => isSupportedCountry(code);
  const number = isCountry(country) ? parsePhoneNumberFromString(value, country) : undefined;
  return number?.isValid() ? number.formatInternational() : '';
}

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
