import { country } from '../../model/address.ts';
import { isNode, isOfType, listOf, textOf, type JsonNode } from '../node.ts';
import { described, type BuiltPage } from '../page.ts';
import type { PageRule } from '../rule.ts';
import { addressesOf, businessRule } from './business-rule.ts';

/** Where a company is. */
export const businessPlaceRules: readonly PageRule[] = [
  businessRule('LB01', 'error', (business) => [
    ...(textOf(business.name) === '' ? ['name'] : []),
    ...(isSummary(business) || listOf(business.address).some(isTold) ? [] : ['address']),
  ]),
  businessRule('LB03', 'error', (business, page) =>
    addressesOf(business, page)
      .map((address) => textOf(address.addressCountry))
      .filter((code) => !country.safeParse(code).success)
      .map((code) => code || '–'),
  ),
  // Who goes to its customers may keep the door to itself.
  businessRule('LB03-parts', 'note', (business, page) =>
    'areaServed' in business
      ? []
      : addressesOf(business, page).flatMap((address) =>
          ['streetAddress', 'addressLocality', 'postalCode'].filter((part) => textOf(address[part]) === ''),
        ),
  ),
  businessRule('LB04', 'error', (business, page) =>
    coordinatesOf(business, page).filter((coordinate) => (/\.(\d+)$/.exec(coordinate)?.[1]?.length ?? 0) < 5),
  ),
  businessRule('LB05', 'error', (business, page) => {
    const [latitude = 0, longitude = 0] = coordinatesOf(business, page).map(Number);
    if (!('geo' in business)) return [];
    const isOnEarth =
      Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
    return isOnEarth ? [] : [`${latitude}, ${longitude}`];
  }),
];

/** Nothing but who it is: the publisher of a story. */
const isSummary = (business: JsonNode): boolean =>
  Object.keys(business).every((property) => ['@type', '@id', 'name', 'url', 'logo'].includes(property));

const isTold = (address: unknown): boolean =>
  isNode(address) && isOfType(address, 'PostalAddress') && Object.keys(address).length > 1;

function coordinatesOf(business: JsonNode, page: BuiltPage): readonly string[] {
  const geo = described(page, business.geo);
  return geo ? [textOf(geo.latitude), textOf(geo.longitude)] : [];
}
