import { oncePerText } from '../once.ts';

/** Until an instant, in milliseconds, a zone is so many minutes ahead of UTC. */
export type Offset = readonly [until: number, minutes: number];

const aDay = 86_400_000;
const aMinute = 60_000;

/**
 * How far a zone is from UTC, from one day until after another one.
 *
 * @example offsetsThrough({ from: '2026-11-22', through: '2027-12-31' }, 'Europe/Rome').map(([, minutes]) => minutes) // [60, 120, 60]
 */
export const offsetsThrough = (
  { from, through }: { readonly from: string; readonly through: string },
  timeZone: string,
): readonly Offset[] => offsetsIn(`${from} ${through} ${timeZone}`);

const offsetsIn = oncePerText((asked): readonly Offset[] => {
  const [from = '', through = '', timeZone = ''] = asked.split(' ');
  const offsets: Offset[] = [];
  const end = Date.parse(through) + 2 * aDay;
  for (let at = Date.parse(from) - aDay; at < end; at += aDay) {
    const minutes = offsetMinutes(at, timeZone);
    if (offsetMinutes(at + aDay, timeZone) !== minutes)
      offsets.push([changeWithin(at, at + aDay, timeZone), minutes]);
  }
  return [...offsets, [end, offsetMinutes(end - aMinute, timeZone)]];
});

/** The minute between two instants from which on a zone has another offset than at the first. */
function changeWithin(first: number, last: number, timeZone: string): number {
  if (last - first <= aMinute) return last;
  const middle = first + Math.floor((last - first) / 2 / aMinute) * aMinute;
  const isBefore = offsetMinutes(middle, timeZone) === offsetMinutes(first, timeZone);
  return isBefore ? changeWithin(middle, last, timeZone) : changeWithin(first, middle, timeZone);
}

/** How far a zone is ahead of UTC at an instant, in minutes. */
export function offsetMinutes(instant: number, timeZone: string): number {
  const parts = offsetFormat(timeZone).formatToParts(instant);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}

const offsetFormat = oncePerText(
  (timeZone) => new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }),
);
