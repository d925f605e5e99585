import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AppleLocation } from '../../src/listings/apple-business.ts';
import { googleReader, type Reader } from '../../src/hours/testing/readers.ts';
import type { ClientsJson } from '../../src/formats/clients-json.ts';
import { cases, places, type Case, type Place } from './every-dialect/cases.ts';
import { calendarReader, eventsOf, osmReader, rowsReader } from './every-dialect/readers.ts';
import { businessIn, named, readAll, tableRows, valueOf, type Told } from './every-dialect/told.ts';
import { elements, openSite, run, today, type Site } from './site.ts';

const languages = { it: 'Parole ]]> italiane, «qui»; \\ 🍷', en: 'English ]]> words, “here”; \\ 🍷' } as const;

describe('one record per client, read back from every file', () => {
  let [site, pack] = [{} as Site, ''];
  let told = {} as Awaited<ReturnType<typeof readAll>>;

  beforeAll(async () => {
    site = await openSite('every-dialect');
    pack = join(site.folder, 'pack');
    await Promise.all(Object.keys(cases).map((key) => writeClient(site.folder, key)));
    const built = await site.build();
    const packed = await run('scripts/listings.ts', '--site', site.folder, '--out', pack, '--as-of', today);
    expect([built.code, packed.code, built.output, packed.output].join('\n')).toMatch(/^0\n0\n/);
    told = await readAll(site, pack);
  });
  afterAll(() => site.remove());

  /** What each place tells of a client, by one of its facts. */
  const factsOf = (key: string, fact: (told: Told) => unknown) =>
    Object.fromEntries(
      places.flatMap((place) => (told[place][key] ? [[place, fact(told[place][key])] as const] : [])),
    );

  test.each(Object.entries(cases))('%s: the same name wherever it is told of, and nowhere else', (key, each) => {
    const name = each.name.replace('\n', ' ');
    const expected = places.filter((place) => !isAbsent(each, place)).map((place) => [place, name]);
    expect(factsOf(key, ({ name }) => name)).toEqual(Object.fromEntries(expected));
  });

  test.each(Object.entries(cases))('%s: the same pin', (key, each) => {
    const { 'iCalendar': _, 'open now': __, ...pins } = factsOf(key, ({ pin }) => pin);
    // The site leads nobody to a place that has closed for good; other systems are told where it was.
    const told = key === 'chiuso' ? [undefined, each.pin] : [each.pin];
    expect(pins['structured data']).toBe(told[0]);
    expect(new Set(Object.values(pins))).toEqual(new Set(told));
  });

  test.each(Object.entries(cases))('%s: the same minutes', (key, each) => {
    const read = Object.entries(factsOf(key, ({ hours }) => hours && readDays(hours, each.days)));
    const timed = read.filter(([, days]) => days !== undefined);
    const { absent = [], timeless = [] } = each;
    const expected = places.filter((place) => ![...absent, ...timeless].includes(place));
    expect(Object.fromEntries(timed)).toEqual(Object.fromEntries(expected.map((place) => [place, each.days])));
  });

  test('departments have their own, also those that are open when the rest is closed', async () => {
    const days = { '2026-11-23': '480-720', '2026-12-24': '' };
    const evenings = { '2026-11-23': '1080-1440', '2026-12-25': '1080-1440' };
    const [folder, names] = ['en/network/reparti', ['Workshop; tyres', 'Bar, inside']];
    const html = await site.read(`${folder}/index.html`);
    const nodes = [businessIn(html, 'reparti').department!].flat();
    const file = await site.read(`${folder}/reparti.ics`);
    const clients = JSON.parse(await site.read('en/network/clients.json')) as ClientsJson;
    const { departments } = clients.clients.find(({ key }) => key === 'reparti')!;
    const specifications = nodes.map(({ openingHoursSpecification }) => named([openingHoursSpecification!].flat()));
    const weeks = specifications.map((each) => googleReader(each.filter((one) => !('validFrom' in one))));
    const subjects = names.map((name) => `-Auto Esempio – ${name}`);
    const readers = {
      'structured data': specifications.map((each) => googleReader(each)),
      'page': tableRows(html).slice(1).map(rowsReader),
      'clients.json': departments.map(({ hours }) => osmReader(hours.osm)),
      'iCalendar': subjects.map((name, index) => calendarReader(eventsOf(file), name, weeks[index])),
    };
    expect(departments.map(({ name }) => name)).toEqual(names);
    const told = ([workshop, bar]: readonly (Reader | undefined)[]) => [
      readDays(workshop!, days),
      readDays(bar!, evenings),
    ];
    const all = Object.entries(readers).map(([place, each]) => [place, told(each)]);
    expect(Object.fromEntries(all)).toEqual(
      Object.fromEntries(all.map(([place]) => [place, [days, evenings]])),
    );
    for (const card of ['vcf', 'v3.vcf']) {
      const note = valueOf(await site.read(`${folder}/reparti.${card}`), 'NOTE')!.split('\n\n').slice(1);
      expect(note.map((paragraph) => paragraph.split('\n')[0])).toEqual(names.map((name) => `${name}:`));
    }
  });

  test.each([
    ['annunciato', '2027-03-01 2027-03-02 opens'],
    ['chiudera', '2027-01-31 2027-02-01 closes for good (Gone, sadly)'],
    ['chiuso', '2026-09-30 2026-10-01 closes for good (Thanks)'],
    ['pausa', '2026-11-16 2026-12-05 closed (Works, many)'],
    ['natale', '2026-12-24 2027-01-07 closed (Away, all of us)'],
  ])('the calendar of %s tells it in one event: %s', async (key, event) => {
    const events = eventsOf(await site.read(`en/network/${key}/${key}.ics`));
    const lines = events.map(({ from, until, summary }) => `${from} ${until} ${summary}`);
    expect(lines).toContain(event.replace(/(.{22})/, `$1${cases[key]!.name}: `));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    // Nobody wants a calendar that is full of days on which a place is not there.
    const longest = events.map(({ from, until }) => (Date.parse(until) - Date.parse(from)) / 86_400_000);
    expect(Math.max(...longest)).toBeLessThan(31);
  });

  test('who has moved is closed at the old address and open at the new one, and pages tell what was before', async () => {
    const apple = JSON.parse(await readFile(join(pack, 'apple-business.json'), 'utf8')) as readonly AppleLocation[];
    const own = apple.filter(({ locationDetails: { partnersLocationId: id } }) => id.startsWith('trasloco'));
    expect(own.map(({ locationDetails: { locationStatus, mainAddress } }) => [
      mainAddress.structuredAddress.fullThoroughfare,
      locationStatus,
    ])).toEqual([
      ['Via Prova 7', { status: 'OPEN' }],
      ['Via Vecchia 9', { status: 'CLOSED', closedDate: '2025-03-01' }],
    ]);
    const paragraphs = async (path: string) => elements(await site.read(path), 'p').map(({ text }) => text);
    const formerly = 'Si chiamava Nome "di prima", Esempio fino a maggio 2024';
    expect(await paragraphs('network/rinominato/index.html')).toContain(formerly);
    expect(await site.read('en/network/trasloco/index.html')).toContain('Via Vecchia 9');
  });

  describe.each([
    ['it', 'it-IT', '', 'chiuso', 'Orari'],
    ['en', 'en-GB', 'en/', 'closed', 'Opening hours'],
  ] as const)('in %s', (locale, lang, prefix, closed, hours) => {
    const folder = `${prefix}network`;
    const linksOf = async (path: string) =>
      elements(await site.read(path), 'a').flatMap(({ attributes: { href, type, hreflang, download } }) =>
        type ? [[href!.slice(`/${folder}/`.length), type, hreflang, download !== undefined] as const] : [],
      );

    test('links to files say what they are, in which language, and which of them to keep', async () => {
      expect(await linksOf(`${folder}/natale/index.html`)).toEqual([
        ['natale/natale.v3.vcf', 'text/vcard', lang, false],
        ['natale/natale.ics', 'text/calendar', lang, false],
      ]);
      expect(await linksOf(`${folder}/index.html`)).toEqual([
        ['network.geojson', 'application/geo+json', lang, true],
        ['network.kml', 'application/vnd.google-earth.kml+xml', lang, true],
        ['network.gpx', 'application/gpx+xml', lang, true],
        ['clients.json', 'application/json', lang, true],
        ['changes.xml', 'application/rss+xml', lang, false],
      ]);
      expect(await linksOf(`${folder}/chiuso/index.html`)).toEqual([]);
    });

    test('files have the texts of the language', async () => {
      const other = languages[locale === 'it' ? 'en' : 'it'];
      const features = JSON.parse(await site.read(`${folder}/network.geojson`)).features as readonly Feature[];
      const { description, hours: lines } = features.find(({ id }) => id === 'natale')!.properties!;
      expect([description, lines]).toEqual([`${languages[locale]} (natale)`, expect.stringContaining(closed)]);
      for (const file of ['network.kml', 'network.gpx', 'clients.json', 'network.geojson']) {
        const text = await site.read(`${folder}/${file}`);
        expect(text).toContain(languages[locale].slice(0, 6));
        // One client has a page in Italian alone.
        expect(text.split(other.slice(0, 6)).length - 1).toBeLessThan(locale === 'it' ? 1 : 3);
      }
      const note = valueOf(await site.read(`${folder}/natale/natale.vcf`), 'NOTE');
      expect(note).toMatch(new RegExp(`^${hours}:`));
    });
  });
});

const readDays = (reader: Reader, days: Case['days']) =>
  Object.fromEntries(Object.keys(days).map((day) => [day, reader(day)]));

const isAbsent = ({ absent = [] }: Case, place: Place): boolean => absent.includes(place);

/** JSON is YAML, too. */
async function writeClient(folder: string, key: string): Promise<void> {
  const { record, name, pin, locales = Object.keys(languages) } = cases[key]!;
  const [latitude, longitude] = pin?.split(' ') ?? [];
  const shared = {
    name,
    type: 'Store',
    sector: 'servizi',
    address: { street: 'Via Prova 7', postalCode: '20121', locality: 'Milano', region: 'MI', country: 'IT' },
    pin: pin && { latitude, longitude },
    phones: ['+39 02 1234 5678'],
  };
  const own = join(folder, 'content/clients', key);
  await mkdir(own, { recursive: true });
  await writeFile(join(own, 'client.yaml'), JSON.stringify({ ...shared, ...record }));
  for (const locale of locales as (keyof typeof languages)[]) {
    const head = JSON.stringify({ slug: key, description: `${languages[locale]} (${key})` });
    await writeFile(join(own, `index.${locale}.md`), `---\n${head}\n---\n\n${languages[locale]}\n`);
  }
}
