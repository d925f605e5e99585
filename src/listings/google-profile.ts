import { createHash } from 'node:crypto';
import { googleProfileHours } from '../hours/google-profile.ts';
import { weekdayNames } from '../hours/google.ts';
import type { Amenity, Payment } from '../model/services.ts';
import { oncePer } from '../once.ts';
import { forPrograms, writeCsv } from './csv.ts';
import { googleCategories } from './google-categories.ts';
import { hoursFromOpening, mainText, type Listing } from './listing.ts';
import type { Fields } from './system.ts';
import { plainAddress } from '../formats/web-address.ts';

/** Store codes are shorter than this (GB01). */
export const longestCode = 59;
/** Characters of “From the business”. */
export const longestDescription = 750;
const codeStem = 50;
const mostPhones = 3;

/**
 * The columns of Google’s template that are filled from the record, by what is known or unknown as a whole
 * (https://support.google.com/business/answer/3370250). A column without content erases what the profile has, so
 * nothing is told of what is not known; within a group an empty cell says that there is no such thing.
 */
const groups: readonly ((listing: Listing) => Fields | undefined)[] = [
  identity,
  address,
  pin,
  phones,
  website,
  category,
  hours,
  description,
  openingDate,
  menu,
  attributes,
];

/** What the sheet says of one client, column by column. */
export const googleRow = oncePer(
  (listing: Listing) => Object.assign({}, ...groups.map((group) => group(listing) ?? {})) as Fields,
);

/** The cells with its hours as from its opening; nothing where there are no fixed ones to tell. */
export const profileHours = oncePer((listing: Listing) => {
  const told = hoursFromOpening(listing);
  return told && googleProfileHours(told.hours, told.outlook);
});

/**
 * The rows as files to upload, one for each set of columns, since an empty cell of a client of which less is known
 * might erase what its profile has. The files together hold each client once; the longest comes first.
 */
export function googleSheets(rows: readonly Fields[]): readonly string[] {
  const sets = Map.groupBy(rows, (row) => Object.keys(row).join('\n'));
  return [...sets.values()]
    .toSorted((some, others) => others.length - some.length || columnsOf(others) - columnsOf(some))
    .map((same) => writeCsv(Object.keys(same[0]!), same, forPrograms));
}

const columnsOf = ([row]: readonly Fields[]): number => Object.keys(row!).length;

/** The key of the client; a long one is cut and made unlike all others again. */
export function storeCode(key: string): string {
  if (key.length <= longestCode) return key;
  return `${key.slice(0, codeStem)}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`;
}

export const googleCategory = ({ googleCategory: own, type }: Listing['client']): string | undefined =>
  own ?? googleCategories[type];

/** A description that the sheet takes: not too long, and without web addresses. */
export function googleDescription(listing: Listing): string | undefined {
  const { description: text = '' } = mainText(listing) ?? {};
  return text === '' || text.length > longestDescription || /https?:\/\/|www\./i.test(text)
    ? undefined
    : text;
}

function identity({ client }: Listing): Fields {
  return { 'Store code': storeCode(client.key), 'Business name': client.name };
}

function address({ client: { address: place } }: Listing): Fields {
  return {
    'Address line 1': place.street ?? '',
    Locality: place.locality,
    'Administrative area': place.region ?? '',
    'Country / Region': place.country,
    'Postal code': place.postalCode ?? '',
  };
}

function pin({ client }: Listing): Fields | undefined {
  return client.pin && { Latitude: client.pin.latitude, Longitude: client.pin.longitude };
}

function phones({ client }: Listing): Fields | undefined {
  const [first, ...others] = client.phones.slice(0, mostPhones);
  return first === undefined ? undefined : { 'Primary phone': first, 'Additional phones': others.join(', ') };
}

function website({ client }: Listing): Fields | undefined {
  const url = plainAddress(client.website);
  return url === undefined ? undefined : { Website: url };
}

function category({ client }: Listing): Fields | undefined {
  const name = googleCategory(client);
  if (name === undefined) return undefined;
  const others = client.moreTypes
    .flatMap((type) => googleCategories[type] ?? [])
    .filter((one) => one !== name);
  return {
    'Primary category': name,
    ...(others.length > 0 && { 'Additional categories': [...new Set(others)].join(', ') }),
  };
}

/** Sunday first, as in the template. */
function hours(listing: Listing): Fields | undefined {
  const cells = profileHours(listing);
  if (!cells) return undefined;
  const days = [...weekdayNames.slice(-1), ...weekdayNames.slice(0, -1)];
  const regular = days.map((day) => [`${day} hours`, cells.regular[day]] as const);
  return { ...Object.fromEntries(regular), 'Special hours': cells.special };
}

function description(listing: Listing): Fields | undefined {
  const text = googleDescription(listing);
  return text === undefined ? undefined : { 'From the business': text };
}

function openingDate({ client, status }: Listing): Fields | undefined {
  return status === 'announced' ? { 'Opening date': client.opens! } : undefined;
}

function menu({ client }: Listing): Fields | undefined {
  const url = plainAddress(client.menu);
  return url === undefined ? undefined : { 'Place page URLs: Menu URL (url_menu)': url };
}

/** Attributes of the sheet by what the record says; those that are not said keep what the profile has. */
function attributes({ client: { amenities, arrival, payment, reservations } }: Listing): Fields | undefined {
  const access = arrival?.stepFree?.access;
  const told = [
    ...amenities.flatMap((amenity) => amenityColumns[amenity] ?? []),
    ...payment.flatMap((way) => paymentColumns[way] ?? []),
    ...(access === undefined || access === 'partly'
      ? []
      : [[entranceColumn, access === 'yes' ? 'Yes' : 'No'] as const]),
    ...(reservations === undefined
      ? []
      : [[reservationColumn, reservations === false ? 'No' : 'Yes'] as const]),
  ];
  return told.length === 0 ? undefined : Object.fromEntries(told);
}

type Cell = readonly [column: string, value: string];

const entranceColumn = 'Accessibility: Wheelchair-accessible entrance (has_wheelchair_accessible_entrance)';
const reservationColumn = 'Planning: Accepts reservations (accepts_reservations)';

/** What of it Google has an attribute for. */
const amenityColumns: Readonly<Partial<Record<Amenity, readonly Cell[]>>> = {
  wifi: [['Amenities: Wi-Fi (wi_fi)', 'Free']],
  toilets: [['Amenities: Toilets (has_restroom)', 'Yes']],
  'accessible-toilets': [
    ['Accessibility: Wheelchair-accessible toilet (has_wheelchair_accessible_restroom)', 'Yes'],
  ],
  'outdoor-seating': [['Service options: Outdoor seating (has_seating_outdoors)', 'Yes']],
  highchairs: [['Children: High chairs (has_high_chairs)', 'Yes']],
  'dogs-welcome': [['Pets: Dogs allowed (welcomes_dogs)', 'Yes']],
  takeaway: [['Service options: Takeaway (has_takeout)', 'Yes']],
  delivery: [['Service options: Delivery (has_delivery)', 'Yes']],
};

const paymentColumns: Readonly<Partial<Record<Payment, readonly Cell[]>>> = {
  'debit-cards': [['Payments: Debit cards (pay_debit_card)', 'Yes']],
  contactless: [['Payments: NFC mobile payments (pay_mobile_nfc)', 'Yes']],
};
