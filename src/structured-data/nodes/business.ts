import type { ImageObjectLeaf, LocalBusinessLeaf } from 'schema-dts';
import type { Client, LocalizedPicture, Picture } from '../../model/content.ts';
import type { BusinessType } from '../business-types.ts';
import { known, reference, values } from '../known.ts';
import type { Scope } from '../scope.ts';
import { geoCoordinates, postalAddress } from './address.ts';
import { openingHours } from './hours.ts';
import { imageObject } from './image.ts';

/** Kinds of business add hardly any property of their own, and none that we use. */
export type BusinessNode = Omit<LocalBusinessLeaf, '@type'> & { readonly '@type': BusinessType };

/** All about a client, for the client’s own page. Nothing of it depends on the page’s language (LB22). */
export function business(scope: Scope, client: Client): BusinessNode {
  return known<BusinessNode>({
    ...businessSummary(scope, client),
    legalName: client.legalName,
    mainEntityOfPage: values(clientUrls(scope, client)),
    logo: client.logo && reference(logoId(scope, client)),
    image: values(portrayals(scope, client).map(([id]) => reference(id))),
    geo: client.pin && geoCoordinates(client.pin),
    telephone: values(client.phones),
    email: client.email,
    openingHoursSpecification: openingHours(scope, client),
    priceRange: client.priceRange,
    sameAs: values([...new Set(client.channels)]),
  });
}

/** Enough to say which client is meant. The address on the web is the client’s own, if it has one. */
export const businessSummary = (scope: Scope, client: Client): BusinessNode =>
  known<BusinessNode>({
    '@type': client.type,
    '@id': scope.ids.client(client.key),
    name: client.name,
    address: postalAddress(client.address),
    url: client.website ?? clientUrls(scope, client)[0],
  });

/** The pictures that stand for a client: its photos, else its logo. */
export const picturesOf = ({ photos, logo }: Client): readonly Portrayal[] =>
  photos.length > 0 ? photos : logo ? [logo] : [];

/** Nodes for those pictures, the first of them first, and for the logo. */
export const businessImages = (scope: Scope, client: Client): readonly ImageObjectLeaf[] =>
  [...portrayals(scope, client), ...(client.logo ? [[logoId(scope, client), client.logo] as const] : [])].map(
    ([id, picture]) => imageObject(scope, id, picture),
  );

type Portrayal = LocalizedPicture | Picture;

const portrayals = (scope: Scope, client: Client): readonly (readonly [string, Portrayal])[] =>
  picturesOf(client).map((picture, index) => {
    const isLogo = picture === client.logo;
    return [isLogo ? logoId(scope, client) : photoId(scope, client, index), picture];
  });

const logoId = ({ ids }: Scope, { key }: Client): string => ids.image(ids.client(key), 'logo');

const photoId = ({ ids }: Scope, { key }: Client, index: number): string =>
  ids.image(ids.client(key), `photo-${index + 1}`);

/** The client’s pages on this site, in the site’s order of languages. */
function clientUrls({ content: { site }, paths }: Scope, { texts }: Client): readonly string[] {
  return site.locales.flatMap((locale) => {
    const text = texts[locale];
    return text ? [paths.url(paths.client(locale, text.slug))] : [];
  });
}
