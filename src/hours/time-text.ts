import { customsOf } from '../i18n/built-in.ts';
import { directionOf } from '../i18n/direction.ts';
import { fill } from '../i18n/format.ts';
import { oncePerText } from '../once.ts';
import { clock, minutesPerDay } from './day.ts';
import type { Range } from './hours.ts';
import { dateFormat, listFormat } from './intl.ts';

/**
 * `9–13 e 15.30–19` in Italian, `9–13 und 15.30–19 Uhr` in German, `9 am–1 pm and 3:30–7 pm` on a clock of twelve
 * hours, `09:00–13:00` where no custom is known.
 */
export function formatRanges(ranges: readonly Range[], lang: string): string {
  const spans = ranges.map(({ opens, closes }) => formatSpan(opens, closes, lang));
  const times = listFormat(lang).format(spans);
  return fill(customOf(lang)?.several ?? '{times}', { times });
}

function formatSpan(opens: number, closes: number, lang: string): string {
  const [start, end] = [formatTime(opens, lang), formatTime(closes, lang)];
  const half = / [ap]m$/.exec(end)?.[0];
  // 9–11 am, but 9 am–1 pm.
  const shared =
    half !== undefined && start.endsWith(half) && opens < closes && closes - opens < minutesPerDay / 2;
  return inReadingOrder(`${shared ? start.slice(0, -half.length) : start}–${end}`, lang);
}

/** Within writing from the right, digits and a dash alone would turn round: 14:30–12:00. */
const inReadingOrder = (span: string, lang: string): string =>
  directionOf(lang) === 'rtl' && !/\p{L}/u.test(span) ? `\u2066${span}\u2069` : span;

/** A time of day, by minutes since midnight; what passes midnight is a time of the next day. */
export function formatTime(minutes: number, lang: string): string {
  if (isTwelveHour(lang)) return formatTwelveHour(minutes, lang);
  const ofDay = minutes > minutesPerDay ? minutes - minutesPerDay : minutes;
  const custom = customOf(lang);
  if (custom === undefined) return clock(ofDay);
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60];
  return fill(minute === 0 ? custom.whole : custom.exact, { hour, minute: clock(minute).slice(3) });
}

const customOf = (lang: string) => (isTwelveHour(lang) ? undefined : customsOf(lang)?.time);

function formatTwelveHour(minutes: number, lang: string): string {
  const ofDay = minutes % minutesPerDay;
  if (!lang.startsWith('en')) return otherTwelveHour(ofDay, lang);
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60];
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  const number = hour % 12 === 0 ? 12 : hour % 12;
  return `${number}${minute === 0 ? '' : `:${clock(minute).slice(3)}`} ${hour < 12 ? 'am' : 'pm'}`;
}

/** `9 a.m.` in Mexico: as Intl has it, which knows no noon and no midnight. */
const otherTwelveHour = (minutes: number, lang: string): string =>
  dateFormat(lang, { hour: 'numeric', ...(minutes % 60 === 0 ? {} : { minute: '2-digit' }) }).format(
    minutes * 60_000,
  );

const isTwelveHour = oncePerText(
  (lang) => dateFormat(lang, { hour: 'numeric' }).resolvedOptions().hour12 === true,
);
