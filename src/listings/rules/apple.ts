import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { addDays, weekdayOf } from '../../hours/day.ts';
import { daysBetween, daysIn } from '../../hours/timeline.ts';
import { decimalsOf } from '../../places/decimals.ts';
import { appleLocation, formerAppleLocations, type AppleDetails } from '../apple-business.ts';
import type { Listing } from '../listing.ts';
import type { ListingRule } from '../rules.ts';
import { languageOf, spokenIn } from '../../i18n/spoken-languages.ts';
import { isTracked } from '../../formats/web-address.ts';

const fewestDecimals = 5;
const longestSubscriber = 12;
const farthestOpening = 180;
const longestSpecial = 7;
const dayNames = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** https://business.apple.com/docs/api/v1/guidance/misc and the pages beside it */
export const appleRules: readonly ListingRule[] = [
  {
    code: 'AP01',
    severity: 'error',
    check: ({ client: { pin } }) => {
      const value = pin && [pin.latitude, pin.longitude].find((text) => decimalsOf(text) < fewestDecimals);
      return value === undefined ? undefined : { value };
    },
  },
  {
    code: 'AP02',
    severity: 'error',
    check: ({ client }) => {
      const value = client.phones.find((phone) => !isApplePhone(phone));
      return value === undefined ? undefined : { value };
    },
  },
  { code: 'AP03', severity: 'error', check: (listing) => timeFault(hoursOf(listing)) },
  {
    code: 'AP04',
    severity: 'error',
    check: ({ client: { website } }) =>
      website !== undefined && !isAppleUrl(website) ? { value: website } : undefined,
  },
  {
    code: 'AP05',
    severity: 'warning',
    check: ({ texts, client: { address } }) => {
      const spoken = spokenIn(address.country);
      const isTold = texts.length === 0 || texts.some(({ lang }) => spoken.includes(languageOf(lang)));
      return isTold ? undefined : { country: address.country, languages: spoken.join(', ') };
    },
  },
  { code: 'AP06', severity: 'error', check: statusFault },
  {
    code: 'apple-reused',
    severity: 'error',
    check: ({ client, status }, { earlier }) => {
      const before = earlier[client.key]?.systems.apple;
      const isReused = before?.['locationStatus.status'] === 'CLOSED' && status !== 'closed';
      return isReused && earlier[client.key]!.name !== client.name
        ? { other: earlier[client.key]!.name }
        : undefined;
    },
  },
  { code: 'AP07', severity: 'error', check: (listing) => specialFault(hoursOf(listing)) },
  {
    code: 'apple-street',
    severity: 'error',
    check: ({ client: { address, serviceArea } }) =>
      address.street === undefined && !serviceArea?.hidesAddress ? {} : undefined,
  },
  {
    code: 'apple-hidden',
    severity: 'note',
    leavesOut: true,
    check: ({ client: { serviceArea } }) => (serviceArea?.hidesAddress ? {} : undefined),
  },
  {
    code: 'apple-moved',
    severity: 'note',
    check: (listing) => {
      const ids = formerAppleLocations(listing).map(
        ({ locationDetails }) => locationDetails.partnersLocationId,
      );
      return ids.length > 0 ? { ids: ids.join(', ') } : undefined;
    },
  },
];

type Hours = Pick<AppleDetails, 'openingHoursByDay' | 'specialHours'>;
const hoursOf = (listing: Listing): Hours => appleLocation(listing).locationDetails;

/** AP02: `+`, one to three digits for the country, at most twelve for the subscriber, nothing else. */
export function isApplePhone(phone: string): boolean {
  const country = parsePhoneNumberFromString(phone)?.countryCallingCode;
  if (country === undefined || !/^\+\d+$/.test(phone)) return false;
  return phone.length - 1 - country.length <= longestSubscriber;
}

/** AP04. Whether an address leads on to another one is not to be seen without asking the network. */
export const isAppleUrl = (url: string): boolean => /^https?:\/\//.test(url) && !isTracked(url);

/** AP03 */
export function timeFault({ openingHoursByDay = [], specialHours = [] }: Hours) {
  const days = [...openingHoursByDay, ...specialHours.flatMap(({ hoursByDay = [] }) => hoursByDay)];
  const times = days.flatMap((day) => day.times.flatMap(({ startTime, endTime }) => [startTime, endTime]));
  const value = times.find((time) => !/^(?:[01]\d|2[0-4]):[0-5]\d$/.test(time));
  return value === undefined ? undefined : { value };
}

/** AP06 */
export function statusFault({
  client,
  status,
  outlook: { from: today },
}: Pick<Listing, 'client' | 'status' | 'outlook'>) {
  const { opens, closed } = client;
  if (status === 'announced' && opens! > addDays(today, farthestOpening)) {
    return { date: opens!, first: addDays(opens!, -farthestOpening) };
  }
  if (status === 'closed' && closed!.since > today) return { date: closed!.since, first: closed!.since };
  return undefined;
}

/** AP07 */
export function specialFault({ specialHours = [] }: Hours) {
  const fault = specialHours.find(({ startDate, endDate, closed, hoursByDay = [] }) => {
    if (closed) return false;
    const span = { from: startDate, through: endDate };
    const told = hoursByDay.map(({ day }) => day as string);
    return (
      daysBetween(span) > longestSpecial ||
      ![...daysIn(span)].every((date) => told.includes(dayNames[weekdayOf(date)]!))
    );
  });
  return fault && { from: fault.startDate, through: fault.endDate };
}
