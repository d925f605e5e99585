import { describe, expect, test } from 'vitest';
import { staffLocales } from '../model/site.ts';
import { resolveNetwork } from '../resolve/content.ts';
import { readSample } from '../source/testing/sample.ts';
import { listingsOf } from './listing.ts';
import { makePack, type PackOptions } from './pack.ts';
import { hidden, listing, secrets, today } from './testing/listing.ts';
import { readSheet } from './testing/readers.ts';

const asOf = new Date(`${today}T12:00Z`);
const options: PackOptions = { today, language: 'en' };
const pack = makePack([listing()], options);

test('a pack has a file for each system, a guide and the changes', () => {
  expect([...pack.files.keys()]).toEqual([
    'google-business-profile.csv',
    'apple-business.json',
    'bing-places.csv',
    'openstreetmap.en.md',
    'openstreetmap.json',
    'clients.csv',
    'changes.en.md',
    'read-me.en.md',
    'pack.json',
  ]);
});

test('its record names all files but itself', () => {
  expect(pack.record.files).toEqual([...pack.files.keys()].filter((name) => name !== 'pack.json'));
  expect(JSON.parse(pack.files.get('pack.json')!)).toEqual(JSON.parse(JSON.stringify(pack.record)));
});

test('the same clients on the same day make the same bytes, also the second time', () => {
  const second = makePack([listing()], { ...options, earlier: pack.record });
  expect([...second.files]).toEqual([...pack.files]);
  expect(second.isChanged).toBe(false);
});

test('what changed stays said until something else changes', () => {
  const changed = makePack([listing({ email: 'nuova@example.com' })], { ...options, earlier: pack.record });
  const again = makePack([listing({ email: 'nuova@example.com' })], { ...options, earlier: changed.record });
  expect(changed.files.get('changes.en.md')).toContain('nuova@example.com');
  expect(again.files.get('changes.en.md')).toBe(changed.files.get('changes.en.md'));
});

describe('an error', () => {
  const broken = makePack(
    [listing({ website: 'https://example.com/?utm_source=x' }), listing({}, { key: 'b' })],
    {
      ...options,
      earlier: pack.record,
    },
  );

  test('keeps the client out of the file of that system alone', () => {
    const locations = JSON.parse(broken.files.get('apple-business.json')!) as {
      locationDetails: { partnersLocationId: string };
    }[];
    expect(locations.map(({ locationDetails }) => locationDetails.partnersLocationId)).toEqual(['b']);
    const sheets = [...broken.files].filter(([name]) => name.startsWith('google'));
    expect(
      sheets
        .flatMap(([, text]) => readSheet(text))
        .map((row) => row['Store code'])
        .toSorted(),
    ).toEqual(['b', 'libreria']);
  });

  test('leaves what was told before as it is', () => {
    const apple = broken.record.changes.filter(({ system, key }) => system === 'apple' && key === 'libreria');
    expect(apple).toEqual([]);
    expect(broken.record.told.libreria!.systems.apple).toEqual(pack.record.told.libreria!.systems.apple);
  });

  test('is told in the guide, with its remedy', () => {
    expect(broken.files.get('read-me.en.md')).toMatch(/Apple Business: .*utm.* — Write the plain address/);
  });
});

test('what closes for good goes from the sheet that has no word for it', () => {
  const closed = makePack([listing({ closed: { since: today } })], { ...options, earlier: pack.record });
  const gone = closed.record.changes.filter(({ kind }) => kind === 'leftOut').map(({ system }) => system);
  expect(gone).toEqual(['google']);
  expect(closed.files.get('apple-business.json')).toContain('"status": "CLOSED"');
  expect(closed.files.get('openstreetmap.json')).toContain('disused:shop');
  expect(readSheet(closed.files.get('bing-places.csv')!)[0]).toMatchObject({ IsClosed: 'true' });
});

test('what is yet to open is told to those alone that have a date for it', () => {
  const { files, record } = makePack([listing({ opens: '2026-12-20' })], options);
  expect(Object.keys(record.told.libreria!.systems)).toEqual(['google', 'apple', 'csv']);
  const [row] = readSheet(files.get('google-business-profile.csv')!);
  expect(row).toMatchObject({ 'Opening date': '2026-12-20' });
  expect(row!['Special hours']).toMatch(/^2026-12-25: x, /);
});

test.each(staffLocales)('a client that hides its address is told nowhere where it is, in %s', (language) => {
  const { files } = makePack([listing({ pin: undefined, address: other }), hidden()], { today, language });
  for (const [name, text] of files)
    for (const secret of secrets) expect(`${name} ${text.includes(secret)}`).toBe(`${name} false`);
  expect(files.get('clients.csv')).toContain('Elettricista Esempio');
});

const other = { street: 'Corso Prova 9', postalCode: '20900', locality: 'Monza', country: 'IT' };

test('listings are made of the content: published texts, no former clients, in the order of their keys', async () => {
  const { source } = await readSample({
    'clients/abito/client.yaml':
      'name: Abito\ntype: ShoeStore\nsector: tables\naddress: { locality: Como, country: IT }\n',
    'clients/abito/index.it.md': '---\ndescription: Scarpe "comode".\n---\n\nSotto i portici.\n',
    'clients/chiuso/client.yaml':
      'name: Chiuso\ntype: ShoeStore\nsector: tables\nphones: ["+39 02 1234 5678"]\nclosed: { since: 2025-01-01 }\naddress: { locality: Como, country: IT }\n',
    'clients/chiuso/index.it.md': '---\ndescription: Scarpe.\n---\n\nSotto i portici.\n',
    'clients/vecchio/client.yaml':
      'name: Vecchio\ntype: ShoeStore\nsector: tables\nrelation: former-client\naddress: { locality: Como, country: IT }\n',
    'clients/vecchio/index.it.md': '---\ndescription: Scarpe.\n---\n\nSotto i portici.\n',
  });
  const listings = listingsOf(await resolveNetwork(source!, asOf));
  expect(listings.map(({ client }) => client.key)).toEqual(['abito', 'chiuso', 'trattoria']);
  // By its phone a system finds the entry that it is to close; the site shows none.
  expect(listings[1]).toMatchObject({ status: 'closed', client: { phones: ['+390212345678'] } });
  expect(listings[0]!.texts).toEqual([
    {
      locale: 'it',
      lang: 'it-IT',
      description: 'Scarpe «comode».',
      page: 'https://www.example.com/network/abito/',
    },
  ]);
});
