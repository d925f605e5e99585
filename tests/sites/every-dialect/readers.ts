import ical, { type VEvent } from 'node-ical';
import OpeningHours from 'opening_hours';
import { englishReader, type EnglishRow, type Reader } from '../../../src/hours/testing/readers.ts';

/** Hours as other programs read them; a day of each as text, `540-780 930-1140`. */

const place = { lat: 45.46, lon: 9.19, address: { country_code: 'it', state: 'Lombardia' } };
const wholeDay = 1440;

/** The syntax of OpenStreetMap, as opening_hours.js reads it; what is by appointment is not open. */
export function osmReader(text: string): Reader {
  const hours = new OpeningHours(text, place);
  return (day) => {
    const [from, until] = [midnight(day, -1), midnight(day, 2)];
    const minute = (moment: Date) => (moment.getTime() - midnight(day).getTime()) / 60_000;
    return hours
      .getOpenIntervals(from, until)
      .filter(([, , isUnknown]) => !isUnknown)
      .map(([start, end]) => [minute(start), minute(end)] as const)
      .filter(([start, end]) => (start >= 0 && start < wholeDay) || (start < 0 && end >= wholeDay))
      .map(([start, end]) => (start < 0 || end - start > wholeDay ? `0-${wholeDay}` : `${start}-${end}`))
      .join(' ');
  };
}

const midnight = (day: string, offset = 0): Date => {
  const date = new Date(`${day}T00:00`);
  date.setDate(date.getDate() + offset);
  return date;
};

/** Bing’s cells: `Mon 09:00-13:00, 15:30-19:00; Tue closed` and `2026-12-24 09:00-12:00; 2026-12-25 closed`. */
export function bingReader(row: Readonly<Record<string, string>>): Reader {
  const told = [row['OperatingHours']!, row['HolidayHours']!]
    .flatMap((cell) => cell.split('; '))
    .filter(Boolean)
    .map((entry) => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)] as const);
  return (day) => {
    const weekday = new Date(day).toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' });
    const entries = told.filter(([when]) => when === day);
    const valid = entries.length > 0 ? entries : told.filter(([when]) => when === weekday);
    return ranges(valid.flatMap(([, times]) => times.split(', ')));
  };
}

const ranges = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== 'closed')
    .map((text) => text.split('-').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))))
    .map(([opens, closes]) => `${opens!}-${closes! > opens! ? closes! : closes! + wholeDay}`)
    .join(' ');

/** What the page gives to its script. */
export function openNowReader(attribute: string): Reader {
  const { week, special } = JSON.parse(attribute) as OpenNow;
  return (day) => {
    const weekday = (new Date(day).getUTCDay() + 6) % 7;
    const stretches = special.filter(([from, through]) => from <= day && day <= through);
    if (stretches.length > 1) throw new Error(`two stretches on ${day}`);
    const minutes = stretches[0] ? stretches[0][2][weekday]! : week[weekday]!;
    return minutes.map((minute, index) => (index % 2 === 0 ? (index > 0 ? ' ' : '') : '-') + String(minute)).join('');
  };
}

interface OpenNow {
  readonly week: readonly (readonly number[])[];
  readonly special: readonly (readonly [from: string, through: string, days: readonly (readonly number[] | null)[]])[];
}

/** The holidays of Italy on the days that are asked for. */
const holidays = new Set(['2026-12-08', '2026-12-25', '2026-12-26', '2027-01-01', '2027-01-06', '2027-03-29']);

const rowBeginning =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec)\b|every day|public holidays|from \d|until \d|\d+ (?:[A-Z]|–)|\d+–\d+ [A-Z])/;

/** Lines in British English, `Mon–Fri: 09:00–13:00 and 15:30–19:00`, among lines that tell of other things. */
export function linesReader(lines: readonly string[]): Reader | undefined {
  const rows = lines
    .filter((line) => line.includes(': '))
    .map((line) => ({ days: line.slice(0, line.indexOf(': ')), times: line.slice(line.indexOf(': ') + 2) }));
  return rowsReader(rows);
}

export function rowsReader(rows: readonly EnglishRow[]): Reader | undefined {
  const readable = rows.filter(({ days }) => rowBeginning.test(days));
  return readable.length === 0 ? undefined : englishReader(readable, holidays);
}

/** The events of a calendar by the subject before their texts: `Bar – Kitchen: closed`. */
export function eventsOf(file: string): readonly CalendarEvent[] {
  return Object.values(ical.sync.parseICS(file))
    .filter((part): part is VEvent => part?.type === 'VEVENT')
    .map(({ summary, start, end, uid }) => ({
      uid,
      summary: typeof summary === 'string' ? summary : summary.val,
      from: start.toLocaleDateString('sv'),
      until: end!.toLocaleDateString('sv'),
    }));
}

export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly from: string;
  /** The day after the last. */
  readonly until: string;
}

/** What somebody learns who has a calendar and knows the hours of the week. */
export function calendarReader(events: readonly CalendarEvent[], name: string, week: Reader | undefined): Reader {
  const own = events.filter(({ summary }) => summary.startsWith(`${name}: `));
  const textOf = ({ summary }: CalendarEvent) => summary.slice(name.length + 2);
  const dayOf = (text: string) => own.find((event) => textOf(event).startsWith(text))?.from;
  const [opens = '', closes = '9999'] = [dayOf('opens'), dayOf('closes for good')];
  const special = own.filter((event) => !/^(?:opens|closes for good)/.test(textOf(event)));
  return (day) => {
    if (day < opens || day > closes) return '';
    const [event, ...others] = special.filter(({ from, until }) => from <= day && day < until);
    if (others.length > 0) throw new Error(`two events on ${day}`);
    return event ? englishReader(textOf(event).split('; ').map(toRow))(day) : (week?.(day) ?? '');
  };
}

const toRow = (text: string): EnglishRow => {
  const [, days = 'every day', times = text] =
    /^((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[^ ]*(?: and \w+)?) (.*)$/.exec(text) ?? [];
  return { days, times };
};
