import type { AdministrativeAreaLeaf, GeoCoordinatesLeaf, PostalAddressLeaf } from 'schema-dts';
import type { Address, Pin } from '../../model/address.ts';
import type { ServiceArea } from '../../model/service-area.ts';
import { known } from '../known.ts';

export const postalAddress = (address: Address): PostalAddressLeaf =>
  known<PostalAddressLeaf>({
    '@type': 'PostalAddress',
    streetAddress: address.street,
    postalCode: address.postalCode,
    addressLocality: address.locality,
    addressRegion: address.region,
    addressCountry: address.country,
  });

/** Coordinates stay text: a number would lose its trailing zeros, and with them the five decimals (LB04). */
export const geoCoordinates = ({ latitude, longitude }: Pin): GeoCoordinatesLeaf => ({
  '@type': 'GeoCoordinates',
  latitude,
  longitude,
});

/** By name: a circle around a hidden address would have the address as its centre (GB05). */
export const areasServed = ({ towns }: ServiceArea): readonly AdministrativeAreaLeaf[] =>
  towns.map((name) => ({ '@type': 'AdministrativeArea', name }));
