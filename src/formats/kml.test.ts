import { kml as toGeoJson } from '@tmcw/togeojson';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import type { Client } from '../model/content.ts';
import { client, site } from '../structured-data/testing/sample.ts';
import { directoryOf } from '../views/directory.ts';
import { kml } from './kml.ts';
import { awkwardNames, clientsWith, contextWith } from './testing/awkward.ts';
import { parseXml } from './testing/xml.ts';

const parsed = (clients: readonly Client[], change = {}) =>
  parseXml(kml(directoryOf(contextWith(clients, change))));
const read = (clients: readonly Client[]) => toGeoJson(parsed(clients)).features;

const textOf = (html: string): string => readable(parseFragment(html)).trim();

const readable = (node: Tree.Node): string => {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  const inner = 'childNodes' in node ? node.childNodes.map(readable).join('') : '';
  return inner + (/^(?:p|br)$/.test(node.nodeName) ? '\n' : '');
};

test('a placemark tells where a place is and when it is open', () => {
  const [feature, ...others] = read([client]);
  expect(others).toEqual([]);
  const { description, ...properties } = feature!.properties!;
  expect(feature!.geometry).toEqual({ type: 'Point', coordinates: [9.19, 45.4642] });
  expect(properties).toEqual({
    name: 'L’Osteria & Figli',
    address: 'Via Prova 2, 20121 Milano (MI), Italia',
    phoneNumber: 'tel:+390212345678',
    key: 'osteria',
    status: 'open',
    email: 'osteria@example.com',
    website: 'https://osteria.example/',
  });
  expect(textOf(description as string).split('\n')).toEqual([
    'Cucina con vista.',
    'Via Prova 2',
    '20121 Milano (MI)',
    'Italia',
    'lun–sab: 12–15',
    'dom: closed',
    '+39 02 1234 5678',
    '+39 312 345 6789',
    'L’Osteria & Figli',
  ]);
});

test('decimals stay as they were written', () => {
  const text = kml(directoryOf(contextWith([client])));
  expect(text).toContain('<coordinates>9.19000,45.46420</coordinates>');
});

test('names come back as they are, also within the HTML of a description', () => {
  const clients = clientsWith(awkwardNames.map((name) => ({ name })));
  const features = read(clients).map(({ properties }) => properties!);
  expect(features.map(({ name }) => name as string).toSorted()).toEqual([...awkwardNames].toSorted());
  for (const { name, description } of features)
    expect(textOf(description as string)).toContain(name as string);
});

test('characters that XML cannot hold are left out', () => {
  expect(read([{ ...client, name: 'A\u0000B\u000BC\uFFFED\uD83DE' }])[0]!.properties!.name).toBe('ABCDE');
});

test('each sector has a folder with its places, once each, and links lead to their pages', () => {
  const sectors = { food: { it: 'Cucina' }, books: { it: 'Carta' }, empty: { it: 'Vuoto' } };
  const clients = clientsWith([
    {},
    { sector: 'books' },
    { sector: 'books' },
    { pin: undefined, sector: 'empty' },
  ]);
  const document = parsed(clients, { site: { ...site, sectors } });
  const folders = [...document.getElementsByTagName('Folder')].map((folder) => [
    folder.getElementsByTagName('name')[0]!.textContent,
    folder.getElementsByTagName('Placemark').length,
  ]);
  expect(folders).toEqual([
    ['Carta', 2],
    ['Cucina', 1],
  ]);
  const links = [...document.getElementsByTagName('atom:link')].map((link) => link.getAttribute('href'));
  expect(new Set(links)).toEqual(
    new Set(['https://www.example.com/rete/', 'https://www.example.com/rete/osteria/']),
  );
});

test('the notice stands below the description', () => {
  const announced = { ...client, opens: '2026-12-08' };
  expect(textOf(read([announced])[0]!.properties!.description as string)).toMatch(
    /^Cucina con vista\.\nOpens on 8 dicembre 2026\n/,
  );
});
