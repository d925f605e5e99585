import { addDays } from '../../hours/day.ts';
import { rangesOn } from '../../hours/hours.ts';
import type { Reader } from '../../hours/testing/readers.ts';
import { daysIn } from '../../hours/timeline.ts';
import type { Listing } from '../listing.ts';
import { today } from './listing.ts';

/** 400 days, written as readers write them. */
export const daysOf = (reader: Reader): readonly string[] =>
  [...daysIn({ from: today, through: addDays(today, 399) })].map((day) => `${day} ${reader(day)}`);

/** When the client really is open. */
export const truth =
  ({ client, outlook }: Listing): Reader =>
  (day) =>
    rangesOn(client.hours!, day, outlook.calendar)
      .map(({ opens, closes }) => `${opens}-${closes}`)
      .join(' ');
