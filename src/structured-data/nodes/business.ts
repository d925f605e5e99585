import type { FoodEstablishmentLeaf, ImageObjectLeaf, LocalBusinessLeaf } from 'schema-dts';
import type { Client, LocalizedPicture, Picture } from '../../model/content.ts';
import type { BusinessType } from '../../model/business-types.ts';
import { known, reference, values } from '../known.ts';
import { fixedText, type Scope } from '../scope.ts';
import { amenityFeatures, paymentNames } from './amenities.ts';
import { areasServed, geoCoordinates, postalAddress } from './address.ts';
import { departments } from './department.ts';
import { openingHours } from './hours.ts';
import { identifiers, itemsElsewhere, mapUrl } from './identity.ts';
import { imageObject, inShapes, type Shown } from './image.ts';
import { wholeDay } from '../whole-day.ts';

/** Kinds of business add hardly any property of their own; of those we use what places to eat and drink have. */
export type BusinessNode = Omit<LocalBusinessLeaf, '@type' | 'department'> &
  Pick<FoodEstablishmentLeaf, 'acceptsReservations' | 'hasMenu' | 'menu' | 'servesCuisine'> & {
    readonly '@type': BusinessType | readonly BusinessType[];
    readonly department?: BusinessNode | readonly BusinessNode[];
  };

/**
 * All about a client that its page shows, for that page. Nothing of it depends on the page’s language (LB22). A tax
 * number is left to the files for programs: it may be a person’s, and no page shows it.
 */
export function business(scope: Scope, client: Client): BusinessNode {
  return known<BusinessNode>({
    ...businessSummary(scope, client),
    legalName: client.legalName,
    description: fixedText(
      Object.fromEntries(Object.entries(client.texts).map(([locale, text]) => [locale, text?.description])),
      scope.content,
    ),
    foundingDate: wholeDay(client.founded ?? client.opens),
    dissolutionDate: client.closed?.reopens === undefined ? client.closed?.since : undefined,
    vatID: client.vat,
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
    // Older than hasMenu, and the one that Google asks for.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    menu: client.menu,
    acceptsReservations: client.reservations,
    paymentAccepted: client.payment.map((payment) => paymentNames[payment]).join(', ') || undefined,
    amenityFeature: values(amenityFeatures(client)),
    servesCuisine: values(client.cuisine),
    department: values(departments(scope, client)),
    sameAs: values([...new Set([...client.channels, ...itemsElsewhere(client.ids)])]),
  });
}

/** Enough to say which client is meant. The address on the web is the client’s own, if it has one. */
export const businessSummary = (scope: Scope, client: Client): BusinessNode =>
  known<BusinessNode>({
    '@type': typesOf(client),
    '@id': scope.ids.client(client.key),
    name: client.name,
    address: postalAddress(client.address),
    url: client.website ?? clientUrls(scope, client)[0],
  });

/** One alone, several as a list. */
export const typesOf = ({ type, moreTypes }: Client): BusinessNode['@type'] =>
  moreTypes.length > 0 ? [...new Set([type, ...moreTypes])] : type;

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
