import { expect, test } from 'vitest';
import { mapSchema } from './map.ts';

test.each([
  'https://tiles.example.org/style.json?key=1',
  'https://tiles.example.org:8443/style.json',
  'https://città.example/style.json',
  '/maps/style.json',
])('%s may be the ground', (style) => {
  expect(mapSchema.safeParse({ style }).success).toBe(true);
});

// The host goes into the policy of pages, where these would mean more than one host or another directive.
test.each([
  'https://*.example.org/style.json',
  'https://tiles.example.org;example.net/style.json',
  'https://tiles.example.org,example.net/style.json',
  "https://'self'.example/style.json",
  'https://anna:segreto@tiles.example.org/style.json',
  'https://tiles.example.org/style.json\nhttps://example.net',
  'https:\\\\tiles.example.org/style.json',
])('%j may not', (style) => {
  expect(mapSchema.safeParse({ style }).success).toBe(false);
});

test.each([
  '*.example.org',
  'a.example b.example',
  'a.example;',
  'anna@a.example',
  'città.example',
  "'self'",
  'a.example:port',
])('%s is no host to load from', (host) => {
  expect(mapSchema.safeParse({ style: 'https://a.example/s.json', hosts: [host] }).success).toBe(false);
});
