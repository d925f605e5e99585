import { weekdayNames } from '../hours/google.ts';
import { servesFood } from '../model/business-type.ts';
import { formatPhone } from '../model/contact.ts';
import { forPrograms, writeCsv } from './csv.ts';
import { googleCategory, profileHours } from './google-profile.ts';
import { mainText, type Listing } from './listing.ts';
import type { Fields } from './system.ts';
import { plainAddress } from '../formats/web-address.ts';

/**
 * What Bing Places asks for, under the names of its interface for partners (“Bing Places for Business API”, 1.0).
 * Microsoft publishes no description of the sheet: whoever uploads it holds the columns against the template that
 * Bing Places offers on that day.
 */
export const bingColumns = [
  'StoreId',
  'BusinessName',
  'AddressLine1',
  'City',
  'StateOrProvince',
  'ZipCode',
  'Country',
  'HideAddress',
  'ServiceAreas',
  'Latitude',
  'Longitude',
  'PhoneNumber',
  'BusinessEmail',
  'MainWebSite',
  'Categories',
  'Description',
  'MenuURL',
  'RestaurantPrice',
  'Open24Hours',
  'OperatingHours',
  'HolidayHours',
  'IsClosed',
] as const;

export function bingRow(listing: Listing): Fields {
  const { client, status } = listing;
  const { street, locality, region, postalCode, country } = client.address;
  return filled({
    StoreId: client.key,
    BusinessName: client.name,
    AddressLine1: street,
    City: locality,
    StateOrProvince: region,
    ZipCode: postalCode,
    Country: country,
    HideAddress: client.serviceArea?.hidesAddress ? 'true' : 'false',
    ServiceAreas: client.serviceArea?.towns.join('; '),
    Latitude: client.pin?.latitude,
    Longitude: client.pin?.longitude,
    PhoneNumber: client.phones[0] && formatPhone(client.phones[0]),
    BusinessEmail: client.email,
    MainWebSite: plainAddress(client.website),
    Categories: googleCategory(client),
    Description: mainText(listing)?.description,
    MenuURL: client.menu,
    RestaurantPrice: priceOf(client),
    ...hoursOf(listing),
    IsClosed: status === 'closed' ? 'true' : 'false',
  });
}

export const bingSheet = (rows: readonly Fields[]): string => writeCsv(bingColumns, rows, forPrograms);

/** One to five dollar signs, whatever the currency; a price in figures has no place there. */
const priceOf = ({ type, priceRange = '' }: Listing['client']): string | undefined =>
  servesFood(type) && /^(\p{Sc})\1{0,4}$/u.test(priceRange) ? '$'.repeat(priceRange.length) : undefined;

/** `Mon 09:00-13:00, 15:30-19:00; Tue closed` */
function hoursOf(listing: Listing): Fields {
  const cells = profileHours(listing);
  if (!cells) return {};
  const days = weekdayNames.map((name) => `${name.slice(0, 3)} ${told(cells.regular[name])}`);
  const always = weekdayNames.every((name) => cells.regular[name] === wholeDay) && cells.special === '';
  return {
    Open24Hours: always ? 'true' : 'false',
    OperatingHours: days.join('; '),
    HolidayHours: cells.special === '' ? '' : holidays(cells.special),
  };
}

const wholeDay = '00:00-00:00';

/** Google’s marks mean nothing to others. */
const told = (cell: string): string =>
  cell === 'x' ? 'closed' : cell === wholeDay ? '00:00-24:00' : cell.replaceAll(/-00:00\b/g, '-24:00');

const holidays = (special: string): string =>
  special
    .split(', ')
    .map((entry) => `${entry.slice(0, 10)} ${told(entry.slice(12))}`)
    .join('; ');

const filled = (fields: Readonly<Record<string, string | undefined>>): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
