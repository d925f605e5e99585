import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { gpx, kml } from '@tmcw/togeojson';
import type { Feature } from 'geojson';
import { parse } from 'parse5';
import { parseVCards } from 'vcard4-ts';
import type { OpeningHoursSpecification } from 'schema-dts';
import { appleReader, googleReader, type Reader } from '../../../src/hours/testing/readers.ts';
import type { AppleLocation } from '../../../src/listings/apple-business.ts';
import type { ClientJson, ClientsJson } from '../../../src/formats/clients-json.ts';
import { readSheet, rowReader } from '../../../src/listings/testing/readers.ts';
import { parseXml } from '../../../src/formats/testing/xml.ts';
import { elements, textOf, type Site } from '../site.ts';
import { cases, type Place } from './cases.ts';
import {
  bingReader,
  calendarReader,
  eventsOf,
  linesReader,
  openNowReader,
  osmReader,
  rowsReader,
} from './readers.ts';

/** What one file tells of one client. */
export interface Told {
  readonly name: string;
  /** `latitude longitude`, without zeros at their ends. */
  readonly pin?: string | undefined;
  readonly hours?: Reader | undefined;
}

type ToldByKey = Readonly<Record<string, Told>>;

/** All that the files tell, those for readers in English where there is a choice. */
export async function readAll(site: Site, pack: string): Promise<Readonly<Record<Place, ToldByKey>>> {
  const pages = await Promise.all(Object.keys(cases).map((key) => clientFiles(site, key)));
  const network = (name: string) => site.read(`en/network/network.${name}`);
  const fromPages = (place: keyof (typeof pages)[number][1]): ToldByKey =>
    byKey(pages.flatMap(([key, told]) => (told[place] ? [[key, told[place]] as const] : [])));
  const clients = JSON.parse(await site.read('en/network/clients.json')) as ClientsJson;
  return {
    'page': fromPages('page'),
    'structured data': fromPages('structured data'),
    'open now': fromPages('open now'),
    'vCard 4.0': fromPages('vCard 4.0'),
    'vCard 3.0': fromPages('vCard 3.0'),
    'iCalendar': fromPages('iCalendar'),
    'GeoJSON': geojsonTold(await network('geojson')),
    'KML': kmlTold(await network('kml')),
    'GPX': gpxTold(await network('gpx')),
    'clients.json': byKey(clients.clients.map((client) => [client.key, jsonTold(client)])),
    ...(await packTold(pack)),
  };
}

const byKey = (entries: readonly (readonly [string, Told])[]): ToldByKey =>
  Object.fromEntries(entries.toReversed());

const joined = (...numbers: readonly (string | number | undefined)[]): string | undefined =>
  numbers.every((number) => number === undefined || number === '') ? undefined : numbers.map(Number).join(' ');

async function clientFiles(site: Site, key: string) {
  const folder = `${cases[key]!.locales ? '' : 'en/'}network/${key}`;
  const html = await site.read(`${folder}/index.html`);
  const node = businessIn(html, key);
  const [card, oldCard] = [await site.read(`${folder}/${key}.vcf`), await site.read(`${folder}/${key}.v3.vcf`)];
  const position = elements(html, 'meta').find(({ attributes }) => attributes['name'] === 'geo.position');
  const [openNow] = elements(html, 'open-now');
  const [name, specifications] = [node.name, [node.openingHoursSpecification ?? []].flat()];
  const calendar = site.has(`${folder}/${key}.ics`) ? await site.read(`${folder}/${key}.ics`) : undefined;
  const told = {
    'page': {
      name: elements(html, 'h1')[0]!.text,
      pin: joined(...(position?.attributes['content']?.split(';') ?? [])),
      hours: rowsReader(tableRows(html)[0] ?? []),
    },
    'structured data': {
      name,
      pin: joined(node.geo?.latitude, node.geo?.longitude),
      hours: specifications.length === 0 ? undefined : googleReader(named(specifications)),
    },
    'open now': openNow && { name, hours: openNowReader(openNow.attributes['data-hours']!) },
    'vCard 4.0': cardTold(card),
    'vCard 3.0': oldCardTold(oldCard),
    'iCalendar':
      calendar === undefined
        ? undefined
        : {
            name: valueOf(calendar, 'X-WR-CALNAME')!,
            hours: calendarReader(eventsOf(calendar), name, weekOf(specifications)),
          },
  } satisfies Partial<Record<Place, Told | undefined>>;
  return [key, told] as const;
}

