import type { ListingRule } from '../rules.ts';

export const bingRules: readonly ListingRule[] = [
  {
    code: 'bing-street',
    severity: 'error',
    check: ({ client: { address, serviceArea } }) =>
      address.street === undefined && !serviceArea?.hidesAddress ? {} : undefined,
  },
  {
    code: 'bing-announced',
    severity: 'note',
    leavesOut: true,
    check: ({ client, status }) => (status === 'announced' ? { date: client.opens! } : undefined),
  },
  {
    code: 'bing-closed',
    severity: 'note',
    check: ({ client, status }) => (status === 'closed' ? { since: client.closed!.since } : undefined),
  },
  {
    code: 'bing-hidden',
    severity: 'note',
    check: ({ client: { serviceArea } }) =>
      serviceArea?.hidesAddress ? { towns: serviceArea.towns.join(', ') } : undefined,
  },
];
