/** What campaigns add to an address to count where readers come from. */
const tracking = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id)$/i;

/** Whether an address carries marks of a campaign: listings have to lead to the plain one (AP04). */
export const isTracked = (url: string): boolean =>
  [...new URL(url).searchParams.keys()].some((name) => tracking.test(name));

/** The address where it is the plain one. */
export const plainAddress = (url: string | undefined): string | undefined =>
  url === undefined || isTracked(url) ? undefined : url;