interface Business {
  readonly '@id': string;
  readonly name: string;
  readonly geo?: { readonly latitude: number; readonly longitude: number };
  readonly openingHoursSpecification?: OpeningHoursSpecification | readonly OpeningHoursSpecification[];
  readonly department?: Business | readonly Business[];
}

export function businessIn(html: string, key: string): Business {
  const [script] = elements(html, 'script').filter(({ attributes }) => attributes['type'] === 'application/ld+json');
  const graph = JSON.parse(script!.text) as { readonly '@graph': readonly Business[] };
  return graph['@graph'].find((node) => node['@id'].endsWith(`#client/${key}`))!;
}

/** Days by their mere names. */
export const named = (specifications: readonly OpeningHoursSpecification[]): readonly OpeningHoursSpecification[] =>
  JSON.parse(JSON.stringify(specifications).replaceAll('https://schema.org/', '')) as OpeningHoursSpecification[];

const weekOf = (specifications: readonly OpeningHoursSpecification[]): Reader | undefined => {
  const week = named(specifications).filter((specification) => !('validFrom' in specification));
  return week.length === 0 ? undefined : googleReader(week);
};

/** The rows of each table of hours, that of the whole business first. */
export const tableRows = (html: string) =>
  [...html.matchAll(/<table class="hours"[^]*?<\/table>/g)].map(([table]) => {
    const times = elements(table, 'td');
    return elements(table, 'th').map(({ text }, index) => ({ days: text, times: times[index]!.text }));
  });

function cardTold(text: string): Told {
  const { vCards } = parseVCards(text);
  const card = vCards![0];
  return {
    name: card.FN[0].value,
    pin: joined(...(card.GEO?.[0].value.replace('geo:', '').split(',') ?? [])),
    hours: linesReader(card.NOTE?.[0].value.split('\n\n').filter(isOfAll).join('\n').split('\n') ?? []),
  };
}

/** Version 3.0 has no parser of its own here: a line each, unfolded, its value without escapes. */
function oldCardTold(text: string): Told {
  return {
    name: valueOf(text, 'FN')!,
    pin: joined(...(valueOf(text, 'GEO')?.split(';') ?? [])),
    hours: linesReader(valueOf(text, 'NOTE')?.split('\n\n').filter(isOfAll).join('\n').split('\n') ?? []),
  };
}

/** The paragraphs of departments begin with their names. */
const isOfAll = (paragraph: string): boolean => paragraph.startsWith('Opening hours');

