import { formatPeriod } from '../hours/date-text.ts';
import { addDays, type CalendarDay } from '../hours/day.ts';
import { calendarOf } from '../hours/public-holidays.ts';
import { undeclaredHolidays, type UndeclaredHoliday } from '../hours/undeclared.ts';
import { count, fill, formatList } from '../i18n/format.ts';
import type { StaffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import type { Source, SourceEntry } from './source.ts';

const daysAhead = 365;
const namedPerClient = 5;

/**
 * The public holidays of the next twelve months of which the hours of clients say nothing, so that staff can ask:
 * one line for each client, with what to write. Empty where all is said.
 */
export function holidayNotice(
  clients: Source['clients'],
  today: CalendarDay,
  messages: StaffMessages['holidays'],
  lang: StaffLocale,
): string {
  const lines = clientsToAsk(clients, today).map(({ client: { key, raw, data }, holidays }) => {
    const facts = { name: data.name, holidays: listOf(holidays, messages, lang), line: declaration(raw) };
    return `content/clients/${key}/client.yaml ${fill(messages.ofClient, facts)}`;
  });
  return lines.length === 0 ? '' : [messages.undeclared, ...lines].join('\n');
}

/** The clients with such holidays. */
export function clientsToAsk(clients: Source['clients'], today: CalendarDay) {
  const span = { from: today, through: addDays(today, daysAhead) };
  return clients.flatMap((client) => {
    const { address, hours } = client.data;
    const holidays = hours ? undeclaredHolidays(hours, calendarOf(address), span) : [];
    return holidays.length > 0 ? [{ client, holidays }] : [];
  });
}

/** What says that it is closed on all public holidays, in the form in which the hours are written. */
const declaration = ({ hours }: SourceEntry['raw']): string =>
  typeof hours === 'string' ? `hours: ${withHolidaysOff(hours)}` : 'publicHolidays: closed';

/** At the end of the rules, but before what holds at all other times. */
const withHolidaysOff = (text: string): string =>
  text.replace(/[;\s]*(\|\|.*)?$/, (_, otherwise?: string) => `; PH off${otherwise ? ` ${otherwise}` : ''}`);

function listOf(
  holidays: readonly UndeclaredHoliday[],
  { more }: StaffMessages['holidays'],
  lang: StaffLocale,
): string {
  const named = holidays.slice(0, namedPerClient).map((holiday) => nameOf(holiday, lang));
  const others = holidays.length - named.length;
  return formatList(others > 0 ? [...named, count(more, others, lang)] : named, lang);
}

function nameOf({ day, name }: UndeclaredHoliday, lang: StaffLocale): string {
  const called = name[lang] ?? Object.values(name)[0];
  const date = formatPeriod({ from: day, through: day }, lang);
  return called === undefined ? date : `${date} (${called})`;
}
