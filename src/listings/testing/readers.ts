import Papa from 'papaparse';
import { appleReader, googleProfileReader, type Reader } from '../../hours/testing/readers.ts';
import type { AppleLocation } from '../apple-business.ts';
import type { Fields } from '../system.ts';

/** The rows of a sheet by the names of its columns. A sheet that breaks the format throws. */
export function readSheet(text: string, delimiter = ','): readonly Fields[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(errors[0]!.message);
  return data;
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The hours of a row of Google’s sheet. */
export const rowReader = (row: Fields): Reader =>
  googleProfileReader({
    regular: Object.fromEntries(days.map((day) => [day, row[`${day} hours`]!])) as Record<
      (typeof days)[number],
      string
    >,
    special: row['Special hours']!,
  });

/** The hours of a location in Apple’s file. */
export const locationReader = ({ locationDetails }: AppleLocation): Reader =>
  appleReader({
    openingHoursByDay: locationDetails.openingHoursByDay!,
    specialHours: locationDetails.specialHours!,
  });
