import OpeningHours from 'opening_hours';
import { describe, expect, test } from 'vitest';
import { businessTypes } from '../model/business-types.ts';
import { osmData, osmText } from './osm-files.ts';
import { osmLink, osmTags } from './osm-tags.ts';
import { osmTypes } from './osm-types.ts';
import { staffMessages } from '../i18n/staff.ts';
import { rangesOn } from '../hours/hours.ts';
import { addDays } from '../hours/day.ts';
import { daysIn } from '../hours/timeline.ts';
import { awkwardNames, hoursCases, listing, today } from './testing/listing.ts';

const tagsOf = (...values: Parameters<typeof listing>) => osmTags(listing(...values));

/** The tags as somebody pastes them, read back from the text. */
function pasted(...values: Parameters<typeof listing>) {
  const text = osmText([listing(...values)], staffMessages.en.listings);
  const [, block] = /^(`{3,})\n([^]*?)\n\1$/m.exec(text)?.slice(1) ?? [];
  return Object.fromEntries(
    block!.split('\n').map((line) => /^([^=]+)=(.*)$/.exec(line)!.slice(1) as [string, string]),
  );
}

test('the tags say what the record says', () => {
  expect(
    pasted({
      type: 'Restaurant',
      formerly: [{ name: 'Bar Prova' }, { name: 'Bar Vecchio' }],
      phones: ['+39 02 1234 5678', '+39 312 345 6789'],
      cuisine: ['Lombard', 'ice cream'],
      menu: 'https://libri.example.com/menu',
      vat: 'IT00743110157',
      ids: { wikidata: 'Q42' },
      channels: ['https://www.instagram.com/esempio', 'https://social.example.com/esempio'],
      arrival: { stepFree: { access: 'partly' } },
    }),
  ).toEqual({
    name: 'Libreria Esempio',
    old_name: 'Bar Prova;Bar Vecchio',
    amenity: 'restaurant',
    'addr:street': 'Via Esempio',
    'addr:housenumber': '12/A',
    'addr:postcode': '20121',
    'addr:city': 'Milano',
    'addr:country': 'IT',
    opening_hours: 'Mo-Fr 09:00-13:00,15:30-19:00; Sa 09:00-13:00; Su off; PH off',
    phone: '+39 02 1234 5678; +39 312 345 6789',
    email: 'libri@example.com',
    website: 'https://libri.example.com/',
    'website:menu': 'https://libri.example.com/menu',
    'contact:instagram': 'https://www.instagram.com/esempio',
    cuisine: 'lombard;ice_cream',
    wheelchair: 'limited',
    'ref:vatin': 'IT00743110157',
    wikidata: 'Q42',
  });
});

test('a date of the check only where somebody wrote one, and what the place offers', () => {
  const tags = osmTags(
    listing({ verified: '2026-11-02', payment: ['cash'], amenities: ['wifi'], founded: '1987' }),
  );
  expect(tags).toMatchObject({
    check_date: '2026-11-02',
    'payment:cash': 'yes',
    internet_access: 'wlan',
    start_date: '1987',
  });
});

test.each(awkwardNames)('the name %s arrives as it is', (name) => {
  expect(pasted({ name }).name).toBe(name);
});

describe('hours are read by opening_hours as they are meant', () => {
  const place = { lat: 45.46, lon: 9.19, address: { country_code: 'it', state: 'Lombardia' } };
  // Neither the patron of Milan nor Italy’s new holiday in October is known to the other reader.
  const days = [...daysIn({ from: today, through: addDays(today, 300) })];

  test.each(hoursCases)('%s', (_, written) => {
    const shop = listing({ hours: written, address: { locality: 'Esempio', country: 'IT' } });
    const oracle = new OpeningHours(osmTags(shop).opening_hours!, place);
    for (const day of days) {
      for (const { opens, closes } of rangesOn(shop.client.hours!, day, shop.outlook.calendar)) {
        const at = (minute: number) => new Date(`${day}T00:00`).setMinutes(minute);
        expect([
          day,
          oracle.getState(new Date(at(opens))),
          oracle.getState(new Date(at(closes - 1))),
        ]).toEqual([day, true, true]);
      }
      const noon = new Date(`${day}T12:00`);
      const isOpen = rangesOn(shop.client.hours!, day, shop.outlook.calendar).some(
        ({ opens, closes }) => opens <= 720 && 720 < closes,
      );
      expect([day, oracle.getState(noon)]).toEqual([day, isOpen]);
    }
  });
});

test('a note in the hours is in the language of the place', () => {
  const hours = {
    week: { mon: '09:00-13:00' },
    closures: [{ from: '08-10', note: { it: 'ferie', en: 'holidays' } }],
  };
  expect(tagsOf({ hours }).opening_hours).toContain('"ferie"');
});

test('an address that carries marks of a campaign is not passed on', () => {
  expect(tagsOf({ website: 'https://example.com/?utm_source=x' })).not.toHaveProperty('website');
});

test('hours too long for a tag are left out', () => {
  const hours = Array.from({ length: 12 }, (_, day) => `2027 Jan ${10 + day} 09:00-12:${10 + day}`).join(
    '; ',
  );
  expect(tagsOf({ hours: `Mo-Su 09:00-18:00; ${hours}` })).not.toHaveProperty('opening_hours');
});

test('where street and number cannot be told apart the address is one piece', () => {
  const address = { street: 'Via Roma 1, interno 5', locality: 'Milano', country: 'IT' };
  expect(tagsOf({ address })).toMatchObject({ 'addr:full': 'Via Roma 1, interno 5' });
  expect(tagsOf({ address })).not.toHaveProperty('addr:street');
});

test('what has closed for good is disused, with neither hours nor contact', () => {
  const tags = tagsOf({ closed: { since: '2026-11-01' } });
  expect(tags).toMatchObject({
    'disused:shop': 'books',
    old_name: 'Libreria Esempio',
    'addr:street': 'Via Esempio',
  });
  for (const key of ['shop', 'name', 'opening_hours', 'phone', 'website'])
    expect(tags).not.toHaveProperty(key);
});

test('what is closed for a while keeps its tags, and its hours say so', () => {
  const tags = tagsOf({ hours: 'Mo-Su 09:00-18:00', closed: { since: '2026-11-01', reopens: '2026-12-01' } });
  expect(tags).toMatchObject({ shop: 'books', opening_hours: '09:00-18:00; 2026 Nov off' });
});

test.each([
  [{ ids: { osm: 'way/42' } }, 'https://www.openstreetmap.org/edit?way=42'],
  [{}, 'https://www.openstreetmap.org/note/new?lat=45.46420&lon=9.19000#map=19/45.46420/9.19000'],
  [{ pin: undefined }, undefined],
])('%j leads to %s', (changes, link) => {
  expect(osmLink(listing(changes))).toBe(link);
});

test('for programs there is the same as data', () => {
  const shop = listing({ ids: { osm: 'node/7' } });
  expect(JSON.parse(JSON.stringify(osmData([shop])))).toEqual([
    { key: 'libreria', element: 'node/7', pin: shop.client.pin, tags: osmTags(shop) },
  ]);
});

describe('the table of types', () => {
  test('has well-formed tags', () => {
    for (const tag of Object.values(osmTypes)
      .flat()
      .flatMap((joined) => joined.split('+')))
      expect(tag).toMatch(/^[a-z_]+=[a-z_]+$/);
  });

  test('knows most types', () => {
    const known = businessTypes.filter((type) => typeof osmTypes[type] === 'string');
    expect(known.length / businessTypes.length).toBeGreaterThan(0.6);
  });
});
