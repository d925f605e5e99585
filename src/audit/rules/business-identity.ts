import { phone } from '../../model/contact.ts';
import { generalType, subtypes } from '../../model/business-types.ts';
import { isBusiness, isOfType, textOf, textsOf, typesOf, type JsonNode } from '../node.ts';
import { allDescribed } from '../page.ts';
import type { PageRule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';
import { businessRule, nameOf } from './business-rule.ts';

/** Who a company is, and how to reach it. */
export const businessIdentityRules: readonly PageRule[] = [
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
  businessRule('LB02-specific', 'warning', (business) =>
    typesOf(business).every((type) => type === generalType) ? [generalType] : [],
  ),
  businessRule('LB13', 'error', (business) =>
    textsOf(business.priceRange).filter((text) => text.length >= 100),
  ),
  businessRule('LB14', 'error', (business) =>
    textsOf(business.telephone).filter((number) => !phone.safeParse(number).success),
  ),
  businessRule('LB15', 'error', (business, _page, site) =>
    textsOf(business.url).filter(
      (url) => !/^https?:\/\//.test(url) || !URL.canParse(url) || leadsElsewhere(url, business, site),
    ),
  ),
  businessRule('LB15-https', 'note', (business) =>
    textsOf(business.url).filter((url) => url.startsWith('http:')),
  ),
  businessRule('LB16', 'warning', (business, page) =>
    allDescribed(page, business.department)
      .map(({ name }) => textOf(name))
      .filter((name) => !name.startsWith(`${textOf(business.name)} `)),
  ),
  businessRule('LB17', 'error', (business) => inUse(business, ['review', 'aggregateRating'])),
  businessRule('LB18', 'warning', (business) =>
    isOfType(business, 'FoodEstablishment', ...subtypes.FoodEstablishment)
      ? []
      : inUse(business, ['menu', 'hasMenu', 'servesCuisine', 'acceptsReservations']),
  ),
  businessRule('LB18-menu', 'error', (business, page) => {
    const menus = textsOf(business.hasMenu);
    if (menus.length > 0 && !('menu' in business)) return ['menu'];
    return menus.filter((url) => !page.references.some((reference) => reference.url === url));
  }),
  {
    id: 'visible',
    severity: 'error',
    check: ({ nodes, text }) => {
      const shown = plain(text);
      return nodes.flatMap((node) =>
        shownProperties.flatMap((property) =>
          textsOf(node[property])
            .filter((told) => !shown.includes(plain(told)))
            .map((told) => `${nameOf(node)}: ${property} = ${told}`),
        ),
      );
    },
  },
  businessRule('closed', 'error', (business, _page, { isToCome }) => {
    const end = textOf(business.dissolutionDate);
    return end !== '' && !isToCome(end)
      ? inUse(business, ['telephone', 'geo', 'openingHoursSpecification', 'acceptsReservations'])
      : [];
  }),
];

/** What readers must see where search engines are told it, as it is told. */
const shownProperties = ['legalName', 'vatID', 'taxID', 'servesCuisine', 'priceRange'] as const;

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').toLowerCase();

const looksLikeBusiness = (node: JsonNode): boolean =>
  'openingHoursSpecification' in node || 'priceRange' in node;

const inUse = (node: JsonNode, properties: readonly string[]): readonly string[] =>
  properties.filter((property) => property in node);

/** To no file of this site, or to a page of it that does not tell of the company. */
function leadsElsewhere(url: string, business: JsonNode, site: Surroundings): boolean {
  if (!url.startsWith(`${site.origin}/`)) return false;
  if (site.file(new URL(url).pathname) === undefined) return true;
  const id = business['@id'];
  const page = site.page(url);
  return page !== undefined && typeof id === 'string' && !page.ids.includes(id);
}
