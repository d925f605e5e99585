import type { ContactPointLeaf, ImageObjectLeaf, OrganizationLeaf } from 'schema-dts';
import type { Site } from '../../model/site.ts';
import { known, values } from '../known.ts';
import { fixedText, type Scope } from '../scope.ts';
import { postalAddress } from './address.ts';
import { alternateNames } from './website.ts';

const icon = { file: 'apple-touch-icon.png', side: 180 } as const;

/** All about the agency, for the home pages (OR02); other pages refer to it. */
export function organization(scope: Scope): OrganizationLeaf {
  const { site } = scope.content;
  return known<OrganizationLeaf>({
    ...organizationSummary(scope),
    legalName: site.legalName,
    alternateName: alternateNames(site),
    description: fixedText(site.description, scope.content),
    logo: { '@id': logo(scope)['@id']! },
    address: site.address && postalAddress(site.address),
    telephone: values(site.phones),
    email: site.email,
    contactPoint: contactPoint(site),
    foundingDate: wholeDay(site.founded),
    vatID: site.vat,
    sameAs: values([...new Set(site.channels)]),
  });
}

/** Enough to name the agency as an author or publisher. */
export const organizationSummary = ({ content: { site }, paths, ids }: Scope): OrganizationLeaf => ({
  '@type': 'Organization',
  '@id': ids.organization,
  name: site.name,
  url: paths.url(paths.home(site.defaultLocale)),
});

/** The square icon made from the logo (OR03). */
export function logo({ paths, ids }: Scope): ImageObjectLeaf {
  const url = paths.url(paths.asset(icon.file));
  const side = String(icon.side);
  return { '@type': 'ImageObject', '@id': ids.image(url), url, contentUrl: url, width: side, height: side };
}

function contactPoint({ phones, email }: Site): ContactPointLeaf | undefined {
  if (phones.length === 0 && !email) return undefined;
  return known<ContactPointLeaf>({
    '@type': 'ContactPoint',
    contactType: 'customer service',
    telephone: phones[0],
    email,
  });
}

/** schema.org’s Date has no years or months alone. */
const wholeDay = (day: string | undefined): string | undefined => (day?.length === 10 ? day : undefined);
