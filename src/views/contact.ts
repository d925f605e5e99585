import { formatCountry } from '../i18n/format.ts';
import type { Address } from '../model/address.ts';
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
