import { appleHours, type AppleHours } from '../hours/apple.ts';
import type { Address, Pin } from '../model/address.ts';
import { oncePer } from '../once.ts';
import { doorOf } from '../places/house-number.ts';
import { hoursFromOpening, type Listing } from './listing.ts';
import { partialStart } from './partial-day.ts';
import { languageOf, spokenIn } from '../i18n/spoken-languages.ts';

/** The body with which a location is made or changed; `brandId` and categories are Apple’s and are added there. */
export interface AppleLocation {
  readonly locationDetails: AppleDetails;
}

/** https://business.apple.com/docs/api/v1/location/create */
export interface AppleDetails extends Partial<AppleHours> {
  readonly partnersLocationId: string;
  readonly displayNames: readonly {
    readonly name: string;
    readonly locale: string;
    readonly primary: boolean;
  }[];
  readonly storeCode: string;
  readonly mainAddress: { readonly structuredAddress: AppleAddress; readonly locale: string };
  readonly displayPoint?: { readonly coordinates: Pin; readonly source: 'MANUALLY_PLACED' } | undefined;
  readonly phoneNumbers?: readonly {
    readonly phoneNumber: string;
    readonly type: 'VOICE';
    readonly primary: boolean;
  }[];
  readonly urls?: readonly { readonly url: string; readonly type: 'HOMEPAGE' }[];
  readonly locationDescriptions?: readonly {
    readonly type: 'ABOUT';
    readonly descriptions: readonly { readonly text: string; readonly locale: string }[];
  }[];
  readonly locationStatus: AppleStatus;
}

export interface AppleAddress {
  readonly thoroughfare?: string | undefined;
  readonly subThoroughfare?: string | undefined;
  readonly fullThoroughfare?: string | undefined;
  readonly locality: string;
  readonly administrativeArea?: string | undefined;
  readonly postCode?: string | undefined;
  readonly countryCode: string;
}

export interface AppleStatus {
  readonly status: 'OPEN' | 'TEMPORARILY_CLOSED' | 'CLOSED';
  readonly openingDate?: string | undefined;
  readonly reopenDate?: string | undefined;
  readonly closedDate?: string | undefined;
}

/** Digits after the point that Apple keeps (AP01). */
const mostDecimals = 7;

/** The location as it is now. */
export const appleLocation = oncePer((listing: Listing): AppleLocation => {
  const { client } = listing;
  const id = locationId(client.key, movesOf(listing).length);
  const told = hoursFromOpening(listing);
  return {
    locationDetails: {
      ...identity(listing, id, client.address, client.pin),
      ...contact(listing),
      ...(told && appleHours(told.hours, told.outlook)),
      locationStatus: statusOf(listing),
    },
  };
});

/**
 * The places that the client has left while the agency told of it, each closed under the id that it had: to Apple
 * another address is another location (https://business.apple.com/docs/onboarding-guide/best-practices/change-address).
 */
export const formerAppleLocations = (listing: Listing): readonly AppleLocation[] =>
  movesOf(listing).map(({ address, pin, until }, index) => ({
    locationDetails: {
      ...identity(listing, locationId(listing.client.key, index), address, pin),
      locationStatus: { status: 'CLOSED', closedDate: partialStart(until) },
    },
  }));

/** Oldest first; where it had been before it became a client, nobody was told by the agency. */
const movesOf = ({ client: { movedFrom, since } }: Listing) =>
  movedFrom
    .filter(({ until }) => since === undefined || partialStart(until) >= partialStart(since))
    .toSorted((one, other) => partialStart(one.until).localeCompare(partialStart(other.until)));

/** An id is never given to another place (AP06). */
const locationId = (key: string, moves: number): string => (moves === 0 ? key : `${key}-${moves + 1}`);

function identity({ client, local, texts }: Listing, id: string, address: Address, pin: Pin | undefined) {
  const own = texts.find(({ locale }) => locale === local)?.lang;
  const language = own === undefined ? spokenIn(address.country)[0]! : languageOf(own);
  const locale = `${language}-${address.country}`;
  return {
    partnersLocationId: id,
    displayNames: [{ name: client.name, locale, primary: true }],
    storeCode: id,
    mainAddress: { structuredAddress: structured(address), locale },
    displayPoint: pin && { coordinates: rounded(pin), source: 'MANUALLY_PLACED' as const },
  };
}

function structured({ street, locality, region, postalCode, country }: Address): AppleAddress {
  const door = street === undefined ? undefined : doorOf(street, country);
  return {
    thoroughfare: door?.street,
    subThoroughfare: door?.number,
    fullThoroughfare: street,
    locality,
    administrativeArea: region,
    postCode: postalCode,
    countryCode: country,
  };
}

function rounded(pin: Pin): Pin {
  const round = (text: string) =>
    text.length - text.indexOf('.') - 1 > mostDecimals ? Number(text).toFixed(mostDecimals) : text;
  return { latitude: round(pin.latitude), longitude: round(pin.longitude) };
}

function contact({ client, texts }: Listing) {
  const descriptions = texts.map(({ description, lang }) => ({ text: description, locale: lang }));
  return {
    phoneNumbers: client.phones.map((phoneNumber, index) => ({
      phoneNumber,
      type: 'VOICE' as const,
      primary: index === 0,
    })),
    urls: client.website === undefined ? [] : [{ url: client.website, type: 'HOMEPAGE' as const }],
    locationDescriptions: descriptions.length === 0 ? [] : [{ type: 'ABOUT' as const, descriptions }],
  };
}

const statusOf = ({ client, status }: Listing): AppleStatus =>
  ({
    announced: { status: 'OPEN', openingDate: client.opens },
    open: { status: 'OPEN' },
    'closed-for-a-while': { status: 'TEMPORARILY_CLOSED', reopenDate: client.closed?.reopens },
    closed: { status: 'CLOSED', closedDate: client.closed?.since },
  })[status] as AppleStatus;
