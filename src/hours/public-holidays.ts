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
import { holidayRegion, type Locality } from './regions.ts';

/** A holiday of a country, as `scripts/holidays.ts` writes it. */
export interface HolidayEntry {
  readonly name: Localized;
  readonly days: readonly CalendarDay[];
  /** Who keeps it: regions, districts of a region (`25-MI`), and `""` where no region is named. Left out: all. */
  readonly regions?: readonly string[];
}

const tables: Readonly<Record<string, readonly HolidayEntry[]>> = { AT, BE, CH, DE, ES, FR, GB, IT, NL, PT };

/** The public holidays at an address; none for a country that is not in the table. */
export function calendarOf(address: Locality): Calendar {
  const entries = tables[address.country] ?? [];
  const region = holidayRegion(address, new Set(entries.flatMap(({ regions = [] }) => regions)));
  return new Map(
    entries
      .filter(({ regions }) => !regions || regions.includes(region))
      .flatMap(({ name, days }) => days.map((day) => [day, name] as const))
      .toSorted(([one], [other]) => one.localeCompare(other)),
  );
}
