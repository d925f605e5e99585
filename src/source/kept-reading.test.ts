import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Cache } from '../memory.ts';
import { readSource } from './read.ts';
import { asOf, emptyFolder, sample, swapped, writeFiles, type Changes } from './testing/sample.ts';

const cacheIn = (folder: string): Cache => ({ folder, generator: 'of the test' });

const redSquare = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
  .jpeg()
  .toBuffer();

const hiding = swapped(
  'clients/trattoria/client.yaml',
  'hours:',
  'serviceArea:\n  hidesAddress: true\n  towns: [Milano]\nhours:',
);

test.each<[what: string, change: Changes]>([
  ['nothing', {}],
  ['a text', swapped('posts/festa/index.en.md', 'An evening', 'A night')],
  [
    'what translations have from their first language',
    swapped('posts/festa/index.it.md', '2026-11-03', '2026-11-04'),
  ],
  ['a mistake in a text', swapped('posts/festa/index.en.md', 'An evening', '<script>')],
  ['the bytes of a picture', { 'posts/festa/palco.jpg': redSquare }],
  ['a picture that is gone', { 'posts/festa/palco.jpg': null }],
  ['a picture that is none any more', { 'posts/festa/piazza.jpg': 'no picture' }],
  ['a name that may be used no more', swapped('site.yaml', 'feasts: {', 'fairs: {')],
  ['a client that is gone', { 'clients/trattoria/client.yaml': null, 'clients/trattoria/index.it.md': null }],
  ['an address that is hidden from now on', hiding],
  [
    'a consent that is withdrawn',
    swapped('people/anna/person.yaml', '  date: 2025-01-01', '  date: 2025-01-01\n  until: 2026-01-01'),
  ],
  [
    'a person who is named without consent',
    { 'people/dora/person.yaml': 'name: La Sera\nrole: { it: Ospite }\n' },
  ],
  ['a language that is gone', { 'posts/festa/index.en.md': null }],
  [
    'another shared pin',
    { 'clients/forno/client.yaml': sample['clients/trattoria/client.yaml'].replace('Trattoria', 'Forno') },
  ],
])('what an earlier reading found is taken for granted only where it still holds: %s', async (_, change) => {
  const [siteDir, folder] = [await emptyFolder(), await emptyFolder()];
  const cache = cacheIn(folder);
  await writeFiles(siteDir, sample);
  await readSource(siteDir, { asOf, cache });
  await writeFiles(siteDir, change);
  const again = await readSource(siteDir, { asOf, cache });
  const anew = await readSource(siteDir, { asOf, cache: cacheIn(await emptyFolder()) });
  expect(plain(again, folder)).toEqual(plain(anew, folder));
  await writeFiles(siteDir, { ...sample, ...Object.fromEntries(added(change)) });
  const mended = await readSource(siteDir, { asOf, cache });
  expect(mended.mistakes).toEqual([]);
});

/** Takes away what a change had added to the sample. */
const added = (change: Changes) =>
  Object.keys(change).flatMap((name) => (name in sample ? [] : [[dirname(name), null] as const]));

/** Everything that is read, texts too, as plain data; prepared pictures lie in a cache of their own. */
const plain = (reading: unknown, folder: string): unknown =>
  JSON.parse(
    JSON.stringify(reading, (key, value: unknown) =>
      key === 'pictures' && value instanceof Map ? [...value.keys()] : value,
    ).replaceAll(folder, ''),
  );

test.each<[what: string, damage: (bytes: Buffer) => Buffer]>([
  ['cut off', (bytes) => bytes.subarray(0, 100)],
  ['changed', (bytes) => Buffer.from(bytes.map((byte, index) => (index === 300 ? byte ^ 1 : byte)))],
  ['empty', () => Buffer.alloc(0)],
])('what is kept and was %s is not believed', async (_, damage) => {
  const [siteDir, folder] = [await emptyFolder(), await emptyFolder()];
  const cache = cacheIn(folder);
  await writeFiles(siteDir, sample);
  await readSource(siteDir, { asOf, cache });
  const file = join(folder, 'reading');
  await writeFile(file, damage(await readFile(file)));
  const { mistakes, source } = await readSource(siteDir, { asOf, cache });
  expect(mistakes).toEqual([]);
  expect(source?.stories).toHaveLength(2);
});

test('another generator judges for itself', async () => {
  const [siteDir, folder] = [await emptyFolder(), await emptyFolder()];
  await writeFiles(siteDir, sample);
  await readSource(siteDir, { asOf, cache: { folder, generator: 'old' } });
  const before = await readFile(join(folder, 'reading'));
  await readSource(siteDir, { asOf, cache: { folder, generator: 'new' } });
  expect(await readFile(join(folder, 'reading'))).not.toEqual(before);
});

test('a list of many doubtful mentions is looked up once, however many of them are told again', async () => {
  const [siteDir, folder] = [await emptyFolder(), await emptyFolder()];
  const count = 600;
  const unquotable = `- { about: [trattoria], channel: phone, published: 2026-10-01, kind: praise, lang: it, quote: Bello }\n`;
  await writeFiles(siteDir, { ...sample, 'mentions/2026-10.yaml': unquotable.repeat(count) });
  const first = await readSource(siteDir, { asOf, cache: cacheIn(folder) });
  expect(first.mistakes).toEqual([]);
  const again = await readSource(siteDir, { asOf, cache: cacheIn(folder) });
  const linesOf = ({ warnings }: typeof again) =>
    warnings.filter(({ code }) => code === 'mention-unquotable').map(({ place }) => place.line);
  expect(linesOf(again)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  expect(linesOf(again)).toEqual(linesOf(first));
  // To read the file again for each of them would take minutes.
}, 30_000);
