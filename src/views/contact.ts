import { formatCountry } from '../i18n/format.ts';
import type { Address, Pin } from '../model/address.ts';
import { formatPhone } from '../model/contact.ts';
import type { Link, Phone } from './view.ts';

/** An address as it stands on an envelope of its country, the country named for the reader. */
export function addressLines(address: Address, lang: string): readonly string[] {
  const { street, postalCode, locality, region, country } = address;
  const town = [postalCode, locality, country === 'IT' && region ? `(${region})` : undefined];
  return [street, town.filter(Boolean).join(' '), formatCountry(country, lang)].filter(
    (line) => line !== undefined,
  );
}

/** A number is not torn apart at the end of a line. */
export const phoneLink = (number: string): Phone => ({
  href: `tel:${number}`,
  label: formatPhone(number).replaceAll(' ', '\u00a0'),
});

/** A profile on another site, named by its host and what follows. */
export function channelLink(url: string): Link {
  const { hostname, pathname } = new URL(url);
  return { href: url, label: hostname.replace(/^www\./, '') + pathname.replace(/\/$/, ''), rel: 'me' };
}

/** Ways to open a place by coordinates and name; nothing is asked of them until the reader follows one. */
export function mapLinks(name: string, pin: Pin): readonly Link[] {
  const { latitude, longitude } = pin;
  const place = encodeURIComponent(name);
  const at = `${latitude},${longitude}`;
  return [
    { label: 'Google Maps', href: `https://www.google.com/maps/search/?api=1&query=${at}` },
    { label: 'Apple Maps', href: `https://maps.apple.com/?ll=${at}&q=${place}` },
    {
      label: 'OpenStreetMap',
      href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`,
    },
  ];
}
