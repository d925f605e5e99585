import type { Pin } from '../model/address.ts';
import type { Client } from '../model/content.ts';
import { geoUri } from '../places/geo-uri.ts';
import { plusCode } from '../places/plus-code.ts';
import type { Link } from './view.ts';

/** Ways to be led to the door; nothing is asked of them until the reader follows one. */
export interface DirectionsView {
  readonly links: readonly Link[];
  /** Opens whatever map program a phone has. */
  readonly app: string;
  /** Eleven digits: 3 metres, which is one door. */
  readonly plusCode: string;
}

/** The door’s own pin leads there where the client has one. */
export const doorPin = ({ arrival, pin }: Pick<Client, 'arrival' | 'pin'>): Pin | undefined =>
  arrival?.entrance?.pin ?? pin;

/** Nothing for a client without a pin. */
export function directionsTo(
  client: Pick<Client, 'arrival' | 'pin' | 'ids' | 'name'>,
): DirectionsView | undefined {
  const pin = doorPin(client);
  if (!pin) return undefined;
  const at = `${pin.latitude},${pin.longitude}`;
  const place = { at, google: client.ids.google };
  return {
    links: services.map(({ label, href }) => ({ label, href: href(place) })),
    app: `${geoUri(pin)}?q=${at}(${inBrackets(client.name)})`,
    plusCode: plusCode(pin, 11),
  };
}

interface Target {
  /** Latitude and longitude, parted by a comma. */
  readonly at: string;
  /** The place id of Google Maps, if it is known. */
  readonly google?: string | undefined;
}

/**
 * Who offers directions, and how each is asked for them. Only Google can be told the name, by its own id; the others
 * take the name for a search, which may end elsewhere.
 */
const services: readonly { readonly label: string; readonly href: (target: Target) => string }[] = [
  {
    // https://developers.google.com/maps/documentation/urls/get-started#directions-action
    label: 'Google Maps',
    href: ({ at, google }) =>
      `https://www.google.com/maps/dir/?api=1&destination=${at}${google ? `&destination_place_id=${google}` : ''}`,
  },
  // The form that every version of Apple’s systems opens; the newer “/directions” needs iOS 18.4.
  { label: 'Apple Maps', href: ({ at }) => `https://maps.apple.com/?daddr=${at}` },
  { label: 'OpenStreetMap', href: ({ at }) => `https://www.openstreetmap.org/directions?to=${at}` },
  // https://developers.google.com/waze/deeplinks
  { label: 'Waze', href: ({ at }) => `https://waze.com/ul?ll=${at}&navigate=yes` },
];

/** `encodeURIComponent` leaves brackets as they are, and the label stands between brackets. */
const inBrackets = (text: string): string =>
  encodeURIComponent(text).replaceAll('(', '%28').replaceAll(')', '%29');
