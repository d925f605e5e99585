import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plusCode } from '../../src/places/plus-code.ts';
import { openSite, run, today, type Site } from './site.ts';

/** Where the client works from, and where it did before: nobody is to learn of either. */
const doors = [
  { street: 'Segreta', postalCode: '20871', latitude: '45.61873', longitude: '9.36241' },
  { street: 'Nascosto', postalCode: '20864', latitude: '45.57718', longitude: '9.35126' },
] as const;

/** All that would tell of a door, by the name of what it tells. */
const secrets: Readonly<Record<string, RegExp>> = {
  street: new RegExp(doors.map(({ street }) => street).join('|'), 'i'),
  'postal code': new RegExp(`(?<!\\w)(?:${doors.map(({ postalCode }) => postalCode).join('|')})(?!\\w)`),
  coordinate: new RegExp(doors.flatMap(({ latitude, longitude }) => [latitude, longitude]).join('|')),
  'coordinates with fewer decimals': new RegExp(doors.flatMap(roughPairs).join('|')),
  'degrees and minutes': /45\s*°\s*(?:37|34)\s*[′']|9\s*°\s*21\s*[′']/,
  'Plus Code': new RegExp(doors.map((door) => RegExp.escape(plusCode(door).slice(4))).join('|')),
  'an element of the map': /5550123|1234567890123/,
};

describe('a client that hides its address', () => {
  let site: Site;
  const record = () => join(site.folder, 'content/clients/elettricista/client.yaml');
  const picture = () => join(site.folder, 'content/clients/elettricista/furgone.jpg');

  beforeAll(async () => {
    site = await openSite('hidden-address');
    await writeFile(picture(), await pictureThatTells());
  });
  afterAll(() => site.remove());

  test('is told of by no file of the site, nor of the pack for other systems', async () => {
    expect(await buildAll(site)).toBe(0);
    expect(await tellingFiles(site.folder)).toEqual([]);
    expect(await site.read('network/elettricista-prova/index.html')).toContain('Viene da te');
  });

  test('would be told of if it did not hide it, so that the search is seen to find', async () => {
    const shown = (await readFile(record(), 'utf8')).replace('serviceArea:\n', 'serviceArea:\n  hidesAddress: false\n');
    await writeFile(record(), shown);
    expect(await buildAll(site)).toBe(0);
    const found = await tellingFiles(site.folder);
    const told = new Set(found.map((line) => line.split(': ')[1]));
    expect([...told]).toEqual(
      expect.arrayContaining(['street', 'postal code', 'coordinate', 'coordinates with fewer decimals']),
    );
    expect(found).toContain('dist/network/elettricista-prova/index.html: street');
  });
});

/** The site, and beside it the pack. */
async function buildAll(site: Site): Promise<number> {
  const built = await site.build();
  const pack = join(site.folder, 'pack');
  const packed = await run('scripts/listings.ts', '--site', site.folder, '--out', pack, '--as-of', today);
  expect([built.code, packed.code, built.output, packed.output].join('\n')).toMatch(/^0\n0\n/);
  return built.code + packed.code;
}

/** `file: what it tells`, for each file made of the content. */
async function tellingFiles(folder: string): Promise<readonly string[]> {
  const made = ['dist', 'pack'].map(async (part) => {
    const entries = await readdir(join(folder, part), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  });
  const files = (await Promise.all(made)).flat().toSorted();
  expect(files.length).toBeGreaterThan(20);
  const found = files.map(async (file) => {
    const text = asWritten(await readFile(file));
    const told = Object.entries(secrets).filter(([, secret]) => secret.test(text));
    return told.map(([what]) => `${file.slice(folder.length + 1)}: ${what}`);
  });
  return (await Promise.all(found)).flat();
}

/** With lines of cards and calendars unfolded, and with what addresses and XML write in another way. */
const asWritten = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replaceAll(/\r?\n[ \t]/g, '')
    .replaceAll(/%(?:20|2C)/gi, ' ')
    .replaceAll(/&(?:#39|apos);/g, "'");

/** Both coordinates near each other, in either order, cut or rounded to three decimals or more. */
function roughPairs({ latitude, longitude }: (typeof doors)[number]): readonly string[] {
  const [lat, lon] = [latitude, longitude].map((coordinate) => {
    const thousandths = Number(coordinate) * 1000;
    const forms = [Math.floor(thousandths), Math.ceil(thousandths)].map((each) => (each / 1000).toFixed(3));
    return `(?:${forms.join('|').replaceAll('.', '[.,]')})\\d*`;
  });
  return [`${lat!}\\D{1,40}${lon!}`, `(?<!\\d)${lon!}\\D{1,40}${lat!}`];
}

/** A photo as phones make it, with its place in it. */
const pictureThatTells = (): Promise<Buffer> =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#c2410c' } })
    .withExif({
      IFD0: { ImageDescription: 'Via Segreta 77, 20871 Vimercate' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '45/1 37/1 7/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '9/1 21/1 45/1',
      },
    })
    .jpeg()
    .toBuffer();
