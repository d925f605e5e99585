import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';
import { oncePerText } from '../once.ts';

/** An IANA time zone: `Europe/Rome`. */
export const timeZone = z
  .string()
  .superRefine(rule((zone) => (isTimeZone(zone) ? undefined : { code: 'time-zone-unknown' })));

/** The time zones of a country (ISO 3166), by the names that Intl prefers; empty where it knows none. */
export const timeZonesOfCountry = oncePerText(
  (country): readonly string[] => new Intl.Locale(`und-${country}`).getTimeZones() ?? [],
);

/** Whether Intl knows a zone by this name; it takes milliseconds to say. */
export const isTimeZone = oncePerText((zone): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
});
