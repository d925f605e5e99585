import { staffMessages } from '../src/i18n/staff.ts';
import { dayIn } from '../src/model/moment.ts';
import { holidayNotice } from '../src/source/holidays.ts';
import type { Source } from '../src/source/source.ts';

/** Prints which clients should be asked about public holidays; no reason for a command to fail. */
export function tellHolidays({ site, clients }: Source, asOf: Date): void {
  const { staffLanguage, timeZone } = site.data;
  const today = dayIn(asOf, timeZone);
  const notice = holidayNotice(clients, today, staffMessages[staffLanguage].holidays, staffLanguage);
  if (notice) console.warn(`\n${notice}`);
}
