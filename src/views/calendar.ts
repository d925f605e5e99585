import { icalendar, type CalendarSubject } from '../hours/icalendar.ts';
import { calendarOf } from '../hours/public-holidays.ts';
import { outlookFrom, specialStretches, type Outlook } from '../hours/timeline.ts';
import type { Client, ClientText } from '../model/content.ts';
import type { Context } from './context.ts';
import { departmentName } from './departments.ts';

/**
 * A client has a calendar as long as it has hours, also while no special day is known: who subscribes to it today
 * wants to hear of the closing that is announced tomorrow.
 */
export const hasCalendar = ({ hours, departments }: Client): boolean =>
  hours !== undefined || departments.length > 0;

/** Whether the calendar has something to tell at the moment. */
export const hasSpecialDays = (context: Context, client: Client): boolean =>
  subjectsOf(context, client).some(
    ({ hours }) => specialStretches(hours, outlookOf(context, client)).length > 0,
  );

/** The iCalendar file of a client in the language of the context. */
export function calendarText(context: Context, client: Client, { slug }: ClientText): string {
  const { lang, locale, messages, paths } = context;
  return icalendar(subjectsOf(context, client), outlookOf(context, client), {
    name: client.name,
    key: client.key,
    url: paths.url(paths.client(locale, slug)),
    lang,
    words: messages,
  });
}

const subjectsOf = (
  context: Context,
  { key, name, hours, departments }: Client,
): readonly CalendarSubject[] => [
  ...(hours ? [{ name, key, hours }] : []),
  ...departments.map((department, index) => ({
    name: `${name} – ${departmentName(department, context)}`,
    key: `${key}/${index + 1}`,
    hours: department.hours,
  })),
];

/** As from the day of the build, public holidays of its place included. */
export const outlookOf = ({ content }: Context, { address }: Client): Outlook =>
  outlookFrom(content.today, calendarOf(address));
