import { introduces, introducing, isBusiness, pixelsOf, textOf, textsOf, type JsonNode } from '../node.ts';
import { described, type BuiltPage } from '../page.ts';
import type { PageRule, SiteRule } from '../rule.ts';
import type { BuiltSite } from '../site.ts';
import { agencyId, surroundingsOf, type Surroundings } from '../surroundings.ts';

/** What readers and search engines miss first, when it is missing. */
const recommended = ['logo', ...introducing] as const;

/** The agency: https://developers.google.com/search/docs/appearance/structured-data/organization */
export const organizationRules: readonly PageRule[] = [
  {
    id: 'OR01',
    severity: 'note',
    check: (page, site) =>
      fullAgency(page, site).flatMap((agency) => recommended.filter((property) => !(property in agency))),
  },
  {
    id: 'OR03',
    severity: 'error',
    check: (page, site) =>
      fullAgency(page, site)
        .map((agency) => described(page, agency.logo))
        .filter((logo) => logo !== undefined)
        .filter((logo) => !isLargeEnough(logo) || !isBuilt(textOf(logo.url), site))
        .map((logo) => `${textOf(logo.url)} ${pixelsOf(logo.width)}×${pixelsOf(logo.height)}`),
  },
  {
    id: 'OR04',
    severity: 'warning',
    check: (page, site) =>
      fullAgency(page, site)
        .filter((agency) => isBusiness(agency) && 'contactPoint' in agency && !('telephone' in agency))
        .map((agency) => JSON.stringify(agency.contactPoint)),
  },
  {
    id: 'OR05',
    severity: 'error',
    check: (page, site) =>
      fullAgency(page, site).flatMap((agency) => {
        const country = textOf(described(page, agency.address)?.addressCountry);
        const numbers = [...textsOf(agency.vatID), ...textsOf(agency.taxID)];
        return numbers.filter((number) => country !== '' && !hasPrefixOf(number, country));
      }),
  },
  {
    id: 'OR06',
    severity: 'error',
    check: (page, site) => {
      const website = site.website();
      return fullAgency(page, site)
        .filter((agency) => website && !haveSameNames(agency, website))
        .map((agency) => [...textsOf(agency.name), ...textsOf(agency.alternateName)].join(', '));
    },
  },
  {
    id: 'OR07',
    severity: 'error',
    check: (page, site) =>
      fullAgency(page, site).flatMap((agency) => {
        const profiles = textsOf(agency.sameAs);
        return profiles.filter((url, index) => !isProfile(url, site) || profiles.indexOf(url) !== index);
      }),
  },
];

export const organizationSiteRules: readonly SiteRule[] = [
  {
    id: 'OR02',
    severity: 'warning',
    check: (site) => {
      const agency = agencyId(surroundingsOf(site));
      return languagesOf(site).flatMap((lang) => {
        const told = site.pages.filter(
          (page) => page.lang === lang && agency !== undefined && page.introduced.includes(agency),
        );
        return told.length === 1
          ? []
          : [{ path: lang, found: told.map(({ path }) => path).join(', ') || '–' }];
      });
    },
  },
];

/** The node that tells about the agency, where it says more than who is meant. */
const fullAgency = (page: BuiltPage, site: Surroundings): readonly JsonNode[] => {
  const id = agencyId(site);
  return page.nodes.filter((node) => node['@id'] === id && introduces(node));
};

const languagesOf = ({ pages }: BuiltSite): readonly string[] => [
  ...new Set(pages.filter(({ hidden }) => !hidden).map(({ lang }) => lang)),
];

const isLargeEnough = (logo: JsonNode): boolean =>
  pixelsOf(logo.width) >= 112 && pixelsOf(logo.height) >= 112;

const isBuilt = (url: string, site: Surroundings): boolean =>
  url.startsWith(site.origin) && site.file(url.slice(site.origin.length)) !== undefined;

/** Greek numbers begin with EL. */
const hasPrefixOf = (number: string, country: string): boolean =>
  number.startsWith(country === 'GR' ? 'EL' : country);

const haveSameNames = (agency: JsonNode, website: JsonNode): boolean =>
  ['name', 'alternateName'].every(
    (name) => textsOf(agency[name]).join('\n') === textsOf(website[name]).join('\n'),
  );

const isProfile = (url: string, { origin }: Surroundings): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, host, pathname, hash } = new URL(url);
  return protocol === 'https:' && host !== new URL(origin).host && (pathname !== '/' || hash === '');
};
