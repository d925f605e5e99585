import { expect, test } from 'vitest';
import { allFiles } from '../exports/all.ts';
import { resolveContent } from '../resolve/content.ts';
import type { Pictures } from '../resolve/pictures.ts';
import { peoplePerPage } from '../routes/people-list.ts';
import { allRoutes } from '../views/all.ts';
import { readSample, sample, swapped, type Files } from './testing/sample.ts';

const asOf = new Date('2026-11-20T12:00Z');
const pictures: Pictures = (file) =>
  Promise.resolve({ src: `/_astro/${file.length}.svg`, width: 1, height: 1, format: 'svg' });

const shop = (index: number): Files => ({
  [`clients/bottega-${index}/client.yaml`]: `name: Bottega ${index}\ntype: ShoeStore\nsector: tables\naddress: { locality: Como, country: IT }\n`,
  [`clients/bottega-${index}/index.it.md`]: `---\ndescription: Scarpe numero ${index}.\n---\n\nSotto i portici.\n`,
});

const shops = Array.from({ length: 45 }, (_, index) => Object.entries(shop(index)));

const person = (index: number): readonly [string, string] => [
  `people/vicina-${index}/person.yaml`,
  `name: Vicina Prova-${index}\nrole: { it: vicina, en: neighbour }\nconsent: { scope: [name], date: 2026-01-01 }\n`,
];

/** A network that is cut into pages of kinds and towns, two pages of news and of a topic, and two of people. */
const large: Files = {
  ...swapped('site.yaml', 'logo: logo.svg', 'logo: logo.svg\nstoriesPerPage: 1'),
  'posts/nota/index.it.md': sample['posts/festa/index.it.md']
    .replace(/cover.*\n/g, '')
    .replace(/!\[.*\n/, '')
    .replace('La festa di paese', 'Una nota'),
  ...Object.fromEntries(shops.flat()),
  ...Object.fromEntries(Array.from({ length: peoplePerPage }, (_, index) => person(index))),
};

test('an old address is taken for no page and no file that the site has', async () => {
  const { source } = await readSample(large);
  const content = await resolveContent(source!, { asOf, showUnpublished: false, pictures });
  const paths = [...allRoutes(content), ...allFiles(content)].map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/notizie/2/',
      '/temi/feste/2/',
      '/network/citta/como/2/',
      '/network/map.json',
      '/persone/2/',
    ]),
  );
  const old = `oldAddresses: ${JSON.stringify(paths)}`;
  const { mistakes } = await readSample({
    ...large,
    ...swapped('pages/about/index.it.md', 'type: AboutPage', `type: AboutPage\n${old}`),
  });
  const refused = new Set(mistakes.map(({ facts }) => facts.value));
  expect(paths.filter((path) => !refused.has(path))).toEqual(['/chi-siamo/']);
});

test('a text may lead to each kind of page', async () => {
  const links = [
    '/notizie/2/',
    '/temi/feste/2/',
    '/network/citta/como/2/',
    '/en/people/anna-esempio/',
    '/en/people/2/',
  ];
  const { mistakes } = await readSample({
    ...large,
    ...swapped('pages/about/index.it.md', 'Siamo in tre.', links.map((link) => `[qui](${link})`).join(' ')),
  });
  expect(mistakes).toEqual([]);
});
