import { osmHours } from '../hours/osm.ts';
import { formatPhone } from '../model/contact.ts';
import type { StaffLocale } from '../model/site.ts';
import { postalLines } from '../places/address-lines.ts';
import { writeCsv, type CsvForm } from './csv.ts';
import type { Listing } from './listing.ts';
import type { Fields } from './system.ts';

/**
 * Spreadsheets of Italy and Spain part cells by semicolons, since the comma is their decimal sign; all of them need
 * the mark to read UTF-8.
 */
const forms: Readonly<Record<StaffLocale, CsvForm>> = {
  en: { delimiter: ',', bom: true },
  es: { delimiter: ';', bom: true },
  it: { delimiter: ';', bom: true },
};

/** All that the record says, for a spreadsheet. Columns are the fields of `client.yaml`. */
export function plainRow({ client, status, texts, outlook }: Listing): Fields {
  const { address, pin, ids, hours } = client;
  const fields = {
    key: client.key,
    name: client.name,
    legalName: client.legalName,
    formerly: client.formerly.map(({ name }) => name).join('; '),
    type: [client.type, ...client.moreTypes].join('; '),
    googleCategory: client.googleCategory,
    sector: client.sector,
    relation: client.relation,
    status,
    paid: client.paid ? 'yes' : 'no',
    since: client.since,
    until: client.until,
    founded: client.founded,
    opens: client.opens,
    closedSince: client.closed?.since,
    reopens: client.closed?.reopens,
    street: address.street,
    postalCode: address.postalCode,
    locality: address.locality,
    region: address.region,
    country: address.country,
    serviceArea: client.serviceArea?.towns.join('; '),
    latitude: pin?.latitude,
    longitude: pin?.longitude,
    phones: client.phones.map(formatPhone).join('; '),
    email: client.email,
    website: client.website,
    channels: client.channels.join(' '),
    hours: hours && osmHours(hours, 'und', outlook),
    timeZone: client.timeZone,
    priceRange: client.priceRange,
    menu: client.menu,
    cuisine: client.cuisine.join('; '),
    reservations: client.reservations?.toString(),
    payment: client.payment.join('; '),
    amenities: client.amenities.join('; '),
    stepFree: client.arrival?.stepFree?.access,
    departments: client.departments.map(({ name }) => Object.values(name)[0]).join('; '),
    movedFrom: client.movedFrom.map(({ address }) => postalLines(address).join(', ')).join('; '),
    verified: client.verified,
    vat: client.vat,
    taxId: client.taxId,
    google: ids.google,
    osm: ids.osm,
    wikidata: ids.wikidata,
    apple: ids.apple,
    ...Object.fromEntries(
      texts.flatMap(({ locale, description, page }) => [
        [`description.${locale}`, description],
        [`page.${locale}`, page],
      ]),
    ),
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? '']));
}

export function plainSheet(rows: readonly Fields[], language: StaffLocale): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const safe = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, harmless(value)])),
  );
  return writeCsv(columns, safe, forms[language]);
}

/** A sign by which a spreadsheet takes a cell for a formula, also after blanks and in its full-width form. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u;
/** Phone numbers and coordinates begin with a sign, too, but there is nothing in them to be carried out. */
const onlyNumbers = /^[+-]?\d[\d .]*(?:; \+?\d[\d .]*)*$/;

/**
 * Text that no spreadsheet carries out as a formula: an apostrophe before it keeps it a text
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const harmless = (cell: string): string =>
  formula.test(cell) && !onlyNumbers.test(cell) ? `'${cell}` : cell;
