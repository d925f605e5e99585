import { country } from '../../model/address.ts';
import { phone } from '../../model/contact.ts';
import { isBusiness, isNode, isOfType, listOf, textOf, textsOf, typesOf, type JsonNode } from '../node.ts';
import { allDescribed, described, type BuiltPage } from '../page.ts';
import type { PageRule } from '../rule.ts';
import type { Severity } from '../finding.ts';
import type { RuleId } from '../messages.ts';
import { fileAt, type BuiltSite } from '../site.ts';

type BusinessCheck = (business: JsonNode, page: BuiltPage, site: BuiltSite) => readonly string[];

/** Companies: https://developers.google.com/search/docs/appearance/structured-data/local-business */
export const localBusinessRules: readonly PageRule[] = [
  rule('LB01', 'error', (business) => {
    const address = listOf(business.address).filter(isNode);
    const isAddressed = address.some(
      (node) => isOfType(node, 'PostalAddress') && Object.keys(node).length > 1,
    );
    return textOf(business.name) !== '' && isAddressed ? [] : [nameOf(business)];
  }),
  {
    id: 'LB02',
    severity: 'error',
    check: ({ nodes }) =>
      nodes
        .filter(
          (node) =>
            (looksLikeBusiness(node) && !isBusiness(node)) || (isBusiness(node) && 'additionalType' in node),
        )
        .map((node) => `${nameOf(node)}: ${typesOf(node).join()} ${textOf(node.additionalType)}`.trim()),
  },
  rule('LB02-specific', 'warning', (business) =>
    typesOf(business).every((type) => type === 'LocalBusiness') ? [nameOf(business)] : [],
  ),
  rule('LB03', 'error', (business, page) =>
    addressesOf(business, page)
      .map((address) => textOf(address.addressCountry))
      .filter((code) => !country.safeParse(code).success)
      .map((code) => `${nameOf(business)}: ${code || '–'}`),
  ),
  rule('LB03-parts', 'note', (business, page) =>
    addressesOf(business, page).flatMap((address) =>
      ['streetAddress', 'addressLocality', 'postalCode']
        .filter((part) => textOf(address[part]) === '')
        .map((part) => `${nameOf(business)}: ${part}`),
    ),
  ),
  rule('LB04', 'error', (business, page) =>
    coordinatesOf(business, page)
      .filter((coordinate) => (/\.(\d+)$/.exec(coordinate)?.[1]?.length ?? 0) < 5)
      .map((coordinate) => `${nameOf(business)}: ${coordinate}`),
  ),
  rule('LB05', 'error', (business, page) => {
    const [latitude = 0, longitude = 0] = coordinatesOf(business, page).map(Number);
    if (!('geo' in business)) return [];
    const isOnEarth =
      Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
    return isOnEarth ? [] : [`${nameOf(business)}: ${latitude}, ${longitude}`];
  }),
  rule('LB06', 'error', (business, page) =>
    hoursOf(business, page)
      .flatMap(({ opens, closes }) => [...textsOf(opens), ...textsOf(closes)])
      .filter((time) => !/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time))
      .map((time) => `${nameOf(business)}: ${time}`),
  ),
  rule('LB07', 'error', (business, page) =>
    hoursOf(business, page)
      .flatMap(({ dayOfWeek }) => textsOf(dayOfWeek))
      .filter((day) => !weekday.test(day))
      .map((day) => `${nameOf(business)}: ${day}`),
  ),
  rule('LB08', 'error', (business, page) =>
    hoursOf(business, page)
      .map(({ opens, closes }) => [textOf(opens), textOf(closes)] as const)
      .filter(([opens, closes]) => opens === closes && !/^00:00(?::00)?$/.test(opens))
      .map(([opens, closes]) => `${nameOf(business)}: ${opens}–${closes}`),
  ),
  rule('LB13', 'error', (business) => textsOf(business.priceRange).filter((text) => text.length >= 100)),
  rule('LB14', 'error', (business) =>
    textsOf(business.telephone)
      .filter((number) => !phone.safeParse(number).success)
      .map((number) => `${nameOf(business)}: ${number}`),
  ),
  rule('LB15', 'error', (business, _page, site) =>
    textsOf(business.url)
      .filter((url) => !/^https?:\/\//.test(url) || !URL.canParse(url) || leadsNowhere(url, site))
      .map((url) => `${nameOf(business)}: ${url}`),
  ),
  rule('LB15-https', 'note', (business) =>
    textsOf(business.url)
      .filter((url) => url.startsWith('http:'))
      .map((url) => `${nameOf(business)}: ${url}`),
  ),
  rule('LB16', 'warning', (business, page) =>
    allDescribed(page, business.department)
      .map(({ name }) => textOf(name))
      .filter((name) => !name.startsWith(textOf(business.name)))
      .map((name) => `${nameOf(business)}: ${name}`),
  ),
];

const weekday =
  /^(?:https?:\/\/schema\.org\/)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|PublicHolidays)$/;

function rule(id: RuleId, severity: Severity, check: BusinessCheck): PageRule {
  return {
    id,
    severity,
    check: (page, site) => page.nodes.filter(isBusiness).flatMap((business) => check(business, page, site)),
  };
}

const looksLikeBusiness = (node: JsonNode): boolean =>
  'openingHoursSpecification' in node || 'priceRange' in node;

const nameOf = (business: JsonNode): string => textOf(business.name) || textOf(business['@id']) || '–';

const addressesOf = (business: JsonNode, page: BuiltPage): readonly JsonNode[] =>
  allDescribed(page, business.address);

function coordinatesOf(business: JsonNode, page: BuiltPage): readonly string[] {
  const geo = described(page, business.geo);
  return geo ? [textOf(geo.latitude), textOf(geo.longitude)] : [];
}

const hoursOf = (business: JsonNode, page: BuiltPage): readonly JsonNode[] =>
  allDescribed(page, business.openingHoursSpecification);

const leadsNowhere = (url: string, site: BuiltSite): boolean =>
  url.startsWith(`${site.origin}/`) && fileAt(site, new URL(url).pathname) === undefined;
