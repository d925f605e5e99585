import { expect, test } from 'vitest';
import { analyticsSchema } from '../model/analytics.ts';
import type { Site } from '../model/site.ts';
import { countedOf } from './analytics.ts';

const origin = 'https://www.example.com';
const counted = (analytics: object) =>
  countedOf({ origin, analytics: analyticsSchema.parse(analytics) } as Site);

test('nobody counts where nobody was named', () => {
  expect(countedOf({ origin } as Site)).toBeUndefined();
});

test.each([
  [
    { service: 'goatcounter', site: 'esempio' },
    'https://esempio.goatcounter.com/count',
    'https://esempio.goatcounter.com',
  ],
  [
    { service: 'plausible', site: 'www.example.com', host: 'https://stats.example.com/' },
    'https://stats.example.com/api/event',
    'https://stats.example.com',
  ],
  [
    { service: 'umami', site: '3f2a9c1e-5b7d-4e8f-9a60-1c2d3e4f5a6b' },
    'https://cloud.umami.is/api/send',
    'https://cloud.umami.is',
  ],
  [
    { service: 'matomo', site: '3', host: 'https://www.example.org:8443/matomo' },
    'https://www.example.org:8443/matomo/matomo.php',
    'https://www.example.org:8443',
  ],
])('pages tell $service alone, and load no script of it', (analytics, address, host) => {
  const { beacon, asked, scripts, policy } = counted(analytics)!;
  expect(beacon?.address).toBe(address);
  expect(JSON.stringify(beacon)).toContain(analytics.site);
  expect({ asked, scripts, policy }).toEqual({
    asked: undefined,
    scripts: [],
    policy: [`connect-src ${host}`],
  });
});

test('a script of others is allowed, and what it says that it asks', () => {
  const asked = { name: 'Esempio', script: 'https://cdn.example.net/count.js' };
  expect(counted({ service: 'other', ...asked, hosts: ['https://in.example.net/v1'] })).toEqual({
    origin,
    asked,
    scripts: ['https://cdn.example.net'],
    policy: [
      'connect-src https://cdn.example.net https://in.example.net',
      'img-src https://cdn.example.net https://in.example.net',
    ],
  });
});
