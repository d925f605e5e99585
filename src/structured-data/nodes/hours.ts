import type { DayOfWeek, OpeningHoursSpecification } from 'schema-dts';
import { googleHours } from '../../hours/google.ts';
import type { Hours } from '../../hours/hours.ts';
import { calendarOf } from '../../hours/public-holidays.ts';
import { outlookFrom } from '../../hours/timeline.ts';
import type { Client } from '../../model/content.ts';
import { values } from '../known.ts';
import type { Scope } from '../scope.ts';

/** When a client or a part of it is open, as from the day of the build, public holidays of its place included. */
export const openingHours = (
  { content: { today } }: Scope,
  { address, pin }: Pick<Client, 'address' | 'pin'>,
  hours: Hours | undefined,
) => hours && values(googleHours(hours, outlookFrom(today, calendarOf(address, pin))).map(withNamedDays));

/** Days as members of schema.org’s own list: to readers of linked data a mere name is text, and no day. */
const withNamedDays = (specification: OpeningHoursSpecification): OpeningHoursSpecification => {
  const names = [specification.dayOfWeek].flat().filter((day) => typeof day === 'string');
  return { ...specification, dayOfWeek: names.map((name) => `https://schema.org/${name}` as DayOfWeek) };
};
