import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../tests/properties/runs.ts';
import en from '../i18n/messages/en.ts';
import { appleHours } from './apple.ts';
import { compose } from './compose.ts';
import { addDays } from './day.ts';
import { googleProfileHours } from './google-profile.ts';
import { googleHours } from './google.ts';
import { withoutEchoes } from './echoes.ts';
import { readRules } from './grammar.ts';
import { isByAppointmentOnly, rangesOn, type Hours } from './hours.ts';
import { icalendarHours } from './icalendar.ts';
import { osmHours } from './osm.ts';
import { calendarOf } from './public-holidays.ts';
import { read } from './reader.ts';
import { anyHours } from './testing/arbitrary.ts';
import {
  appleReader,
  englishWeekdays,
  englishReader,
  googleProfileReader,
  googleReader,
  icalendarReader,
  type Reader,
} from './testing/readers.ts';
import { describeHours } from './text.ts';
import { daysIn, type Outlook } from './timeline.ts';

const calendar = calendarOf({ country: 'IT', region: 'MI', locality: 'Milano' });

/** 400 days with two changes of the clock in Rome and, from the second start, 29 February 2028. */
const starts = ['2026-11-22', '2027-10-01'] as const;
const outlookOf = (from: string): Outlook => ({ from, through: addDays(from, 399), calendar });

const truth =
  (hours: Hours): Reader =>
  (day) =>
    rangesOn(hours, day, calendar)
      .map(({ opens, closes }) => `${opens}-${closes}`)
      .join(' ');

/** For random hours, compares a dialect read back with the hours, day by day. */
function roundTrip(readerOf: (hours: Hours, outlook: Outlook) => Reader, options = {}): void {
  const hours = anyHours(options).filter((each) => !isByAppointmentOnly(each));
  fc.assert(
    fc.property(hours, fc.constantFrom(...starts), (each, start) => {
      const outlook = outlookOf(start);
      const reader = readerOf(each, outlook);
      const days = [...daysIn(outlook)];
      expect(days.map((day) => `${day} ${reader(day)}`)).toEqual(
        days.map((day) => `${day} ${truth(each)(day)}`),
      );
    }),
    { numRuns: runs(60) },
  );
}

describe('every dialect read back describes the same minutes for 400 days', () => {
  test('Google structured data', () =>
    roundTrip((hours, outlook) => {
      const byAppointment = hours.week.flatMap(({ ranges }, weekday) =>
        ranges.length > 0 && ranges.every(({ appointment }) => appointment)
          ? [englishWeekdays[(weekday + 1) % 7]!]
          : [],
      );
      return googleReader(googleHours(hours, outlook), byAppointment);
    }));

  test('Google Business Profile', () =>
    roundTrip((hours, outlook) => googleProfileReader(googleProfileHours(hours, outlook)!)));

  test('Apple', () => roundTrip((hours, outlook) => appleReader(appleHours(hours, outlook)!)));

  test('OpenStreetMap', () =>
    roundTrip((hours, outlook) => {
      const tag = osmHours(hours, 'und', outlook);
      // Nobody’s nights need so much.
      fc.pre(tag.length < 2000);
      return truth(compose(withoutEchoes(readRules(read(tag)))));
    }));

  test('iCalendar', () =>
    roundTrip(
      (hours, outlook) => {
        const file = {
          name: 'Esempio',
          url: 'https://example.com/',
          key: 'esempio',
          lang: 'en-GB',
          words: en,
        };
        const week = truth({ ...hours, overrides: [] });
        const nameless = { ...outlook, calendar: new Map([...calendar.keys()].map((day) => [day, {}])) };
        return icalendarReader(icalendarHours(hours, nameless, file), 'Esempio', week);
      },
      { appointments: false },
    ));

  test('the rows that a reader sees', () =>
    roundTrip((hours) => englishReader(describeHours(hours, 'en-GB', en), calendar)));
});
