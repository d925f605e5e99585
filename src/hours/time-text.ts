import { oncePerText } from '../once.ts';
import { clock, minutesPerDay } from './day.ts';
import type { Range } from './hours.ts';
import { dateFormat, listFormat } from './intl.ts';

/** How a language writes a time on a 24-hour clock where custom differs from Intl’s `09:00`. */
const customs: Readonly<Record<string, { readonly separator: string }>> = {
  it: { separator: '.' },
  es: { separator: ':' },
};

/** `9–13 e 15.30–19` in Italian, `9 am–1 pm and 3:30–7 pm` in English, `09:00–13:00` where no custom is known. */
export function formatRanges(ranges: readonly Range[], lang: string): string {
  const spans = ranges.map(({ opens, closes }) => formatSpan(opens, closes, lang));
  return listFormat(lang).format(spans);
}

function formatSpan(opens: number, closes: number, lang: string): string {
  const [start, end] = [formatTime(opens, lang), formatTime(closes, lang)];
  const half = / [ap]m$/.exec(end)?.[0];
  // 9–11 am, but 9 am–1 pm.
  const shared =
    half !== undefined && start.endsWith(half) && opens < closes && closes - opens < minutesPerDay / 2;
  return `${shared ? start.slice(0, -half.length) : start}–${end}`;
}

/** A time of day, by minutes since midnight; what passes midnight is a time of the next day. */
export function formatTime(minutes: number, lang: string): string {
  if (isTwelveHour(lang)) return formatTwelveHour(minutes);
  const ofDay = minutes > minutesPerDay ? minutes - minutesPerDay : minutes;
  const separator = customs[lang.split('-')[0]!]?.separator;
  if (separator === undefined) return clock(ofDay);
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60];
  return minute === 0 ? String(hour) : `${hour}${separator}${clock(minute).slice(3)}`;
}

function formatTwelveHour(minutes: number): string {
  const ofDay = minutes % minutesPerDay;
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60];
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  const number = hour % 12 === 0 ? 12 : hour % 12;
  return `${number}${minute === 0 ? '' : `:${clock(minute).slice(3)}`} ${hour < 12 ? 'am' : 'pm'}`;
}

const isTwelveHour = oncePerText(
  (lang) => dateFormat(lang, { hour: 'numeric' }).resolvedOptions().hour12 === true,
);
