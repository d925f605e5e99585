import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';
import { phoneNumberOf, refusePhone } from '../places/phone.ts';

/** A phone number as people write it, with its country code; kept as E.164: `+39021234567`. */
export const phone = z
  .string()
  .superRefine(rule(refusePhone))
  .transform((value) => phoneNumberOf(value)?.number ?? value);

/** One address, in which nothing means more than itself in a link to write to it. */
export const email = z
  .string()
  .superRefine(rule((value) => (emailPattern.test(value) ? undefined : { code: 'email-wrong' })));

const emailPart = /[^\s@,;:?&%"<>()[\]\\\p{Cc}]+/u.source;
const emailPattern = new RegExp(`^${emailPart}@${emailPart}\\.${emailPart}$`, 'u');

/** A number as one reads it abroad: `+39 02 1234 5678`. */
export const formatPhone = (number: string): string => phoneNumberOf(number)?.formatInternational() ?? number;

/**
 * A number as the readers of a language dial it: as at home if the language is at home in its country, else with the
 * country’s code.
 *
 * @example formatPhoneFor('+390212345678', 'it') // '02 1234 5678'
 */
export function formatPhoneFor(number: string, lang: string): string {
  const parsed = phoneNumberOf(number);
  const isAtHome =
    parsed?.country !== undefined && parsed.country === new Intl.Locale(lang).maximize().region;
  return isAtHome ? parsed.formatNational() : formatPhone(number);
}

/** Whether it is a mobile phone’s, as far as a number tells. */
export const isMobile = (number: string): boolean => phoneNumberOf(number)?.getType() === 'MOBILE';
