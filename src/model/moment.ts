import { z } from 'astro/zod';
import { rule, type Refusal } from '../mistakes/rule.ts';
import { oncePerText } from '../once.ts';
import { offsetMinutes } from '../places/zone-offsets.ts';
import { dayMeant } from './day-as-spoken.ts';
import { isDayAlone, isMoment, partsOfMoment } from './written-moment.ts';

/** A moment as staff write it: `2026-11-03`, `2026-11-03 09:30` or with a zone, `2026-11-03T09:30+01:00`. */
export const writtenMoment = z
  .string()
  .superRefine(rule((value) => (isMoment(value) ? undefined : wrongDay(value, [10]))));

/** A calendar day: `2026-11-03`. */
export const day = z
  .string()
  .superRefine(rule((value) => (isDayAlone(value) ? undefined : wrongDay(value, [10]))));

/** A year, a month or a day: `2019`, `2019-04`, `2019-04-01`. */
export const partialDay = z.coerce
  .string()
  .superRefine(
    rule((value) =>
      /^\d{4}(-\d{2}){0,2}$/.test(value) && isMoment(`${value}-01-01`.slice(0, 10))
        ? undefined
        : wrongDay(value, [7, 10]),
    ),
  );

/**
 * ISO 8601 with the offset that holds in `timeZone` on that day; a day alone starts at midnight.
 *
 * @example resolveMoment('2026-07-01 09:30', 'Europe/Rome') // '2026-07-01T09:30:00+02:00'
 */
export function resolveMoment(written: string, timeZone: string): string {
  const [year, month, day, hour = '00', minute = '00', second = '00', zone] = partsOfMoment(written);
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  if (zone) return wall + (zone === 'Z' ? '+00:00' : zone);
  return wall + offsetAt(`${wall} ${timeZone}`);
}

/** Whether a resolved moment lies after another. */
export const isAfter = (moment: string, other: string): boolean => Date.parse(moment) > Date.parse(other);

/** The day that a moment falls on in `timeZone`: `2026-11-03`. */
export const dayIn = (moment: Date, timeZone: string): string => isoDay(timeZone).format(moment);

const isoDay = oncePerText((timeZone) => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }));

/** @param lengths how exact the day may be: 7 up to the month, 10 up to the day */
function wrongDay(value: string, lengths: readonly number[]): Refusal {
  const meant = dayMeant(value);
  return { code: 'date-wrong', facts: { suggestion: lengths.includes(meant.length) ? meant : '' } };
}

/**
 * The offset that holds at a wall time. One that a clock change skips is told by the offset before it, as is one that
 * there is twice: so the moment never lies a day off. Known once it was found: each story’s is asked for many times.
 *
 * @param moment a wall time and its zone: `2026-11-03T09:30:00 Europe/Rome`
 */
const offsetAt = oncePerText((moment): string => {
  const [wall = '', timeZone = ''] = moment.split(' ');
  const asUtc = Date.parse(`${wall}Z`);
  const [before, after] = [-1, 1].map((side) => offsetMinutes(asUtc + side * aDay, timeZone));
  if (before === after) return formatOffset(before!);
  const holds = (offset: number) => offsetMinutes(asUtc - offset * 60_000, timeZone) === offset;
  return formatOffset(!holds(before!) && holds(after!) ? after! : before!);
});

const aDay = 86_400_000;

function formatOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
