import { contentLines, escapeText } from '../content-line.ts';
import { addDays, type CalendarDay } from './day.ts';
import { sameDay, type Hours } from './hours.ts';
import { describeDay, describeDays, timesAndNote, type HoursWords } from './text.ts';
import { specialStretches, type Outlook, type Span, type Stretch } from './timeline.ts';

/** Whose calendar it is and for whom it is written. */
export interface CalendarFile {
  readonly name: string;
  readonly url: string;
  /** Unique among all calendars of the site; it stays when the name changes. */
  readonly key: string;
  readonly lang: string;
  readonly words: HoursWords;
}

/** Whose hours they are: those of the whole business, or of a department. */
export interface CalendarSubject {
  readonly name: string;
  /** Unique among the subjects of all calendars of the site. */
  readonly key: string;
  readonly hours: Hours;
}

/** A day on which something else happens than other hours: it opens for the first time. */
export interface CalendarDate {
  readonly day: CalendarDay;
  readonly name: string;
  /** Unique among the dates and subjects of all calendars of the site. */
  readonly key: string;
  readonly text: string;
}

/** The calendar of a business without departments. */
export const icalendarHours = (hours: Hours, outlook: Outlook, file: CalendarFile): string =>
  icalendar([{ name: file.name, key: file.key, hours }], outlook, file);

/**
 * An iCalendar file (RFC 5545) with the days on which other hours hold than in the year’s week. Each is an event
 * of whole days, so that it means the same in every time zone, and blocks nobody’s time. The same day and hours
 * give the same text, whenever the file is written.
 */
export const icalendar = (
  subjects: readonly CalendarSubject[],
  outlook: Outlook,
  file: CalendarFile,
  dates: readonly CalendarDate[] = [],
): string =>
  contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Passaparola//Opening hours//${file.lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(file.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...dates.flatMap(({ day, name, key, text }) =>
      event({ from: day, through: day }, key, `${name}: ${text}`, file),
    ),
    ...subjects.flatMap((subject) => events(subject, outlook, file)),
    'END:VCALENDAR',
  ]);

const events = (subject: CalendarSubject, outlook: Outlook, file: CalendarFile): readonly string[] =>
  specialStretches(subject.hours, outlook).flatMap((stretch) =>
    event(stretch, subject.key, `${subject.name}: ${withHoliday(stretch, outlook, file)}`, file),
  );

/** `chiuso (Natale)` */
function withHoliday(stretch: Stretch, { calendar }: Outlook, file: CalendarFile): string {
  const { from, through } = stretch;
  const holiday = from === through ? calendar?.get(from)?.[file.lang.split('-')[0]!] : undefined;
  return `${describeStretch(stretch, file)}${holiday ? ` (${holiday})` : ''}`;
}

const event = (
  { from, through }: Span,
  key: string,
  summary: string,
  file: CalendarFile,
): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${from}-${escapeText(key)}@${new URL(file.url).hostname}`,
  `DTSTAMP:${compact(from)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(from)}`,
  `DTEND;VALUE=DATE:${compact(addDays(through, 1))}`,
  `SUMMARY;LANGUAGE=${file.lang}:${escapeText(summary)}`,
  `URL:${file.url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** `chiuso`, or by weekday where the days differ: `lun–ven 9–14; sab e dom chiuso`. */
export function describeStretch(
  { days }: Stretch,
  { lang, words }: Pick<CalendarFile, 'lang' | 'words'>,
): string {
  const told = days.filter((day) => day !== undefined);
  if (told.every((day) => sameDay(day, told[0]!))) return describeDay(told[0]!, lang, words);
  return describeDays(days, lang, words)
    .map((row) => `${row.days} ${timesAndNote(row)}`)
    .join('; ');
}

const compact = (day: CalendarDay): string => day.replaceAll('-', '');
