import type { Pin } from '../model/address.ts';
import type { Localized } from '../model/text.ts';
import type { Calendar } from './calendar.ts';
import type { CalendarDay } from './day.ts';
import AT from './holidays/AT.json' with { type: 'json' };
import BE from './holidays/BE.json' with { type: 'json' };
import CH from './holidays/CH.json' with { type: 'json' };
import DE from './holidays/DE.json' with { type: 'json' };
import ES from './holidays/ES.json' with { type: 'json' };
import FR from './holidays/FR.json' with { type: 'json' };
import GB from './holidays/GB.json' with { type: 'json' };
import IT from './holidays/IT.json' with { type: 'json' };
import NL from './holidays/NL.json' with { type: 'json' };
import PT from './holidays/PT.json' with { type: 'json' };
import { holidayCountry, holidayRegion, type Locality } from './regions.ts';

/** A holiday of a country, as `scripts/holidays.ts` writes it. */
export interface HolidayEntry {
  readonly name: Localized;
  readonly days: readonly CalendarDay[];
  /** Who keeps it: regions, districts of a region (`25-MI`), and `""` where no region is named. Left out: all. */
  readonly regions?: readonly string[];
}

const tables: ReadonlyMap<string, readonly HolidayEntry[]> = new Map(
  Object.entries({ AT, BE, CH, DE, ES, FR, GB, IT, NL, PT }),
);

/** The public holidays at an address; none for a country that is not in the table. The same ones for the same region. */
export function calendarOf(address: Locality, pin?: Pin): Calendar {
  const country = holidayCountry(address);
  const region = holidayRegion(address, regionsOf(country), pin);
  const key = `${country} ${region}`;
  const known = calendars.get(key);
  if (known) return known;
  const calendar = calendarIn(country, region);
  calendars.set(key, calendar);
  return calendar;
}

/**
 * Why the holidays of an address are not all known: its country has no table; or its regions have holidays of their own,
 * and it is not told in which of them it lies, so that only those of the whole country count.
 */
export function doubtHolidays(
  address: Locality,
  pin?: Pin,
): 'holidays-unknown' | 'holidays-region-unknown' | undefined {
  const country = holidayCountry(address);
  if (!tables.has(country)) return 'holidays-unknown';
  const isUnknown = mixedCountries.has(country) && holidayRegion(address, regionsOf(country), pin) === '';
  return isUnknown ? 'holidays-region-unknown' : undefined;
}

/** Where hardly a place has the holidays of the whole country alone, as in France and Italy nearly all have. */
const mixedCountries: ReadonlySet<string> = new Set(['CH', 'DE', 'ES', 'GB']);

const calendars = new Map<string, Calendar>();

const regionSets = new Map<string, ReadonlySet<string>>();

function regionsOf(country: string): ReadonlySet<string> {
  const known = regionSets.get(country);
  if (known) return known;
  const regions = new Set((tables.get(country) ?? []).flatMap(({ regions: keeping = [] }) => keeping));
  regionSets.set(country, regions);
  return regions;
}

function calendarIn(country: string, region: string): Calendar {
  return new Map(
    (tables.get(country) ?? [])
      .filter(({ regions }) => !regions || regions.includes(region))
      .flatMap(({ name, days }) => days.map((day) => [day, name] as const))
      .toSorted(([one], [other]) => one.localeCompare(other)),
  );
}
