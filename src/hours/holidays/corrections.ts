import { patrons } from './patrons.ts';

/**
 * Where the rules of date-holidays (3.37.0) differ from what the countries themselves have decreed. `scripts/holidays.ts`
 * applies this list when it writes the tables; it is the one place for such differences, each with its source.
 *
 * What was compared, for 2026 to 2028, day by day but for Sundays: Spain’s regions with the official list of working-day
 * holidays for 2026 (BOE-A-2025-21667) and with the dates that laws of the regions fix for every year; and all regions of
 * Austria, Belgium, France, Germany, Great Britain, Italy, the Netherlands, Portugal, Spain and Switzerland with
 * python-holidays (2026-07-23), those of Austria, Belgium, Germany, Italy, the Netherlands, Spain (2026) and Switzerland
 * with OpenHolidays (2026-01-21), too. A day was corrected where a law or a decree is known, or where both others said
 * the same against the rules; both name their official sources. Where only one differs it was left, which matters in
 * Switzerland (Easter Monday, Whit Monday and 26 December in FR, NE, NW, OW, SO, VS and ZG, 2 January in eight cantons,
 * Good Friday and All Saints in GR, 26 December beside a weekend in AR and UR), in the Netherlands (Good Friday and 5 May,
 * which close no shop by law), and in Spain from 2027 on, whose regions decide each autumn (19 March in GA, MD and NC).
 * The towns of Italy stand in `patrons.ts`; those of other countries were not compared. Countries that have no table have
 * no holidays here.
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

const bothTables = 'python-holidays 2026-07-23 and OpenHolidays 2026-01-21';
const patronLaw = 'legge 260/1949, art. 2, and the town';

const easterMondays = ['2026-04-06', '2027-03-29', '2028-04-17', '2029-04-02'];
const whitMondays = ['2026-05-25', '2027-05-17', '2028-06-05', '2029-05-21'];

export const corrections: readonly Correction[] = [
  ...[...patrons].map(([code, { day, saint }]) => ({
    country: 'IT',
    regions: [code],
    day,
    name: { it: saint },
    source: patronLaw,
  })),
  { country: 'CH', regions: ['GL'], day: '12-24', source: bothTables },
  { country: 'CH', regions: ['GL'], day: '12-31', source: bothTables },
  {
    country: 'CH',
    regions: ['GL'],
    day: '2027-04-08',
    source:
      'Kanton Glarus: the first Thursday of April, a week later only in Holy Week, which ends on 28 March 2027',
  },
  {
    country: 'CH',
    regions: ['GL'],
    day: '2027-04-01',
    name: { de: 'Näfelser Fahrt' },
    source: bothTables,
  },
  { country: 'CH', regions: ['SO'], day: '03-19', source: bothTables },
  {
    country: 'CH',
    regions: ['AI'],
    day: '12-08',
    name: { de: 'Mariä Empfängnis', it: 'Immacolata Concezione', en: 'Immaculate Conception' },
    source: bothTables,
  },
  {
    country: 'CH',
    regions: ['LU'],
    day: '01-02',
    name: { de: 'Berchtoldstag' },
    source: bothTables,
  },
  ...easterMondays.map((day) => ({
    country: 'CH',
    regions: ['LU'],
    day,
    name: { de: 'Ostermontag', fr: 'Lundi de Pâques', it: 'Lunedì dell’Angelo', en: 'Easter Monday' },
    source: bothTables,
  })),
  ...whitMondays.map((day) => ({
    country: 'CH',
    regions: ['LU'],
    day,
    name: { de: 'Pfingstmontag', fr: 'Lundi de Pentecôte', it: 'Lunedì di Pentecoste', en: 'Whit Monday' },
    source: bothTables,
  })),
  { country: 'FR', regions: ['MF'], day: '05-27', source: 'Code du travail, art. L3422-2' },
  {
    country: 'FR',
    regions: ['MF'],
    day: '05-28',
    name: { fr: 'Abolition de l’esclavage', en: 'Abolition of Slavery' },
    source: 'Code du travail, art. L3422-2',
  },
  {
    country: 'GB',
    regions: ['SCT'],
    day: '2026-06-15',
    name: { en: 'World Cup bank holiday' },
    source: 'bank holiday by royal proclamation, told by python-holidays 2026-07-23',
  },
  {
    country: 'ES',
    regions: ['CE'],
    day: '2026-06-13',
    name: { es: 'San Antonio' },
    source: bothTables,
  },
  {
    country: 'ES',
    regions: ['ML'],
    day: '09-08',
    name: { es: 'Virgen de la Victoria' },
    source: `${boe2026}: the city names all of its days in the list, those of the town among them`,
  },
  { country: 'ES', regions: ['ML'], day: '09-17', name: { es: 'Día de Melilla' }, source: boe2026 },
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
