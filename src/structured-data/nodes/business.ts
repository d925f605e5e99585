import type { FoodEstablishmentLeaf, ImageObjectLeaf, LocalBusinessLeaf } from 'schema-dts';
import type { Client, LocalizedPicture, Picture } from '../../model/content.ts';
import type { BusinessType } from '../business-types.ts';
import { known, reference, values } from '../known.ts';
import type { Scope } from '../scope.ts';
import { shapes } from '../shapes.ts';
import { areasServed, geoCoordinates, postalAddress } from './address.ts';
import { departments } from './department.ts';
import { openingHours } from './hours.ts';
import { identifiers, itemsElsewhere, mapUrl } from './identity.ts';
import { imageObject } from './image.ts';

/** Kinds of business add hardly any property of their own; of those we use what places to eat and drink have. */
export type BusinessNode = Omit<LocalBusinessLeaf, '@type' | 'department'> &
  Pick<FoodEstablishmentLeaf, 'hasMenu' | 'servesCuisine'> & {
    readonly '@type': BusinessType;
    readonly department?: BusinessNode | readonly BusinessNode[];
  };

/** All about a client, for the client’s own page. Nothing of it depends on the page’s language (LB22). */
export function business(scope: Scope, client: Client): BusinessNode {
  return known<BusinessNode>({
    ...businessSummary(scope, client),
    legalName: client.legalName,
    foundingDate: client.opens,
    dissolutionDate: client.closed?.reopens === undefined ? client.closed?.since : undefined,
    vatID: client.vat,
    taxID: client.taxId,
    identifier: values(identifiers(client.ids)),
    mainEntityOfPage: values(clientUrls(scope, client)),
    logo: client.logo && reference(logoId(scope, client)),
    image: values(portrayals(scope, client).map(([id]) => reference(id))),
    geo: client.pin && geoCoordinates(client.pin),
    hasMap: mapUrl(client.ids),
    areaServed: client.serviceArea && values(areasServed(client.serviceArea)),
    telephone: values(client.phones),
    email: client.email,
    openingHoursSpecification: openingHours(scope, client, client.hours),
    priceRange: client.priceRange,
    hasMenu: client.menu,
    servesCuisine: values(client.cuisine),
    department: values(departments(scope, client)),
    sameAs: values([...new Set([...client.channels, ...itemsElsewhere(client.ids)])]),
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

const portrayals = (scope: Scope, client: Client): readonly (readonly [string, Shown])[] =>
  picturesOf(client).flatMap((picture, index) => {
    const isLogo = picture === client.logo;
    return inShapes(isLogo ? logoId(scope, client) : photoId(scope, client, index), picture);
  });

type Shown = Pick<Portrayal, 'share' | 'credit'>;

/** One node, or one for each shape that there is of the picture (LB19): `photo-1-16x9`. */
function inShapes(id: string, picture: Portrayal): readonly (readonly [string, Shown])[] {
  if (!picture.shaped) return [[id, picture]];
  return picture.shaped.map((share, index) => {
    const shape = shapes[index]!.join('x');
    return [`${id}-${shape}`, { share, credit: picture.credit }];
  });
}

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
