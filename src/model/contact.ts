import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';

/** A phone number as people write it, with its country code; kept as E.164: `+39021234567`. */
export const phone = z
  .string()
  .superRefine(rule((value) => (numberOf(value)?.isValid() ? undefined : { code: 'phone-wrong' })))
  .transform((value) => numberOf(value)?.number ?? value);

export const email = z
  .string()
  .superRefine(
    rule((value) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? undefined : { code: 'email-wrong' })),
  );

/** A number as people of its country read it: `+39 02 1234 5678`. */
export const formatPhone = (number: string): string => numberOf(number)?.formatInternational() ?? number;

/** Whether it is a mobile phone’s, as far as a number tells. */
export const isMobile = (number: string): boolean => numberOf(number)?.getType() === 'MOBILE';

const numberOf = (value: string) =>
  value.trim().startsWith('+') ? parsePhoneNumberFromString(value) : undefined;
