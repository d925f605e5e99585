import { expect, test } from 'vitest';
import { services } from './services.ts';
import { toldOf, wantsNoCount } from './visit.ts';

const visit = {
  address: 'https://www.example.com/notizie/porta/?utm_source=lettera&lettore=anna%40example.com&ref=a#fine',
  title: 'Una {site} porta',
  referrer: 'https://www.example.org/cerca?q=anna#x',
  language: 'it',
  random: '123',
};

test.each(Object.entries(services))('%s is told the page, and nothing of who reads it', (_, { beacon }) => {
  const told = JSON.stringify(toldOf(beacon.tells, visit));
  expect(told).toContain('/notizie/porta/');
  expect(told).toContain('utm_source=lettera&ref=a');
  expect(told).toContain('https://www.example.org/cerca"');
  expect(told).not.toMatch(/anna|#|\{(?!"|site\} porta)/);
});

test('a page without a campaign has its plain address', () => {
  const told = toldOf(
    { url: '{url}', path: '{path}{campaign}' },
    { ...visit, address: 'https://a.example.com/b/?x=1' },
  );
  expect(told).toEqual({ url: 'https://a.example.com/b/', path: '/b/' });
});

test.each([
  [{ doNotTrack: '1' }, true],
  [{ globalPrivacyControl: true }, true],
  [{ doNotTrack: '0', globalPrivacyControl: false }, false],
  [{ doNotTrack: null }, false],
  [{}, false],
])('who says %o is counted, or not', (signals, expected) => {
  expect(wantsNoCount(signals)).toBe(expected);
});