export function valueOf(text: string, property: string): string | undefined {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const line = lines.find((each) => new RegExp(`^${property}[;:]`).test(each));
  return line
    ?.slice(line.indexOf(':') + 1)
    .replaceAll(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

function geojsonTold(text: string): ToldByKey {
  const read = check(text);
  if (read.type !== 'FeatureCollection') throw new TypeError(read.type);
  return byKey(
    read.features.map((feature) => {
      const { key, name, hours } = feature.properties as Readonly<Record<string, string>>;
      return [key!, { name: name!, pin: pointOf(feature), hours: linesReader(hours?.split('; ') ?? []) }];
    }),
  );
}

const kmlTold = (text: string): ToldByKey =>
  byKey(
    kml(parseXml(text)).features.map((feature) => {
      const { key, name, description } = feature.properties as Record<string, string | { value: string }>;
      const html = typeof description === 'string' ? description : description!.value;
      const lines = textOf(parse(html.replaceAll(/<br>|<\/p>/g, '\n'))).split('\n');
      return [key as string, { name: name as string, pin: pointOf(feature as Feature), hours: linesReader(lines) }];
    }),
  );

const gpxTold = (text: string): ToldByKey =>
  byKey(
    gpx(parseXml(text)).features.map((feature) => {
      const { name, desc, links } = feature.properties as {
        name: string;
        desc: string;
        links: readonly [{ href: string }];
      };
      const key = new URL(links[0].href).pathname.split('/').at(-2)!;
      return [key, { name, pin: pointOf(feature as Feature), hours: linesReader(desc.split('\n')) }];
    }),
  );

function pointOf({ geometry }: Feature): string | undefined {
  if (geometry.type !== 'Point') throw new TypeError(geometry.type);
  const [longitude, latitude] = geometry.coordinates;
  return joined(latitude, longitude);
}

const jsonTold = ({ name, pin, hours }: ClientJson): Told => ({
  name,
  pin: joined(pin?.latitude, pin?.longitude),
  hours: hours && osmReader(hours.osm),
});

async function packTold(pack: string) {
  const read = (name: string) => readFile(join(pack, name), 'utf8');
  const googleNames = (await readdir(pack)).filter((name) => name.startsWith('google-business-profile'));
  const google = (await Promise.all(googleNames.map(read))).flatMap((text) => readSheet(text));
  const apple = JSON.parse(await read('apple-business.json')) as readonly AppleLocation[];
  const bing = readSheet(await read('bing-places.csv'));
  const osm = JSON.parse(await read('openstreetmap.json')) as readonly OsmEntry[];
  const sheet = readSheet((await read('clients.csv')).replace(/^\uFEFF/, ''));
  return {
    Google: byKey(google.map((row) => [row['Store code']!, googleTold(row)])),
    Apple: byKey(apple.map((location) => [appleKey(location), appleTold(location)])),
    Bing: byKey(bing.map((row) => [row['StoreId']!, bingTold(row)])),
    OpenStreetMap: byKey(osm.map((entry) => [entry.key, osmTold(entry)])),
    sheet: byKey(sheet.map((row) => [row['key']!, sheetTold(row)])),
  };
}

type Row = Readonly<Record<string, string>>;

const googleTold = (row: Row): Told => ({
  name: row['Business name']!,
  pin: joined(row['Latitude'], row['Longitude']),
  hours: row['Monday hours'] ? from(row['Opening date'], rowReader(row)) : undefined,
});

/** Where it has moved, the place of today has an id of its own. */
const appleKey = ({ locationDetails }: AppleLocation): string =>
  locationDetails.partnersLocationId.replace(/-\d+$/, '');

function appleTold({ locationDetails: told }: AppleLocation): Told {
  const { openingHoursByDay, specialHours, displayPoint, displayNames, locationStatus } = told;
  return {
    name: displayNames[0]!.name,
    pin: joined(displayPoint?.coordinates.latitude, displayPoint?.coordinates.longitude),
    hours:
      openingHoursByDay &&
      from(locationStatus.openingDate, appleReader({ openingHoursByDay, specialHours: specialHours! })),
  };
}

const from = (opens: string | undefined, reader: Reader): Reader => (day) =>
  opens !== undefined && day < opens ? '' : reader(day);

const bingTold = (row: Row): Told => ({
  name: row['BusinessName']!,
  pin: joined(row['Latitude'], row['Longitude']),
  hours: row['OperatingHours'] ? bingReader(row) : undefined,
});

interface OsmEntry {
  readonly key: string;
  readonly pin?: { readonly latitude: string; readonly longitude: string };
  readonly tags: Row;
}

/** What is no more has its name among the old ones. */
const osmTold = ({ pin, tags }: OsmEntry): Told => ({
  name: tags['name'] ?? tags['old_name']!,
  pin: joined(pin?.latitude, pin?.longitude),
  hours: tags['opening_hours'] === undefined ? undefined : osmReader(tags['opening_hours']),
});

/** An apostrophe keeps spreadsheets from taking a text for a formula. */
const sheetTold = (row: Row): Told => ({
  name: row['name']!.replace(/^'(?=[=@-])/, ''),
  pin: joined(row['latitude'], row['longitude']),
  hours: row['hours'] ? osmReader(row['hours']) : undefined,
});
