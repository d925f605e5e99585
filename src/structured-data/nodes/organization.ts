import type { ContactPointLeaf, ImageObjectLeaf, LocalBusinessLeaf } from 'schema-dts';
import type { Site } from '../../model/site.ts';
import { known, reference, values } from '../known.ts';
import { fixedText, type Scope } from '../scope.ts';
import type { BusinessType } from '../../model/business-types.ts';
import { geoCoordinates, postalAddress } from './address.ts';
import { amenityFeatures } from './amenities.ts';
import { openingHours } from './hours.ts';
import { imageObject } from './image.ts';
import { alternateNames } from './website.ts';
import { wholeDay } from '../whole-day.ts';

/** All about the agency, for the home pages (OR02); other pages refer to it. */
export function organization(scope: Scope): AgencyNode {
  const { site } = scope.content;
  const features = amenityFeatures({ amenities: [], arrival: site.arrival });
  return known<AgencyNode>({
    ...organizationSummary(scope),
    legalName: site.legalName,
    alternateName: alternateNames(site),
    description: fixedText(site.description, scope.content),
    address: site.address && postalAddress(site.address),
    telephone: values(site.phones),
    email: site.email,
    contactPoint: contactPoint(site),
    foundingDate: wholeDay(site.founded),
    ...(site.type && {
      geo: site.pin && geoCoordinates(site.pin),
      openingHoursSpecification:
        site.address && openingHours(scope, { address: site.address, pin: site.pin }, site.hours),
      amenityFeature: values(features),
    }),
    vatID: site.vat,
    sameAs: values([...new Set(site.channels)]),
  });
}

/** Enough to name the agency as an author or publisher, with its logo. */
export const organizationSummary = (scope: Scope): AgencyNode => ({
  // The schema of site.yaml takes no other types.
  '@type': (scope.content.site.type as BusinessType | undefined) ?? 'Organization',
  '@id': scope.ids.organization,
  name: scope.content.site.name,
  url: scope.paths.url(scope.paths.home(scope.content.site.defaultLocale)),
  logo: reference(logoId(scope)),
});

/** An organization, or the kind of local business that it is. */
export type AgencyNode = Omit<LocalBusinessLeaf, '@type'> & {
  readonly '@type': BusinessType | 'Organization';
};

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
