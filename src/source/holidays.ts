import { formatPeriod } from '../hours/date-text.ts';
import { hoursWithClosing } from '../model/closing.ts';
import { addDays, type CalendarDay } from '../hours/day.ts';
import { rangesOn, type Hours } from '../hours/hours.ts';
import { calendarOf } from '../hours/public-holidays.ts';
import { undeclaredHolidays, type UndeclaredHoliday } from '../hours/undeclared.ts';
import { count, fill, formatList } from '../i18n/format.ts';
import type { StaffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import type { Localized } from '../model/text.ts';
import type { Source } from './source.ts';

const daysAhead = 365;
const namedHolidays = 5;
/** Nobody mends more at once; the next ones are named when these are done. */
const namedClients = 20;

/**
 * The public holidays of the next twelve months of which the hours of clients and their departments say nothing, so
 * that staff can ask. The days stand above all that say nothing of the same ones; these have a line each, with what to
 * write. Empty where all is said.
 */
export function holidayNotice(
  clients: Source['clients'],
  today: CalendarDay,
  messages: StaffMessages['holidays'],
  lang: StaffLocale,
): string {
  const asked = clients.flatMap((client) =>
    questionsTo(client, today).map(({ department, written, holidays }) => {
      const name = [client.data.name, department && nameIn(department, lang)].filter(Boolean).join(', ');
      const line = fill(messages.ofClient, { name, line: declaration(written) });
      const days = listOf(holidays, messages, lang);
      return { days, line: `content/clients/${client.key}/client.yaml ${line}` };
    }),
  );
  const groups = [...Map.groupBy(asked, ({ days }) => days)].map(([days, own]) => {
    const more = own.length - namedClients;
    const lines = own.slice(0, namedClients).map(({ line }) => line);
    return [`${days}:`, ...lines, ...(more > 0 ? [count(messages.moreClients, more, lang)] : [])].join('\n');
  });
  return groups.length === 0 ? '' : [messages.undeclared, ...groups].join('\n\n');
}

/** The clients with such holidays. */
export const clientsToAsk = (clients: Source['clients'], today: CalendarDay): Source['clients'] =>
  clients.filter((client) => questionsTo(client, today).length > 0);

/** Hours that somebody wrote, and the holidays of which they say nothing. */
interface Question extends WrittenHours {
  readonly holidays: readonly UndeclaredHoliday[];
}

interface WrittenHours {
  readonly department?: Localized;
  readonly hours: Hours;
  readonly written: unknown;
}

/** Nobody is asked about days on which the client is not yet open, or closed. */
function questionsTo(client: Source['clients'][number], today: CalendarDay): readonly Question[] {
  const calendar = calendarOf(client.data.address, client.data.pin);
  const span = { from: today, through: addDays(today, daysAhead) };
  return hoursOf(client).flatMap((asked) => {
    const lived = hoursWithClosing(asked.hours, client.data, today);
    if (!lived) return [];
    const holidays = undeclaredHolidays(asked.hours, calendar, span).filter(
      ({ day }) => rangesOn(lived, day, calendar).length > 0,
    );
    return holidays.length > 0 ? [{ ...asked, holidays }] : [];
  });
}

function hoursOf({ data, raw }: Source['clients'][number]): readonly WrittenHours[] {
  const written = (raw.departments ?? []) as readonly Readonly<Record<string, unknown>>[];
  return [
    ...(data.hours ? [{ hours: data.hours, written: raw.hours }] : []),
    ...data.departments.map(({ name, hours }, index) => ({
      department: name,
      hours,
      written: written[index]?.hours,
    })),
  ];
}

/** What says that it is closed on all public holidays, in the form in which the hours are written. */
const declaration = (hours: unknown): string =>
  typeof hours === 'string' ? `hours: ${withHolidaysOff(hours)}` : 'publicHolidays: closed';

/** At the end of the rules, but before what holds at all other times. */
const withHolidaysOff = (text: string): string =>
  text.replace(/[;\s]*(\|\|.*)?$/, (_, otherwise?: string) => `; PH off${otherwise ? ` ${otherwise}` : ''}`);

function listOf(
  holidays: readonly UndeclaredHoliday[],
  { more }: StaffMessages['holidays'],
  lang: StaffLocale,
): string {
  const named = holidays.slice(0, namedHolidays).map((holiday) => nameOf(holiday, lang));
  const others = holidays.length - named.length;
  return formatList(others > 0 ? [...named, count(more, others, lang)] : named, lang);
}

function nameOf({ day, name }: UndeclaredHoliday, lang: StaffLocale): string {
  const called = nameIn(name, lang);
  const date = formatPeriod({ from: day, through: day }, lang);
  return called === undefined ? date : `${date} (${called})`;
}

const nameIn = (name: Localized, lang: StaffLocale): string | undefined =>
  name[lang] ?? Object.values(name)[0];
