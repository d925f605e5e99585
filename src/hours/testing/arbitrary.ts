import fc from 'fast-check';
import { addDays, minutesPerDay } from '../day.ts';
import { wholeDay, type Day, type Hours, type Override, type Period, type Range } from '../hours.ts';
import { monthLengths } from './months.ts';

const quarter = 15;

/** Nights end by five and days begin at six, so that nothing overlaps; without nights, days may last for 24 hours. */
interface Options {
  readonly nights: boolean;
  readonly appointments: boolean;
}

/** Hours as a business may have them: lunch breaks, nights, seasons, closures, special days, public holidays. */
export function anyHours({ nights = true, appointments = true }: Partial<Options> = {}): fc.Arbitrary<Hours> {
  return fc.boolean().chain((withNights) => {
    const options = { nights: nights && withNights, appointments };
    return fc.record({
      week: fc.array(anyDay(options), { minLength: 7, maxLength: 7 }),
      overrides: fc.array(anyOverride(options), { maxLength: 4 }).map(withOneOfHolidays),
      otherwiseByAppointment: fc.constant(false),
    });
  });
}

const anyDay = (options: Options): fc.Arbitrary<Day> => anyRanges(options).map((ranges) => ({ ranges }));

function anyRanges(options: Options): fc.Arbitrary<readonly Range[]> {
  const earliest = options.nights ? 6 * 4 : 0;
  const edges = fc.uniqueArray(fc.integer({ min: earliest, max: 24 * 4 }), { maxLength: 6 });
  const evening = fc.integer({ min: 0, max: options.nights ? 5 * 4 : 0 });
  const ranges = fc
    .tuple(edges, evening, fc.boolean())
    .map(([times, night, appointment]) => pairs(times, night, options.appointments && appointment));
  const oneOf = [
    { arbitrary: ranges, weight: 5 },
    { arbitrary: fc.constant([]), weight: 1 },
  ];
  return options.nights
    ? fc.oneof(...oneOf)
    : fc.oneof(...oneOf, { arbitrary: fc.constant([wholeDay]), weight: 1 });
}

/** Neighbours in order become ranges; the last may go on into the night, or be by appointment. */
function pairs(times: readonly number[], night: number, appointment: boolean): readonly Range[] {
  const sorted = times.toSorted((one, other) => one - other).map((time) => time * quarter);
  const ranges = sorted.flatMap((opens, index) =>
    index % 2 === 0 && index + 1 < sorted.length ? [{ opens, closes: sorted[index + 1]! }] : [],
  );
  const last = ranges.at(-1);
  if (!last) return [];
  const closes = night > 0 ? minutesPerDay + night * quarter : last.closes;
  const isWhole = last.opens === 0 && closes === minutesPerDay;
  return [
    ...ranges.slice(0, -1),
    { ...last, closes, ...(appointment && !isWhole && { appointment: true as const }) },
  ];
}

const anyOverride = (options: Options): fc.Arbitrary<Override> =>
  fc.oneof(
    { arbitrary: anyPeriod(options), weight: 4 },
    { arbitrary: anyDay(options).map((day) => ({ kind: 'holidays' as const, day })), weight: 1 },
  );

function anyPeriod(options: Options): fc.Arbitrary<Period> {
  const days = fc
    .array(fc.option(anyDay(options), { nil: undefined, freq: 6 }), { minLength: 7, maxLength: 7 })
    .filter((list) => list.some((day) => day !== undefined));
  return fc
    .tuple(fc.oneof(yearly, dated), days)
    .map(([dates, list]) => ({ kind: 'period', ...dates, days: list }));
}

const yearlyDay = (month: number, day: number): string =>
  [month, day].map((part) => String(part).padStart(2, '0')).join('-');

const month = fc.integer({ min: 1, max: 12 });
const lengthOf = (month: number): number => monthLengths[month - 1]!;

const monthDay = month.chain((each) =>
  fc.integer({ min: 1, max: lengthOf(each) }).map((day) => yearlyDay(each, day)),
);

const yearly = fc.oneof(
  fc.record({ from: monthDay, through: monthDay }),
  monthDay.map((day) => ({ from: day, through: day })),
  fc.tuple(month, month).map(([first, last]) => ({
    from: yearlyDay(first, 1),
    through: yearlyDay(last, lengthOf(last)),
  })),
);

const dated = fc
  .tuple(fc.integer({ min: -30, max: 500 }), fc.integer({ min: 0, max: 120 }))
  .map(([start, length]) => ({
    from: addDays('2027-09-01', start),
    through: addDays('2027-09-01', start + length),
  }));

/** A second rule for public holidays would only replace the first. */
const withOneOfHolidays = (overrides: readonly Override[]): readonly Override[] =>
  overrides.filter(
    (override, index) =>
      override.kind === 'period' || overrides.findIndex(({ kind }) => kind === 'holidays') === index,
  );
