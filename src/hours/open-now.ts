/**
 * Runs in the reader’s browser: says whether a place is open at this moment, by the clock of the place. It knows
 * nothing of languages; what it is to say comes with the data that `openNowData` prepares.
 */
export interface OpenNowData {
  /** IANA time zone of the place. */
  readonly zone: string;
  /** Its distance from UTC: until an instant, in milliseconds, so many minutes. After the last, browsers know it. */
  readonly offsets: readonly (readonly [until: number, minutes: number])[];
  /** Monday first: opening and closing minutes by turns, counted from the midnight of the day. */
  readonly week: readonly Minutes[];
  /** First day, last day, and what holds on each weekday instead. */
  readonly special: readonly (readonly [from: string, through: string, days: readonly (Minutes | null)[]])[];
  /** By state, with `{time}` and `{day}`. */
  readonly texts: Readonly<Record<OpenState, string>>;
  /** How to write a minute of the day; closing at midnight is 1440. */
  readonly times: Readonly<Record<number, string>>;
  /** Monday first. */
  readonly weekdays: readonly string[];
}

export type Minutes = readonly number[];

export type OpenState =
  'always' | 'open' | 'openUntil' | 'opensToday' | 'opensTomorrow' | 'opensOn' | 'closed';

/** What a state leaves to be said: at what minute of the day, and on which weekday. */
export interface OpenNow {
  readonly state: OpenState;
  readonly minute?: number;
  readonly weekday?: number;
}

const day = 1440;
const daysAhead = 7;

/** The sentence for a moment: `Open now, until 19`. */
export function openNowText(data: OpenNowData, now: Date): string {
  const { state, minute = 0, weekday = 0 } = openNow(data, now);
  const text = data.texts[state];
  return text.replace('{time}', data.times[minute] ?? '').replace('{day}', data.weekdays[weekday] ?? '');
}

export function openNow(data: OpenNowData, now: Date): OpenNow {
  const wall = wallClock(data, now);
  const minute = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
  const intervals = intervalsAround(data, Date.parse(wall.slice(0, 10)));
  const current = intervals.find(([opens, closes]) => opens <= minute && minute < closes);
  if (current) return whileOpen(current[1], minute);
  const next = intervals.find(([opens]) => opens > minute);
  return next ? whileClosed(next[0], Date.parse(wall.slice(0, 10))) : { state: 'closed' };
}

/**
 * The moment where the place is, as in ISO 8601, which Swedish writes with a blank: 2026-11-22 09:30:00. What a browser
 * knows of time zones it takes longer to load than all else that is done here.
 */
function wallClock({ zone, offsets }: OpenNowData, now: Date): string {
  const known = offsets.find(([until]) => now.getTime() < until);
  return known
    ? new Date(now.getTime() + known[1] * 60_000).toISOString()
    : now.toLocaleString('sv', { timeZone: zone });
}

function whileOpen(closes: number, minute: number): OpenNow {
  if (closes >= day * daysAhead) return { state: 'always' };
  return closes - minute > day ? { state: 'open' } : { state: 'openUntil', minute: ((closes - 1) % day) + 1 };
}

function whileClosed(opens: number, today: number): OpenNow {
  const ahead = Math.floor(opens / day);
  const state = (['opensToday', 'opensTomorrow'] as const)[ahead] ?? 'opensOn';
  return { state, minute: opens % day, weekday: weekdayOf(today + ahead * msPerDay) };
}

/** Minutes from today’s midnight, from yesterday’s night to a week ahead; what touches is one. */
function intervalsAround(data: OpenNowData, today: number): [number, number][] {
  const intervals: [number, number][] = [];
  for (let ahead = -1; ahead <= daysAhead; ahead++) {
    const minutes = minutesOn(data, today + ahead * msPerDay);
    for (let index = 0; index < minutes.length; index += 2) {
      const opens = minutes[index]! + ahead * day;
      const closes = minutes[index + 1]! + ahead * day;
      const last = intervals.at(-1);
      if (last?.[1] === opens) last[1] = closes;
      else intervals.push([opens, closes]);
    }
  }
  return intervals;
}

function minutesOn({ week, special }: OpenNowData, midnight: number): Minutes {
  const date = new Date(midnight).toISOString().slice(0, 10);
  const weekday = weekdayOf(midnight);
  const instead = special.find(([from, through]) => from <= date && date <= through);
  return instead?.[2][weekday] ?? week[weekday]!;
}

const msPerDay = 86_400_000;
const weekdayOf = (midnight: number): number => (new Date(midnight).getUTCDay() + 6) % 7;
