import { doorOf } from '../../places/house-number.ts';
import { hoursTag, longestValue } from '../osm-tags.ts';
import { osmTypes } from '../osm-types.ts';
import type { ListingRule } from '../rules.ts';

export const osmRules: readonly ListingRule[] = [
  {
    code: 'osm-hidden',
    severity: 'note',
    leavesOut: true,
    check: ({ client: { serviceArea } }) => (serviceArea?.hidesAddress ? {} : undefined),
  },
  {
    code: 'osm-announced',
    severity: 'note',
    leavesOut: true,
    check: ({ client, status }) => (status === 'announced' ? { date: client.opens! } : undefined),
  },
  {
    code: 'osm-closed',
    severity: 'note',
    check: ({ client, status }) => (status === 'closed' ? { since: client.closed!.since } : undefined),
  },
  {
    code: 'osm-type',
    severity: 'warning',
    check: ({ client: { type } }) => (osmTypes[type] === undefined ? { type } : undefined),
  },
  {
    code: 'osm-choice',
    severity: 'warning',
    check: ({ client: { type } }) => {
      const found = osmTypes[type];
      if (found === undefined || typeof found === 'string') return undefined;
      return { type, tags: found.map((tag) => tag.replaceAll('+', ' + ')).join(' / ') };
    },
  },
  {
    code: 'osm-hours',
    severity: 'warning',
    check: (listing) => {
      const { length } = hoursTag(listing) ?? '';
      return length > longestValue ? { length, limit: longestValue } : undefined;
    },
  },
  {
    code: 'osm-street',
    severity: 'warning',
    check: ({ client: { address } }) =>
      address.street !== undefined && !doorOf(address.street, address.country)
        ? { value: address.street }
        : undefined,
  },
  {
    code: 'osm-entrance',
    severity: 'note',
    check: ({ client: { arrival }, status }) => {
      const pin = status === 'closed' ? undefined : arrival?.entrance?.pin;
      return pin && { place: `${pin.latitude}, ${pin.longitude}` };
    },
  },
];
