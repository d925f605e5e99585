import { domainToASCII } from 'node:url';

/** What campaigns add to an address to count where readers come from. */
const tracking = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id)$/i;

/** Whether an address carries marks of a campaign: listings have to lead to the plain one (AP04). */
export const isTracked = (url: string): boolean =>
  [...new URL(url).searchParams.keys()].some((name) => tracking.test(name));

/** The address where it is the plain one. */
export const plainAddress = (url: string | undefined): string | undefined =>
  url === undefined || isTracked(url) ? undefined : url;

/** The signs of an address that other programs read as they stand (RFC 3986). */
const plainSigns = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g;

/**
 * A web address in the letters that every program takes: its host in Punycode, other letters escaped.
 *
 * @example uri('https://caffè.example/menù') // 'https://xn--caff-8oa.example/men%C3%B9'
 */
export const uri = (address: string): string =>
  address.search(plainSigns) < 0
    ? address
    : new URL(address).href.replace(plainSigns, (sign) => encodeURIComponent(sign));

/** An e-mail address with its host in Punycode; what stands before it is the mailbox’s own. */
export function mailbox(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at + 1) + (domainToASCII(address.slice(at + 1)) || address.slice(at + 1));
}
