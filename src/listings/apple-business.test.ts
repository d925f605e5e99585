import { expect, test } from 'vitest';
import { appleLocation, formerAppleLocations, type AppleLocation } from './apple-business.ts';
import { awkwardNames, hoursCases, listing, text } from './testing/listing.ts';
import { locationReader } from './testing/readers.ts';
import { daysOf, truth } from './testing/truth.ts';

/** As it is in the file. */
const read = (...values: Parameters<typeof listing>) =>
  JSON.parse(JSON.stringify(appleLocation(listing(...values)))) as AppleLocation;

test('the location says what the record says', () => {
  const { locationDetails } = read();
  expect(locationDetails).toMatchObject({
    partnersLocationId: 'libreria',
    displayNames: [{ name: 'Libreria Esempio', locale: 'it-IT', primary: true }],
    mainAddress: {
      structuredAddress: {
        thoroughfare: 'Via Esempio',
        subThoroughfare: '12/A',
        fullThoroughfare: 'Via Esempio 12/A',
        locality: 'Milano',
        administrativeArea: 'MI',
        postCode: '20121',
        countryCode: 'IT',
      },
      locale: 'it-IT',
    },
    displayPoint: { coordinates: { latitude: '45.46420', longitude: '9.19000' } },
    phoneNumbers: [{ phoneNumber: '+390212345678', type: 'VOICE', primary: true }],
    urls: [{ url: 'https://libri.example.com/', type: 'HOMEPAGE' }],
    locationDescriptions: [
      { type: 'ABOUT', descriptions: [{ text: 'Seimila titoli e una poltrona.', locale: 'it-IT' }] },
    ],
    locationStatus: { status: 'OPEN' },
  });
});

test.each(awkwardNames)('the name %s arrives as it is', (name) => {
  expect(read({ name }).locationDetails.displayNames[0]!.name).toBe(name);
});

test.each(hoursCases)('hours: %s', (_, hours) => {
  expect(daysOf(locationReader(read({ hours })))).toEqual(daysOf(truth(listing({ hours }))));
});

test('by appointment only there are no hours', () => {
  expect(read({ hours: '"by appointment"' }).locationDetails).not.toHaveProperty('openingHoursByDay');
});

test.each([
  ['the country’s first language where no text has one', 'BE', ['it-IT', 'en-GB'], 'nl-BE'],
  ['the language of a text that is spoken there', 'ES', ['it-IT', 'es-ES'], 'es-ES'],
])('the name has %s', (_, country, langs, locale) => {
  const shop = listing(
    { address: { street: 'Calle Ejemplo 1', locality: 'Esempio', country } },
    { texts: langs.map((lang) => text({ lang, locale: lang.slice(0, 2) })) },
  );
  const { locationDetails } = appleLocation({ ...shop, local: country === 'ES' ? 'es' : undefined });
  expect(locationDetails.displayNames[0]!.locale).toBe(locale);
});

test('more than seven decimals are rounded (AP01)', () => {
  const pin = { latitude: '45.464203456', longitude: '-9.190000099' };
  expect(read({ pin }).locationDetails.displayPoint!.coordinates).toEqual({
    latitude: '45.4642035',
    longitude: '-9.1900001',
  });
});

test.each([
  ['open', {}, { status: 'OPEN' }],
  ['announced', { opens: '2027-01-10' }, { status: 'OPEN', openingDate: '2027-01-10' }],
  [
    'closed for a while',
    { closed: { since: '2026-11-01', reopens: '2027-02-01' } },
    { status: 'TEMPORARILY_CLOSED', reopenDate: '2027-02-01' },
  ],
  ['closed', { closed: { since: '2026-11-01' } }, { status: 'CLOSED', closedDate: '2026-11-01' }],
  ['closed tomorrow', { closed: { since: '2026-11-23' } }, { status: 'OPEN' }],
])('%s (AP06)', (_, changes, status) => {
  expect(read(changes).locationDetails.locationStatus).toEqual(status);
});

test('before it opens no day is told as closed: the status says when it opens', () => {
  const hours = 'Mo-Sa 09:00-19:00; PH off; 2026 Dec 24-2027 Jan 02 off';
  const { specialHours } = read({ opens: '2026-12-27', hours }).locationDetails;
  expect(specialHours![0]).toEqual({ startDate: '2026-12-24', endDate: '2027-01-02', closed: true });
  expect(read({ opens: '2026-12-01', hours: 'Mo-Sa 09:00-19:00' }).locationDetails.specialHours).toEqual([]);
});

test('a closing that is to come is told in the special hours, for a while and for good', () => {
  const special = (closed: object) =>
    read({ closed, hours: 'Mo-Sa 09:00-19:00' }).locationDetails.specialHours;
  expect(special({ since: '2026-12-01', reopens: '2026-12-24' })).toEqual([
    { startDate: '2026-12-01', endDate: '2026-12-23', closed: true },
  ]);
  expect(special({ since: '2026-12-01' })).toEqual([
    { startDate: '2026-12-01', endDate: '2027-12-31', closed: true },
  ]);
});

const address = { street: 'Via Vecchia 3', postalCode: '20121', locality: 'Milano', country: 'IT' };

test('after a move it is another location, and the one before is closed under its own id', () => {
  const shop = listing({ movedFrom: [{ address, until: '2025-03' }] });
  expect(appleLocation(shop).locationDetails.partnersLocationId).toBe('libreria-2');
  const [former, ...others] = formerAppleLocations(shop);
  expect(others).toEqual([]);
  expect(former!.locationDetails).toMatchObject({
    partnersLocationId: 'libreria',
    mainAddress: { structuredAddress: { fullThoroughfare: 'Via Vecchia 3' } },
    locationStatus: { status: 'CLOSED', closedDate: '2025-03-01' },
  });
});

test('a move before it became a client was never told', () => {
  const shop = listing({ since: '2026', movedFrom: [{ address, until: '2025-03' }] });
  expect(appleLocation(shop).locationDetails.partnersLocationId).toBe('libreria');
  expect(formerAppleLocations(shop)).toEqual([]);
});
