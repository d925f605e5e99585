import type { Address } from '../model/address.ts';
import type { PlaceFacts } from './page.ts';
import { meta, property, type HeadTag } from './tag.ts';

/** Where a client is, for the readers of head tags: the same facts as in the structured data. */
export const placeTags = ({ address, pin }: PlaceFacts): readonly HeadTag[] => [
  ...(pin
    ? [
        meta('geo.position', `${pin.latitude};${pin.longitude}`),
        meta('ICBM', `${pin.latitude}, ${pin.longitude}`),
        property('place:location:latitude', pin.latitude),
        property('place:location:longitude', pin.longitude),
      ]
    : []),
  meta('geo.placename', address.locality),
  meta('geo.region', regionCode(address)),
];

/** ISO 3166-2 where the region is written as its code: `IT-MI`; else the country alone. */
const regionCode = ({ country, region }: Address): string =>
  region && /^[A-Z0-9]{1,3}$/.test(region) ? `${country}-${region}` : country;
