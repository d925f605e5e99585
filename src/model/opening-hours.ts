import { z } from 'astro/zod';
import { rule, type Refusal, type RefusalParams } from '../mistakes/rule.ts';
import { dayMeant } from './day-as-spoken.ts';
import { line, localized } from './text.ts';
import { isDay } from '../hours/day.ts';
import type { Hours } from '../hours/hours.ts';
import { parseHours } from '../hours/parse.ts';
import { fromReadable, readTimesOfDay, readWeekdays } from '../hours/readable.ts';
import { refusalOf } from '../hours/refused.ts';

/** `09:00-13:00, 15:30-19:00` */
export const timesSchema = z.string().superRefine(rule((text) => refusalOf(() => readTimesOfDay(text))));
const date = z.string().superRefine(rule(refuseDate));

/** `mon-fri` */
export const weekdaysSchema = z.string().superRefine(rule((text) => refusalOf(() => readWeekdays(text))));
const week = z.record(weekdaysSchema, timesSchema);
export type WeekInput = Readonly<Record<string, string>>;

const note = localized(line).meta({ description: 'By language: { it: Ferie, en: Summer holidays }' });

const dates = {
  from: date.meta({ description: 'The first day: 2026-08-10, or 08-10 for every year.' }),
  until: date.optional().meta({ description: 'The last day, which counts; not needed for a single day.' }),
  note: note.optional(),
};

const closure = z.strictObject(dates).superRefine(rule(refuseDates));
export type DatesInput = z.infer<typeof closure>;

const readableHours = z.strictObject({
  week: week.default({}).meta({
    description: 'Times by weekdays, mon-fri: 09:00-13:00, 15:30-19:00. Days that are not named are closed.',
  }),
  publicHolidays: timesSchema.optional().meta({ description: 'closed, or the times on public holidays.' }),
  seasons: z
    .array(z.strictObject({ ...dates, week }).superRefine(rule(refuseDates)))
    .default([])
    .meta({ description: 'Parts of the year with a week of their own.' }),
  closures: z.array(closure).default([]).meta({ description: 'Days on which it is closed.' }),
  openings: z
    .array(z.strictObject({ ...dates, times: timesSchema }).superRefine(rule(refuseDates)))
    .default([])
    .meta({ description: 'Days with hours of their own.' }),
  byAppointment: z
    .enum(['only', 'otherwise'])
    .optional()
    .meta({ description: 'only: there are no fixed hours; otherwise: at other times, if agreed.' }),
  note: note.optional(),
});
export type ReadableHours = z.infer<typeof readableHours>;

/** Opening hours in one line, as OpenStreetMap writes them, or day by day; either gives the same model. */
// The transform comes after the union, which would bury the mistakes of its members.
export const hoursSchema = z.union([z.string(), readableHours]).transform(toHours);

/** Its parts are right by now; a contradiction between them is a mistake of the whole. */
function toHours(written: string | ReadableHours, context: z.core.$RefinementCtx): Hours {
  const { hours, refusal } = typeof written === 'string' ? parseHours(written) : fromReadable(written);
  if (hours) return hours;
  if (refusal) report(refusal, context);
  return z.NEVER;
}

/** What is quoted is the refused part, not the whole of the hours. */
function report({ code, facts = {} }: Refusal, context: z.core.$RefinementCtx): void {
  const params: RefusalParams = { mistake: code, facts: { value: facts.part ?? '', ...facts } };
  context.addIssue({ code: 'custom', params, continue: true });
}

/** Days of every year may go on past New Year. */
function refuseDates({ from, until = from }: Pick<DatesInput, 'from' | 'until'>): Refusal | undefined {
  if (from.length !== until.length)
    return { code: 'hours-date', facts: { part: until, suggestion: withYear(until, from) }, field: 'until' };
  return from.length === 10 && until < from
    ? { code: 'period-reversed', facts: { since: from, until }, field: 'until' }
    : undefined;
}

/** A day of every year, as one of the same year as another. */
const withYear = (day: string, other: string): string =>
  day.length === 5 ? `${other.slice(0, 4)}-${day}` : day.slice(5);

function refuseDate(text: string): Refusal | undefined {
  const isDate = isDay(text.length === 5 ? `2024-${text}` : text);
  if (isDate) return undefined;
  const meant = dayMeant(text);
  return { code: 'hours-date', facts: { part: text, suggestion: meant.length === 10 ? meant : '' } };
}
