/**
 * Writes the table of public holidays in `src/hours/holidays/`, one file per country, from the rules of
 * date-holidays. Run it when a year is missing or a country has changed a holiday, and read the difference.
 *
 *     npm run holidays -- 2026 2029
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';
import { format, resolveConfig } from 'prettier';
import { Complaint } from '../src/complaint.ts';
import { runCommand } from '../src/commands/run.ts';
import { corrections, nameCorrections } from '../src/hours/holidays/corrections.ts';
import { patrons } from '../src/hours/holidays/patrons.ts';
import type { HolidayEntry } from '../src/hours/public-holidays.ts';

const countries = ['AT', 'BE', 'CH', 'DE', 'ES', 'FR', 'GB', 'IT', 'NL', 'PT'];
const readerLanguages = ['en', 'it', 'es'];
const folder = new URL('../src/hours/holidays/', import.meta.url);

/** A holiday half a day long closes no shop for the day. */
const shortest = 20 * 60 * 60 * 1000;

interface Found {
  readonly day: string;
  readonly names: Readonly<Record<string, string>>;
  readonly region: string;
}

await runCommand('holidays', async ({ words }) => {
  const [first, last] = words.map(yearOf) as [number, number];
  mkdirSync(folder, { recursive: true });
  for (const country of countries) {
    const file = fileURLToPath(new URL(`${country}.json`, folder));
    const text = JSON.stringify(entriesOf(country, first, last));
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  }
  return 0;
});

function yearOf(word: string): number {
  if (/^\d{4}$/.test(word)) return Number(word);
  throw new Complaint('number-wrong', { value: word, most: 9999 });
}

/** Each holiday once, with its days in all years and the regions that keep it. */
function entriesOf(country: string, from: number, through: number): readonly HolidayEntry[] {
  const regions = regionsOf(country);
  const found = regions.flatMap((region) => corrected(country, region, from, through));
  const byDay = Map.groupBy(found, ({ day, names }) => `${day} ${JSON.stringify(names)}`);
  const days = [...byDay.values()].map((same) => ({
    ...same[0]!,
    regions: same.map(({ region }) => region),
  }));
  const byName = Map.groupBy(days, ({ names, regions: keeping }) => JSON.stringify([names, keeping]));
  return [...byName.values()]
    .map((same) =>
      toEntry(same[0]!.names, same.map(({ day }) => day).toSorted(), same[0]!.regions, regions.length),
    )
    .toSorted((one, other) => one.days[0]!.localeCompare(other.days[0]!));
}

/** With what `corrections.ts` adds and takes away. */
function corrected(country: string, region: string, from: number, through: number): readonly Found[] {
  const own = corrections.filter((each) => each.country === country && each.regions.includes(region));
  const isWrong = ({ day }: Found) => own.some((each) => !each.name && day.endsWith(each.day));
  const years = Array.from({ length: through - from + 1 }, (_, index) => String(from + index));
  const added = own.flatMap(({ day, name: names }) => {
    const days = day.length === 10 ? [day] : years.map((year) => `${year}-${day}`);
    return names ? days.map((each) => ({ day: each, names, region })) : [];
  });
  return [...holidaysOf(country, region, from, through).filter((found) => !isWrong(found)), ...added];
}

function toEntry(
  name: Found['names'],
  days: readonly string[],
  regions: readonly string[],
  allRegions: number,
): HolidayEntry {
  return regions.length === allRegions ? { name, days } : { name, days, regions };
}

/**
 * The country as a whole is the region without a name; a district follows its region: `25-MI`. Towns of which nothing is
 * known but their own day have the days of the whole country besides.
 */
function regionsOf(country: string): readonly string[] {
  const all = new Holidays();
  const regions = keysOf(all.getStates(country));
  const districts = (region: string) => keysOf(all.getRegions(country, region));
  return [
    '',
    ...regions.flatMap((region) => [region, ...districts(region).map((name) => `${region}-${name}`)]),
    ...(country === 'IT' ? patrons.keys() : []),
  ];
}

/** Where a country has no regions there is nothing, whatever the types say. */
function keysOf(names: object | undefined): readonly string[] {
  return Object.keys(names ?? {});
}

function holidaysOf(country: string, region: string, from: number, through: number): readonly Found[] {
  const calendar = new Holidays({ country, ...regionParts(region) });
  const own = new Holidays(country).getLanguages().map((language) => language.slice(0, 2));
  const languages = [...new Set([...own, ...readerLanguages])];
  const years = Array.from({ length: through - from + 1 }, (_, index) => from + index);
  return years.flatMap((year) => {
    const byLanguage = languages.map((language) => calendar.getHolidays(year, language));
    return byLanguage[0]!.flatMap((holiday, index) => {
      const isWholeDay = holiday.end.getTime() - holiday.start.getTime() > shortest;
      if (holiday.type !== 'public' || !isWholeDay) return [];
      const names = byLanguage.map((list, place) => [languages[place]!, typeset(list[index]!.name)] as const);
      return [{ day: holiday.date.slice(0, 10), names: translated(names, own), region }];
    });
  });
}

function regionParts(region: string): { readonly state?: string; readonly region?: string } {
  if (patrons.has(region)) return {};
  const [state, district] = region.split('-');
  return { ...(state && { state }), ...(district && { region: district }) };
}

/** Without the names that are only another language’s again because there is no translation. */
function translated(names: readonly (readonly [string, string])[], own: readonly string[]): Found['names'] {
  const isNew = (name: string, place: number) => names.findIndex(([, other]) => other === name) === place;
  const kept = Object.fromEntries(
    names.filter(([language, name], place) => own[0] === language || isNew(name, place)),
  );
  return { ...kept, ...nameCorrections.get(kept.en ?? '') };
}

/** A holiday moved to a working day keeps its name, without the half-translated remark. */
function typeset(name: string): string {
  return name.replaceAll("'", '’').replace(/ \((?:substitute day|día sustituto)\)$/, '');
}
