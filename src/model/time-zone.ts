import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';

/** An IANA time zone: `Europe/Rome`. */
export const timeZone = z
  .string()
  .superRefine(rule((zone) => (isTimeZone(zone) ? undefined : { code: 'time-zone-unknown' })));

/** The time zone of a country (ISO 3166) that has only one; nothing where the country does not tell. */
export function timeZoneOfCountry(country: string): string | undefined {
  const zones = new Intl.Locale(`und-${country}`).getTimeZones() ?? [];
  return zones.length === 1 ? zones[0] : undefined;
}

/** Whether Intl knows a zone by this name. */
export function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
