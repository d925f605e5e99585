import { hoursWithin, outlookWithin } from '../../model/closing.ts';
import { addDays } from '../../hours/day.ts';
import { daysBetween, specialStretches } from '../../hours/timeline.ts';
import { oncePer } from '../../once.ts';
import { doubtName } from '../../places/business-name.ts';
import { googleCategory, googleDescription, googleRow, longestCode, storeCode } from '../google-profile.ts';
import { mainText, type Listing } from '../listing.ts';
import type { ListingRule } from '../rules.ts';
import type { Fields } from '../system.ts';
import { isTracked } from '../../formats/web-address.ts';

/** Google wants a business that is closed for as many days in a row marked as temporarily closed. */
const longClosure = 7;
const mostPhones = 3;

const clock = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const range = `${clock}-${clock}`;
const dayCell = new RegExp(`^(?:x|${range}(?:, ${range})*)$`);
const specialCell = new RegExp(String.raw`^(?:(?:^|, )\d{4}-\d{2}-\d{2}: (?:x|${range}))*$`);

/** https://support.google.com/business/answer/3370250 and https://support.google.com/business/answer/3038177 */
export const googleRules: readonly ListingRule[] = [
  {
    code: 'GB01',
    severity: 'error',
    check: ({ client }, { listings }) => codeFault(storeCode(client.key), codesOf(listings)),
  },
  { code: 'GB02', severity: 'warning', check: nameFault },
  {
    code: 'GB03',
    severity: 'error',
    check: (listing) =>
      tellsAddress(listing) && listing.client.address.street === undefined ? {} : undefined,
  },
  { code: 'GB04', severity: 'error', check: (listing) => cellFault(googleRow(listing)) },
  {
    code: 'GB05',
    severity: 'note',
    leavesOut: true,
    check: ({ client: { serviceArea } }) =>
      serviceArea?.hidesAddress ? { towns: serviceArea.towns.join(', ') } : undefined,
  },
  {
    code: 'google-closed',
    severity: 'note',
    leavesOut: true,
    check: ({ client, status }) => (status === 'closed' ? { since: client.closed!.since } : undefined),
  },
  { code: 'google-closes', severity: 'note', check: closingToCome },
  { code: 'google-long-closure', severity: 'note', check: longClosureOf },
  {
    code: 'google-departments',
    severity: 'note',
    check: ({ client: { departments }, local = '' }) => {
      const names = departments.map(({ name }) => name[local] ?? Object.values(name)[0]!);
      return names.length > 0 ? { names: names.join(', ') } : undefined;
    },
  },
  {
    code: 'google-category',
    severity: 'warning',
    check: ({ client }) => (googleCategory(client) === undefined ? { type: client.type } : undefined),
  },
  {
    code: 'google-description',
    severity: 'warning',
    check: (listing) => {
      const text = mainText(listing);
      const isLeftOut = text !== undefined && googleDescription(listing) === undefined;
      return isLeftOut ? { length: text.description.length } : undefined;
    },
  },
  {
    code: 'google-website',
    severity: 'warning',
    check: ({ client: { website } }) => (website && isTracked(website) ? { value: website } : undefined),
  },
  {
    code: 'google-phones',
    severity: 'note',
    check: ({ client: { phones } }) =>
      phones.length > mostPhones ? { others: phones.slice(mostPhones).join(', ') } : undefined,
  },
  {
    code: 'google-pin',
    severity: 'warning',
    check: (listing) => (tellsAddress(listing) && !listing.client.pin ? {} : undefined),
  },
];

const tellsAddress = ({ client, status }: Listing): boolean =>
  !client.serviceArea?.hidesAddress && status !== 'closed';

/** The clients by their codes. */
const codesOf = oncePer((listings: readonly Listing[]) =>
  Map.groupBy(listings, ({ client }) => storeCode(client.key)),
);

/** GB01. @param all the clients by their codes */
export function codeFault(code: string, all: ReadonlyMap<string, readonly unknown[]>) {
  const isTwice = (all.get(code) ?? []).length > 1;
  const isFit = code.length <= longestCode && code.trim() === code && !/[<>]|:\/\/|^www\./i.test(code);
  return isTwice || !isFit ? { value: code } : undefined;
}

/** GB02: the part of the name that is against it. */
function nameFault({ client: { name, address } }: Listing) {
  const [doubt] = doubtName({ name, locality: address.locality, country: address.country });
  return doubt && { part: doubt.facts?.part ?? name };
}

/** GB04: the first cell that is not as the sheet wants it. */
export function cellFault(row: Fields) {
  const fault = Object.entries(row).find(([column, cell]) => {
    if (column === 'Special hours') return !specialCell.test(cell);
    return column.endsWith(' hours') && !dayCell.test(cell);
  });
  return fault && { column: fault[0], value: fault[1] };
}

function longClosureOf({ client, outlook }: Listing) {
  if (!client.hours || client.serviceArea?.hidesAddress) return undefined;
  // One that begins within the outlook may end after it.
  const through = addDays(outlook.through, 365);
  const special = specialStretches(
    hoursWithin(client.hours, client),
    outlookWithin({ ...outlook, through }, client),
  );
  const closure = special.find(
    (stretch) =>
      daysBetween(stretch) >= longClosure && stretch.days.every((day) => !day || day.ranges.length === 0),
  );
  return closure && closure.from <= outlook.through
    ? { from: closure.from, through: closure.through }
    : undefined;
}

/** A closing for good of which one knows beforehand. */
function closingToCome({ client: { closed }, status }: Listing) {
  return closed && closed.reopens === undefined && status !== 'closed' ? { since: closed.since } : undefined;
}
