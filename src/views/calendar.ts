import { hoursWithin, lastDayOf, outlookWithin } from '../model/closing.ts';
import type { CalendarDay } from '../hours/day.ts';
import { icalendar, type CalendarDate, type CalendarSubject } from '../hours/icalendar.ts';
import { calendarOf } from '../hours/public-holidays.ts';
import { outlookFrom, specialStretches, type Outlook } from '../hours/timeline.ts';
import type { Client, ClientText } from '../model/content.ts';
import type { Context } from './context.ts';
import { departmentName } from './departments.ts';

/** Whether a client has a calendar: one without events is none (RFC 5545), and nobody is sent to it. */
export const hasCalendar = (context: Context, client: Client): boolean =>
  datesOf(context, client).length > 0 ||
  subjectsOf(context, client).some(
    ({ hours }) => specialStretches(hours, within(context, client)).length > 0,
  );

/** The iCalendar file of a client in the language of the context. */
export function calendarText(context: Context, client: Client, { slug }: ClientText): string {
  const { lang, locale, messages, paths } = context;
  const file = {
    name: client.name,
    key: client.key,
    url: paths.url(paths.client(locale, slug)),
    lang,
    words: messages,
  };
  return icalendar(subjectsOf(context, client), within(context, client), file, datesOf(context, client));
}

/**
 * The day it opens and the last one before it is closed for good, an event each: nobody wants a calendar full of days
 * on which a place is not there.
 */
function datesOf({ content, locale, messages }: Context, client: Client): readonly CalendarDate[] {
  const { key, name, opens, closed } = client;
  const [{ opens: opening, closes }, last] = [messages.calendar, lastDay(client)];
  const note = closed?.note[locale];
  return [
    ...(opens !== undefined && opens >= content.today
      ? [{ day: opens, name, key: `${key}/opens`, text: opening }]
      : []),
    ...(last === undefined
      ? []
      : [
          {
            day: last,
            name,
            key: `${key}/closes`,
            text: note === undefined ? closes : `${closes} (${note})`,
          },
        ]),
  ];
}

/** The last day before it is closed for good. */
const lastDay = ({ closed }: Client): CalendarDay | undefined =>
  closed && closed.reopens === undefined ? lastDayOf(closed) : undefined;

const within = (context: Context, client: Client): Outlook =>
  outlookWithin(outlookOf(context, client), client);

function subjectsOf(context: Context, client: Client): readonly CalendarSubject[] {
  const { key, name, hours, departments } = client;
  const subjects = [
    ...(hours ? [{ name, key, hours }] : []),
    ...departments.map((department, index) => ({
      name: `${name} – ${departmentName(department, context)}`,
      key: `${key}/${index + 1}`,
      hours: department.hours,
    })),
  ];
  return subjects.map((subject) => ({ ...subject, hours: hoursWithin(subject.hours, client) }));
}

/** As from the day of the build, public holidays of its place included. */
export const outlookOf = ({ content }: Context, { address, pin }: Client): Outlook =>
  outlookFrom(content.today, calendarOf(address, pin));
