import { expect, test } from 'vitest';
import { staffMessages } from '../i18n/staff.ts';
import { tellFindings } from './findings-text.ts';
import { findingsOf } from './rules.ts';
import { listing } from './testing/listing.ts';

test('what several clients have in common is told once, in the order in which it came up', () => {
  const found = findingsOf([
    listing({ type: 'BarOrPub' }),
    listing({ type: 'ProfessionalService' }, { key: 'studio' }),
    listing({ type: 'BarOrPub' }, { key: 'enoteca' }),
  ]);
  const told = tellFindings(
    found.filter(({ system }) => system === 'osm'),
    staffMessages.en.listings,
    'en',
  );
  expect(told.map(({ findings }) => findings.map(({ key }) => key))).toEqual([
    ['libreria', 'enoteca'],
    ['studio'],
  ]);
  expect(told[0]!.text).toContain('OpenStreetMap: the type BarOrPub');
});
