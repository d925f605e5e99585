import { expect, test } from 'vitest';
import { searchIn } from '../search/search.ts';
import { client, content } from '../structured-data/testing/sample.ts';
import { contextsOf, type Context } from './context.ts';
import { networkPartRoutes, networkPartsRoutes, type NetworkPartView } from './network-part.ts';
import { companiesPerPage } from '../routes/network-parts.ts';
import { searchIndex } from './network-search.ts';
import { networkRoutes } from './network.ts';
import type { Route, Shown } from './route.ts';

const viewsOf =
  <PageView extends Shown>(routesIn: (context: Context) => readonly Route<PageView>[]) =>
  (context: Context) =>
    routesIn(context).map(({ view }) => view());

const networkViews = viewsOf(networkRoutes);
const networkPartViews = viewsOf(networkPartRoutes);
const networkPartsViews = viewsOf(networkPartsRoutes);

/** So many companies, three in each town, by turns of each kind. */
function contextWith(count: number, networkTexts = content.site.networkTexts) {
  const sectors = ['food', 'books', 'wine', 'health'];
  const clients = Array.from({ length: count }, (_, index) => {
    const town = Math.floor(index / 3);
    const texts = Object.fromEntries(
      Object.entries(client.texts).map(([locale, text]) => [locale, { ...text!, slug: `company-${index}` }]),
    );
    return {
      ...client,
      key: `${index}`,
      name: `Company ${index}`,
      sector: sectors[index % sectors.length]!,
      address: { ...client.address, locality: `Esempio ${town}` },
      pin: { latitude: `${45 + (town % 40) / 40}0001`, longitude: `${9 + town / 4000}0001` },
      texts,
    };
  });
  return contextsOf({ ...content, site: { ...content.site, networkTexts }, clients })[0]!;
}

test('a network that fits one page is whole, and its kinds and towns have pages all the same', () => {
  const context = contextWith(companiesPerPage);
  const [view] = networkViews(context);
  expect(view!.filter).toBeDefined();
  expect(view!.search).toBeUndefined();
  expect(view!.groups.flatMap(({ cards }) => cards)).toHaveLength(companiesPerPage);
  expect(networkPartViews(context).length).toBeGreaterThan(4);
  expect(networkPartsViews(context)).toEqual([]);
});

test('the companies of a kind or a town are chosen from where all of them are on the page, and not few', () => {
  const views = [1, 12].flatMap((pages) => networkPartViews(contextWith(companiesPerPage * pages)));
  const isMeant = ({ groups, pagination }: NetworkPartView) =>
    pagination.pages === 1 && groups.flatMap(({ cards }) => cards).length >= 4;
  expect(views.some(({ pagination }) => pagination.pages > 1)).toBe(true);
  expect(views.some(isMeant)).toBe(true);
  expect(views.filter(({ filter }) => filter !== undefined)).toEqual(views.filter(isMeant));
});

test('no page of the network grows with it', () => {
  const sizes = [160, 640].map((count) => {
    const context = contextWith(count);
    const pages = [...networkViews(context), ...networkPartViews(context), ...networkPartsViews(context)];
    return Math.max(...pages.map((view) => JSON.stringify({ ...view, frame: undefined }).length));
  });
  expect(sizes[1]! / sizes[0]!).toBeLessThan(1.25);
}, 120_000);

test('every company is reached by links, through its kind and through its town', () => {
  const context = contextWith(402);
  const [network] = networkViews(context);
  const lists = networkPartsViews(context);
  const views = networkPartViews(context);
  for (const word of ['kinds', 'towns'] as const) {
    const index = lists.filter(({ path }) => path.includes(`/${word}/`) || path.includes(partWord(word)));
    const links = new Set(index.flatMap(({ links }) => links.map(({ href }) => href)));
    const inside = views.filter(({ path, pagination }) => pagination.page === 1 && links.has(path));
    const later = views.filter(({ path }) => inside.some((first) => path.startsWith(first.path)));
    const keys = later.flatMap(({ groups }) => groups.flatMap(({ cards }) => cards.map(({ key }) => key)));
    expect(new Set(keys).size).toBe(402);
  }
  const offered = [network!.map?.largest?.all?.href, ...network!.groups.map(({ all }) => all?.href)];
  expect(offered.every((href) => href !== undefined)).toBe(true);
});

const partWord = (word: 'kinds' | 'towns') => ({ kinds: '/mestieri/', towns: '/citta/' })[word];

test('pages have titles, trails and alternates of their own', () => {
  const context = contextWith(402);
  const views = [...networkPartViews(context), ...networkPartsViews(context)];
  const titles = views.map(({ head }) => head.find(({ tag }) => tag === 'title')?.text);
  expect(new Set(titles).size).toBe(titles.length);
  expect(new Set(views.map(({ path }) => path)).size).toBe(views.length);
  for (const { breadcrumbs, listing, path } of views) {
    expect(breadcrumbs.length).toBeGreaterThan(2);
    expect(listing!.alternates.map((alternate) => alternate.path)).toContain(path);
  }
  const first = views.find(({ pagination }) => pagination.page === 1)!;
  expect(first.listing!.alternates).toHaveLength(context.site.locales.length);
});

test('what site.yaml says of a kind and of a town stands on their pages', () => {
  const { locale } = contextWith(1);
  const context = contextWith(60, {
    sectors: { food: { [locale]: 'All about food.' } },
    towns: { 'Esempio 3': { [locale]: 'All about the town.' } },
  });
  const descriptions = networkPartViews(context).map(({ description }) => description);
  expect(descriptions).toContain('All about food.');
  expect(descriptions).toContain('All about the town.');
});

test('a town knows its neighbours', () => {
  const view = networkPartViews(contextWith(402)).find(({ nearby }) => nearby);
  expect(view!.nearby!.links).toHaveLength(8);
  expect(view!.nearby!.links.map(({ label }) => label)).not.toContain(view!.breadcrumbs.at(-1)!.label);
});

test('the search finds companies by name, kind and town, and leads to their pages', () => {
  const context = contextWith(402);
  const index = searchIndex(context);
  const search = searchIn(index);
  const paths = new Set(networkPartViews(context).map(({ path }) => path));
  const { hits } = search('company 123');
  expect(hits[0]).toMatchObject({ label: 'Company 123' });
  expect(hits[0]!.href).toBe(context.paths.client(context.locale, 'company-123'));
  expect(paths).toContain(search('esempio 41').hits[0]!.href);
  // Three are there, and one elsewhere has that number.
  expect(search('COMPÀNY esempio 41').total).toBe(4);
  expect(search('nobody').total).toBe(0);
  expect(search('  ').hits).toEqual([]);
  expect(JSON.stringify(index).length / 402).toBeLessThan(70);
});
