import { formatCountry } from '../i18n/format.ts';
import type { Address } from '../model/address.ts';
import { formatPhoneFor } from '../model/contact.ts';
import { postalLines } from '../places/address-lines.ts';
import type { Link } from './view.ts';

export interface Phone {
  /** `tel:+39021234567` */
  readonly href: string;
  readonly label: string;
}

/** An address as it stands on an envelope of its country, the country named for the reader. */
export const addressLines = (address: Address, lang: string): readonly string[] => [
  ...postalLines(address),
  formatCountry(address.country, lang),
];

/** A number is not torn apart at the end of a line. */
export const phoneLink = (number: string, lang: string): Phone => ({
  href: `tel:${number}`,
  label: formatPhoneFor(number, lang).replaceAll(' ', '\u00a0'),
});

/** A profile on another site, named by its host and what follows. */
export function channelLink(url: string): Link {
  const { hostname, pathname } = new URL(url);
  return { href: url, label: hostname.replace(/^www\./, '') + pathname.replace(/\/$/, ''), rel: 'me' };
}
