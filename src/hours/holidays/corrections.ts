/**
 * Where the rules of date-holidays (3.37.0) differ from what the countries themselves have decreed. `scripts/holidays.ts`
 * applies this list when it writes the tables; it is the one place for such differences, each with its source.
 *
 * What was compared: Spain’s regions with the official list of working-day holidays for 2026
 * (BOE-A-2025-21667) and with the dates that laws of the regions fix for every year; England, Wales, Scotland and
 * Northern Ireland, the German Länder, the Swiss cantons, Alsace-Moselle and the French overseas departments, Austria,
 * Belgium, Italy, the Netherlands and Portugal, for 2027 and 2028, with the second, independent table of
 * opening_hours.js 3.15, whose entries name the same official pages. Days of towns were not compared. Countries that
 * have no table have no holidays here.
 */
export interface Correction {
  readonly country: string;
  readonly regions: readonly string[];
  /** `2026-05-27`, or `10-09` for every year. */
  readonly day: string;
  /** The name of a day that is missing, by language; left out where a day is told that is none. */
  readonly name?: Readonly<Record<string, string>>;
  readonly source: string;
}

const boe2026 = 'BOE-A-2025-21667, fiestas laborales para el año 2026';

export const corrections: readonly Correction[] = [
  {
    country: 'ES',
    regions: ['CT', 'CT-B'],
    day: '2027-05-03',
    source:
      'Real Decreto 2001/1983, art. 45: only a holiday on a Sunday may move, and 1 May 2027 is a Saturday',
  },
  {
    country: 'ES',
    regions: ['CB'],
    day: '06-28',
    source: `${boe2026}: the day of Cantabria’s institutions is 28 July`,
  },
  {
    country: 'ES',
    regions: ['CB'],
    day: '07-28',
    name: { es: 'Día de las Instituciones de Cantabria' },
    source: boe2026,
  },
  {
    country: 'ES',
    regions: ['VC'],
    day: '10-09',
    name: { es: 'Día de la Comunitat Valenciana' },
    source: boe2026,
  },
  {
    country: 'ES',
    regions: ['MC'],
    day: '06-09',
    name: { es: 'Día de la Región de Murcia' },
    source: boe2026,
  },
  { country: 'ES', regions: ['NC'], day: '12-03', name: { es: 'San Francisco Javier' }, source: boe2026 },
  {
    country: 'ES',
    regions: ['IB'],
    day: '12-26',
    name: { es: 'Segunda Fiesta de Navidad' },
    source: boe2026,
  },
  { country: 'ES', regions: ['GA'], day: '2026-06-24', name: { es: 'San Juan' }, source: boe2026 },
  { country: 'ES', regions: ['CM'], day: '2026-04-06', name: { es: 'Lunes de Pascua' }, source: boe2026 },
  { country: 'ES', regions: ['CE'], day: '2026-05-26', source: boe2026 },
  {
    country: 'ES',
    regions: ['CE'],
    day: '2026-05-27',
    name: { es: 'Fiesta del Sacrificio (Eid al-Adha)' },
    source: boe2026,
  },
];

/** By English name: what the rules translate wrongly. */
export const nameCorrections: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['Ascension Day', { es: 'Ascensión' }],
]);
