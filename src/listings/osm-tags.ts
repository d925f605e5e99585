import { osmHours } from '../hours/osm.ts';
import type { Access } from '../model/arrival.ts';
import { formatPhone } from '../model/contact.ts';
import type { Amenity, Payment } from '../model/services.ts';
import { doorOf } from '../places/house-number.ts';
import type { Listing } from './listing.ts';
import { osmTypes } from './osm-types.ts';
import type { Fields } from './system.ts';
import { plainAddress } from '../formats/web-address.ts';

/** Characters of a value that OpenStreetMap keeps. */
export const longestValue = 255;

const wheelchair: Readonly<Record<Access, string>> = { yes: 'yes', partly: 'limited', no: 'no' };

/** Keys for the profiles that OpenStreetMap has a key for, by the site’s name. */
const profileKeys: Readonly<Record<string, string>> = {
  'facebook.com': 'contact:facebook',
  'instagram.com': 'contact:instagram',
  'linkedin.com': 'contact:linkedin',
  'tiktok.com': 'contact:tiktok',
  'youtube.com': 'contact:youtube',
};

/**
 * The tags of the element that stands for the client (https://wiki.openstreetmap.org/wiki/Map_features). What has
 * closed for good keeps its address and says what it was. Values that are too long are left out.
 */
export function osmTags(listing: Listing): Fields {
  const tags = listing.status === 'closed' ? disusedTags(listing) : livingTags(listing);
  const lines = Object.entries(tags).map(
    ([key, value]) => [key, value?.replaceAll(/\s+/g, ' ').trim()] as const,
  );
  return Object.fromEntries(
    lines.filter(([, value]) => value !== undefined && value !== '' && value.length <= longestValue),
  ) as Fields;
}

type Tags = Readonly<Record<string, string | undefined>>;

function livingTags(listing: Listing): Tags {
  const { client } = listing;
  return {
    name: client.name,
    old_name: client.formerly.map(({ name }) => name).join(';'),
    ...typeTags(listing),
    ...addressTags(listing),
    opening_hours: hoursTag(listing),
    phone: client.phones.map(formatPhone).join('; '),
    email: client.email,
    website: plainAddress(client.website),
    'website:menu': client.menu,
    ...profileTags(client.channels),
    cuisine: client.cuisine.map((name) => name.toLowerCase().replaceAll(' ', '_')).join(';'),
    wheelchair: client.arrival?.stepFree && wheelchair[client.arrival.stepFree.access],
    'ref:vatin': client.vat,
    wikidata: client.ids.wikidata,
    ...servicesTags(client),
    official_name: client.legalName,
    start_date: client.founded,
    check_date: client.verified,
  };
}

function disusedTags(listing: Listing): Tags {
  const { client } = listing;
  const type = Object.entries(typeTags(listing)).map(([key, value]) => [`disused:${key}`, value] as const);
  return {
    old_name: client.name,
    ...Object.fromEntries(type),
    ...addressTags(listing),
    check_date: client.verified,
  };
}

const amenityTags: Readonly<Record<Amenity, readonly [key: string, value: string]>> = {
  wifi: ['internet_access', 'wlan'],
  toilets: ['toilets', 'yes'],
  'accessible-toilets': ['toilets:wheelchair', 'yes'],
  'outdoor-seating': ['outdoor_seating', 'yes'],
  'air-conditioning': ['air_conditioning', 'yes'],
  highchairs: ['highchair', 'yes'],
  'dogs-welcome': ['dog', 'yes'],
  takeaway: ['takeaway', 'yes'],
  delivery: ['delivery', 'yes'],
};

const paymentKeys: Readonly<Record<Payment, string>> = {
  cash: 'payment:cash',
  'credit-cards': 'payment:credit_cards',
  'debit-cards': 'payment:debit_cards',
  contactless: 'payment:contactless',
  'meal-vouchers': 'payment:meal_voucher',
  'bank-transfer': 'payment:wire_transfer',
};

const servicesTags = ({ amenities, payment, reservations }: Listing['client']): Tags => ({
  reservation: reservations === undefined ? undefined : reservations === false ? 'no' : 'yes',
  'website:booking': typeof reservations === 'string' ? reservations : undefined,
  ...Object.fromEntries(payment.map((way) => [paymentKeys[way], 'yes'])),
  ...Object.fromEntries(amenities.map((amenity) => amenityTags[amenity])),
});

/**
 * As written for the local reader; nothing where there are no fixed hours to tell. Where single nights around special
 * days take more room than a tag has, these are left to the reader.
 */
export function hoursTag({ client: { hours }, local = 'und', outlook }: Listing): string | undefined {
  if (!hours) return undefined;
  const tag = osmHours(hours, local, outlook);
  return tag.length <= longestValue ? tag : osmHours(hours, local);
}

/** The tags for what it is; none where the type has no sure one. */
function typeTags({ client }: Listing): Tags {
  const found = osmTypes[client.type];
  return typeof found === 'string' ? tagsOf(found) : {};
}

const tagsOf = (joined: string): Tags =>
  Object.fromEntries(joined.split('+').map((tag) => tag.split('=') as [string, string]));

function addressTags({ client: { address } }: Listing): Tags {
  const { street, postalCode, locality, country } = address;
  const door = street === undefined ? undefined : doorOf(street, country);
  return {
    'addr:street': door?.street,
    'addr:housenumber': door?.number,
    'addr:full': street !== undefined && !door ? street : undefined,
    'addr:postcode': postalCode,
    'addr:city': locality,
    'addr:country': country,
  };
}

function profileTags(channels: readonly string[]): Tags {
  const tags = channels.flatMap((url) => {
    const key = profileKeys[new URL(url).hostname.replace(/^(?:www|m|[a-z]{2}-[a-z]{2})\./, '')];
    return key === undefined ? [] : [[key, url] as const];
  });
  // The first profile of a kind is the client’s own.
  return Object.fromEntries(tags.toReversed());
}

/** Where somebody edits the element, or, where it is not known, leaves a note at the pin. */
export function osmLink({ client: { ids, pin } }: Listing): string | undefined {
  const [kind, id] = ids.osm?.split('/') ?? [];
  if (kind !== undefined) return `https://www.openstreetmap.org/edit?${kind}=${id}`;
  if (!pin) return undefined;
  const { latitude, longitude } = pin;
  return `https://www.openstreetmap.org/note/new?lat=${latitude}&lon=${longitude}#map=19/${latitude}/${longitude}`;
}
