const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Whether a text is a moment, or a day, that there is: `2026-11-03`, `2026-11-03 09:30`. */
export function isMoment(value: string): boolean {
  const parts: readonly (string | undefined)[] | null = pattern.exec(value);
  if (!parts) return false;
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year!, month! - 1, day));
  const isCalendarDay = date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
  return isCalendarDay && hour < 24 && minute < 60 && second < 60;
}

/** Whether it is a day: `2026-11-03`. */
export const isDayAlone = (value: string): boolean => value.length === 10 && isMoment(value);

/** A moment in its parts: year, month, day, hour, minute, second, zone. @throws RangeError where it is none */
export function partsOfMoment(written: string): readonly (string | undefined)[] {
  const parts = pattern.exec(written);
  if (!parts) throw new RangeError(`Not a moment: ${written}`);
  return parts.slice(1);
}
