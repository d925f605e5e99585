import { addDays, type CalendarDay } from './day.ts';
import { sameDay, type Hours } from './hours.ts';
import { describeDay, describeDays, type HoursWords } from './text.ts';
import { specialStretches, type Outlook, type Stretch } from './timeline.ts';

/** Whose calendar it is and for whom it is written. */
export interface CalendarFile {
  readonly name: string;
  readonly url: string;
  /** Unique among all calendars of the site; it stays when the name changes. */
  readonly key: string;
  readonly lang: string;
  readonly words: HoursWords;
}

const octetsPerLine = 75;

/**
 * An iCalendar file (RFC 5545) with the days on which other hours hold than in the year’s week. Each is an event
 * of whole days, so that it means the same in every time zone, and blocks nobody’s time. The same day and hours
 * give the same text, whenever the file is written.
 */
export function icalendarHours(hours: Hours, outlook: Outlook, file: CalendarFile): string {
  const events = specialStretches(hours, outlook).flatMap((stretch) => event(stretch, outlook, file));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Passaparola//Opening hours//${file.lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(file.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event(stretch: Stretch, { calendar }: Outlook, file: CalendarFile): readonly string[] {
  const { from, through } = stretch;
  const holiday = from === through ? calendar?.get(from)?.[file.lang.split('-')[0]!] : undefined;
  const summary = `${file.name}: ${describe(stretch, file)}${holiday ? ` (${holiday})` : ''}`;
  return [
    'BEGIN:VEVENT',
    `UID:${from}-${escape(file.key)}@${new URL(file.url).hostname}`,
    `DTSTAMP:${compact(from)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(addDays(through, 1))}`,
    `SUMMARY;LANGUAGE=${file.lang}:${escape(summary)}`,
    `URL:${file.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `chiuso`, or by weekday where the days differ: `lun–ven 9–14; sab e dom chiuso`. */
function describe({ days }: Stretch, { lang, words }: CalendarFile): string {
  const told = days.filter((day) => day !== undefined);
  if (told.every((day) => sameDay(day, told[0]!))) return describeDay(told[0]!, lang, words);
  return describeDays(days, lang, words)
    .map((row) => `${row.days} ${row.times}`)
    .join('; ');
}

const compact = (day: CalendarDay): string => day.replaceAll('-', '');

const escape = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

/** Breaks a line before it passes 75 octets; the rest goes on after a space. No character is cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    const isFull = octets + size > octetsPerLine;
    folded += isFull ? `\r\n ${character}` : character;
    octets = isFull ? size + 1 : octets + size;
  }
  return folded;
}
