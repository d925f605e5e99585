import type { ContactPointLeaf, ImageObjectLeaf, OrganizationLeaf } from 'schema-dts';
import type { Site } from '../../model/site.ts';
import { known, reference, values } from '../known.ts';
import { fixedText, type Scope } from '../scope.ts';
import { postalAddress } from './address.ts';
import { imageObject } from './image.ts';
import { alternateNames } from './website.ts';

/** All about the agency, for the home pages (OR02); other pages refer to it. */
export function organization(scope: Scope): OrganizationLeaf {
  const { site } = scope.content;
  return known<OrganizationLeaf>({
    ...organizationSummary(scope),
    legalName: site.legalName,
    alternateName: alternateNames(site),
    description: fixedText(site.description, scope.content),
    logo: reference(logoId(scope)),
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
export const logo = (scope: Scope): ImageObjectLeaf =>
  imageObject(scope, logoId(scope), {
    share: { path: scope.paths.asset('apple-touch-icon.png'), width: 180, height: 180 },
  });

const logoId = ({ ids }: Scope): string => ids.image(ids.organization, 'logo');

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
