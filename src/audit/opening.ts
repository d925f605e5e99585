import { clock, dayNumber, isDay, minutesPerDay, weekdayOf, type Weekday } from '../hours/day.ts';
import { weekdayNames } from '../hours/google.ts';
import { textOf, textsOf, type JsonNode } from './node.ts';
import { allDescribed, type BuiltPage } from './page.ts';

/** One entry of opening hours, on one weekday. */
export interface Opening {
  readonly weekday: Weekday;
  /** Minutes since midnight; `closes` is later, on the next day if need be. A closed day is as long as a whole one. */
  readonly opens: number;
  readonly closes: number;
  readonly isClosed: boolean;
  /** Between which days it holds; nothing for all year round. */
  readonly from?: string | undefined;
  readonly through?: string | undefined;
}

/** What a company’s entries say, as far as they are well formed; other rules judge those that are not. */
export const openingsOf = (business: JsonNode, page: BuiltPage): readonly Opening[] =>
  hoursOf(business, page).flatMap(openingsIn);

export const hoursOf = (business: JsonNode, page: BuiltPage): readonly JsonNode[] =>
  allDescribed(page, business.openingHoursSpecification);

/** Whether a minute is claimed twice: within a day, or by a night that goes on when the next day has begun. */
export function overlap(one: Opening, other: Opening): boolean {
  if (isDated(one) !== isDated(other)) return false;
  if (one.weekday === other.weekday && meetOn(one, other, 0)) return intersect(one, other, 0);
  return nightMeets(one, other) || nightMeets(other, one);
}

/** `Monday 18:00–02:00` */
export const openingText = ({ weekday, opens, closes, isClosed }: Opening): string =>
  `${weekdayNames[weekday]!} ${clock(opens)}–${clock(isClosed ? opens : closes % minutesPerDay)}`;

const isDated = ({ from, through }: Opening): boolean => from !== undefined && through !== undefined;

function nightMeets(night: Opening, next: Opening): boolean {
  if (night.isClosed || next.isClosed || (night.weekday + 1) % 7 !== next.weekday) return false;
  return meetOn(night, next, 1) && intersect(night, next, minutesPerDay);
}

const intersect = (one: Opening, other: Opening, later: number): boolean =>
  one.opens < other.closes + later && other.opens + later < one.closes;

/** Whether there is a day on which the first holds, with the second so many days later. */
function meetOn(one: Opening, other: Opening, later: number): boolean {
  if (one.from === undefined || other.from === undefined) return true;
  const first = Math.max(dayNumber(one.from), dayNumber(other.from) - later);
  const last = Math.min(dayNumber(one.through!), dayNumber(other.through!) - later);
  const wait = (one.weekday - weekdayOf(isoDay(first)) + 7) % 7;
  return first + wait <= last;
}

const isoDay = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

function openingsIn(entry: JsonNode): readonly Opening[] {
  const [opens, closes] = [minutesIn(entry.opens), minutesIn(entry.closes)];
  const [from, through] = [dayIn(entry.validFrom), dayIn(entry.validThrough)];
  if (opens === undefined || closes === undefined) return [];
  const isClosed = opens === closes;
  const end = closes <= opens ? closes + minutesPerDay : closes;
  return textsOf(entry.dayOfWeek).flatMap((name) => {
    const weekday = weekdayNames.findIndex(
      (known) => known === name.replace(/^https?:\/\/schema\.org\//, ''),
    );
    return weekday < 0 ? [] : [{ weekday, opens, closes: wholeDay(opens, end), isClosed, from, through }];
  });
}

/** Search engines want 23:59 for the end of a whole day. */
const wholeDay = (opens: number, closes: number): number =>
  opens === 0 && closes === minutesPerDay - 1 ? minutesPerDay : closes;

function minutesIn(time: unknown): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(textOf(time)) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

const dayIn = (value: unknown): string | undefined => (isDay(textOf(value)) ? textOf(value) : undefined);
