import en from '../../src/i18n/messages/en.ts';
import es from '../../src/i18n/messages/es.ts';
import it from '../../src/i18n/messages/it.ts';
import type { StaffLocale } from '../../src/model/site.ts';
import { appleHours, type AppleHours } from '../../src/hours/apple.ts';
import { weekdayOf, type CalendarDay } from '../../src/hours/day.ts';
import { googleProfileHours, type GoogleProfileCells } from '../../src/hours/google-profile.ts';
import { googleHours, weekdayNames } from '../../src/hours/google.ts';
import { dayOn, type Hours } from '../../src/hours/hours.ts';
import { icalendarHours } from '../../src/hours/icalendar.ts';
import { parseHours } from '../../src/hours/parse.ts';
import { calendarOf } from '../../src/hours/public-holidays.ts';
import { tableWords, type CaseName } from './table-words.ts';
import { describeDay } from '../../src/hours/text.ts';
import type { Outlook } from '../../src/hours/timeline.ts';

/** A rule of an invented client’s hours, and a day on which it holds. */
interface Case {
  readonly name: CaseName;
  readonly rule: string;
  readonly day: CalendarDay;
}

const cases: readonly Case[] = [
  { name: 'lunchBreak', rule: 'Mo-Tu,Th 09:00-13:00,15:30-19:00', day: '2026-11-23' },
  { name: 'always', rule: 'We 00:00-24:00', day: '2026-11-25' },
  { name: 'pastMidnight', rule: 'Fr 18:00-02:00', day: '2026-11-27' },
  { name: 'closed', rule: 'Su off', day: '2026-11-29' },
  { name: 'season', rule: 'Jul-Aug Mo-Fr 09:00-14:00', day: '2027-07-05' },
  { name: 'publicHoliday', rule: 'PH off', day: '2026-12-08' },
  { name: 'closure', rule: '2026 Dec 24-27 off', day: '2026-12-24' },
];

/** The hours of the invented client, as OpenStreetMap writes them. */
export const exampleRules = cases.map(({ rule }) => rule).join('; ');

const [start, end] = ['<!-- made by npm run hours-table -->', '<!-- end of what was made -->'];

const sites = {
  en: { lang: 'en-GB', messages: en },
  it: { lang: 'it-IT', messages: it },
  es: { lang: 'es-ES', messages: es },
} as const;

/** A page of the guide with the table as it is now, between its two marks. */
export function withTable(text: string, locale: StaffLocale): string {
  const [before, rest] = [text.slice(0, text.indexOf(start)), text.slice(text.indexOf(end))];
  return `${before}${start}\n\n${dialectTable(locale)}\n${rest}`;
}

/** A Markdown table: what each dialect says of the same client, case by case. */
function dialectTable(locale: StaffLocale): string {
  const hours = parseHours(exampleRules).hours!;
  const outlook: Outlook = {
    from: '2026-11-22',
    through: '2027-12-31',
    calendar: calendarOf({ country: 'IT', locality: 'Torino' }),
  };
  const columns = columnsOf(hours, outlook, locale);
  const words = tableWords[locale];
  const rows = cases.map(({ name, rule, day }) => [
    words.cases[name],
    code([rule]),
    ...columns.map(({ tell }) => tell(day) ?? words.noEntry),
  ]);
  const head = ['', 'OpenStreetMap', ...columns.map(({ name }) => name)];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

interface Column {
  readonly name: string;
  /** Nothing where the dialect says nothing of the day. */
  readonly tell: (day: CalendarDay) => string | undefined;
}

function columnsOf(hours: Hours, outlook: Outlook, locale: StaffLocale): readonly Column[] {
  const profile = googleProfileHours(hours, outlook)!;
  const apple = appleHours(hours, outlook)!;
  const { lang, messages } = sites[locale];
  const { columns } = tableWords[locale];
  const file = { name: 'Bar Esempio', url: 'https://example.com/', key: 'bar', lang, words: messages };
  const events = icalendarHours(hours, outlook, file).split('BEGIN:VEVENT').slice(1);
  const told = (day: CalendarDay) => dayOn(hours, day, outlook.calendar);
  return [
    { name: columns.page, tell: (day) => describeDay(told(day), lang, messages) },
    { name: columns.structuredData, tell: (day) => inStructuredData(hours, outlook, day) },
    { name: 'Google Business Profile', tell: (day) => inProfile(profile, day) },
    { name: 'Apple', tell: (day) => inApple(apple, day) },
    { name: columns.calendar, tell: (day) => inCalendar(events, day) },
  ];
}

/** Entries with dates hold instead of those without. */
function inStructuredData(hours: Hours, outlook: Outlook, day: CalendarDay): string {
  const all = googleHours(hours, outlook) as readonly GoogleEntry[];
  const ofDay = all.filter(({ dayOfWeek }) => dayOfWeek.includes(weekdayNames[weekdayOf(day)]!));
  const dated = ofDay.filter(
    ({ validFrom, validThrough }) => validFrom && validFrom <= day && day <= validThrough!,
  );
  const entries = dated.length > 0 ? dated : ofDay.filter(({ validFrom }) => !validFrom);
  return code(
    entries.map(({ opens, closes, validFrom, validThrough }) =>
      yaml({ opens, closes, validFrom, validThrough }),
    ),
  );
}

interface GoogleEntry {
  readonly dayOfWeek: readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly validFrom?: CalendarDay;
  readonly validThrough?: CalendarDay;
}

function inProfile({ regular, special }: GoogleProfileCells, day: CalendarDay): string {
  const own = special.split(', ').filter((entry) => entry.startsWith(day));
  return code(own.length > 0 ? own : [regular[weekdayNames[weekdayOf(day)]!]]);
}

function inApple({ openingHoursByDay, specialHours }: AppleHours, date: CalendarDay): string | undefined {
  const name = weekdayNames[weekdayOf(date)]!.toUpperCase();
  const special = specialHours.find(({ startDate, endDate }) => startDate <= date && date <= endDate);
  if (special?.closed)
    return code([yaml({ startDate: special.startDate, endDate: special.endDate, closed: true })]);
  const entry = (special?.hoursByDay ?? openingHoursByDay).find(({ day }) => day === name);
  return entry && code(entry.times.map(yaml));
}

function inCalendar(events: readonly string[], day: CalendarDay): string | undefined {
  const compact = day.replaceAll('-', '');
  const event = events.find((text) => {
    const [from, until] = ['DTSTART', 'DTEND'].map((name) => valueOf(text, name));
    return from! <= compact && compact < until!;
  });
  return event && code([valueOf(event, 'SUMMARY')]);
}

/** The value of a property; long ones are folded in the file. */
function valueOf(event: string, property: string): string {
  const line = event
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((each) => each.startsWith(property))!;
  return line.slice(line.indexOf(':') + 1);
}

/** Fields in one line: `opens: 09:00, closes: 13:00`. */
const yaml = (fields: object): string =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ');

const code = (lines: readonly string[]): string => lines.map((line) => `\`${line}\``).join('<br>');
