import { expect, test } from 'vitest';
import { client } from '../structured-data/testing/sample.ts';
import { directionsTo } from './directions.ts';

const entrance = { latitude: '45.46431', longitude: '9.19020' };
const withEntrance = {
  ...client,
  arrival: { parking: [], stops: [], landmarks: [], entrance: { text: {}, pin: entrance } },
};

const hrefs = (place: Parameters<typeof directionsTo>[0]) =>
  Object.fromEntries(directionsTo(place)!.links.map(({ label, href }) => [label, href]));

test('each service is asked the way to the pin', () => {
  expect(hrefs(client)).toEqual({
    'Google Maps': 'https://www.google.com/maps/dir/?api=1&destination=45.46420,9.19000',
    'Apple Maps': 'https://maps.apple.com/?daddr=45.46420,9.19000',
    OpenStreetMap: 'https://www.openstreetmap.org/directions?to=45.46420,9.19000',
    Waze: 'https://waze.com/ul?ll=45.46420,9.19000&navigate=yes',
  });
});

test('the door’s own pin goes before the client’s', () => {
  expect(Object.values(hrefs(withEntrance)).every((href) => href.includes('45.46431,9.19020'))).toBe(true);
  expect(directionsTo(withEntrance)!.plusCode).not.toBe(directionsTo(client)!.plusCode);
});

test('Google is told the place that it knows', () => {
  const known = { ...client, ids: { google: 'ChIJEsempioEsempioEsempio01' } };
  expect(hrefs(known)['Google Maps']).toMatch(/&destination_place_id=ChIJEsempioEsempioEsempio01$/);
});

test('a phone’s own maps get the coordinates and the name', () => {
  expect(directionsTo(client)!.app).toBe(
    'geo:45.46420,9.19000?q=45.46420,9.19000(L%E2%80%99Osteria%20%26%20Figli)',
  );
});

test('a name with brackets does not end early', () => {
  expect(directionsTo({ ...client, name: 'Bar (Esempio)' })!.app).toMatch(/\(Bar%20%28Esempio%29\)$/);
});

test('the Plus Code tells one door from the next', () => {
  expect(directionsTo(client)!.plusCode).toMatch(/^8FQFF57R\+M2.$/);
});

test('there are none to a client without a pin', () => {
  expect(directionsTo({ ...client, pin: undefined })).toBeUndefined();
});
