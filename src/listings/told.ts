import { appleLocation, formerAppleLocations } from './apple-business.ts';
import { bingRow } from './bing-places.ts';
import { flat } from './flat.ts';
import { googleRow } from './google-profile.ts';
import type { Listing } from './listing.ts';
import { osmTags } from './osm-tags.ts';
import { plainRow } from './plain-csv.ts';
import type { Fields, System } from './system.ts';

/** What each system is told of one client. */
export interface Told {
  readonly name: string;
  readonly systems: Readonly<Partial<Record<System, Fields | undefined>>>;
}

/** By the client’s key. */
export type ToldOfAll = Readonly<Record<string, Told>>;

/**
 * What a system is told, field by field, to be compared with another day’s: each special day is a field of its own,
 * so that the passing of a day changes nothing.
 */
export const fieldsFor: Readonly<Record<System, (listing: Listing) => Fields>> = {
  google: (listing) => byDay(googleRow(listing), 'Special hours', ', ', ': '),
  apple: (listing) =>
    merged([
      flat(appleLocation(listing).locationDetails),
      ...formerAppleLocations(listing).map(formerFields),
    ]),
  bing: (listing) => byDay(bingRow(listing), 'HolidayHours', '; ', ' '),
  osm: osmTags,
  csv: plainRow,
};

const merged = (parts: readonly Fields[]): Fields =>
  Object.fromEntries(parts.flatMap(Object.entries<string>));

/** One field for each day of a cell with special days; a day with several times has them all. */
function byDay(row: Fields, column: string, between: string, after: string): Fields {
  const { [column]: cell = '', ...rest } = row;
  const entries = cell === '' ? [] : cell.split(between);
  const days = Map.groupBy(entries, (entry) => entry.slice(0, 10));
  const fields = [...days].map(([day, same]) => {
    const times = same.map((entry) => entry.slice(day.length + after.length)).join(', ');
    return [`${column} ${day}`, times] as const;
  });
  return { ...rest, ...Object.fromEntries(fields) };
}

const formerFields = ({ locationDetails }: ReturnType<typeof appleLocation>): Fields =>
  Object.fromEntries(
    Object.entries(flat(locationDetails)).map(([name, value]) => [
      `${locationDetails.partnersLocationId}: ${name}`,
      value,
    ]),
  );
