import type { Content } from '../model/content.ts';
import { describe, expect, test } from 'vitest';
import { content, picture } from '../structured-data/testing/sample.ts';
import { allRoutes } from './all.ts';
import { contextsOf } from './context.ts';
import { drawnImage } from './share-image.ts';
import { mayBeDrawn } from '../share-images/share-image.ts';
import { pathsNamedIn } from '../pictures/rendition.ts';

const drawing = { edition: 'x', letterings: [] };
const [italian] = contextsOf({ ...content, drawing });
const shared = { title: 'La porta', kicker: 'Notizie' };

describe('the image of a page', () => {
  test('tells what it says and shows; a logo says nothing more', () => {
    const cover = { ...picture('door'), alt: 'Una porta rossa' };
    expect(drawnImage(italian!, { ...shared, picture: cover })?.alt).toBe('La porta – Una porta rossa');
    expect(drawnImage(italian!, { ...shared, picture: cover, kind: 'logo' })?.alt).toBe('La porta');
    expect(drawnImage(italian!, shared)?.alt).toBe('La porta');
  });

  test('is not drawn where nothing is to be, and where letters are missing', () => {
    const [plain] = contextsOf(content);
    expect(drawnImage(plain!, shared)).toBeUndefined();
    expect(drawnImage(italian!, { ...shared, title: '湖' })).toBeUndefined();
    expect(drawnImage(italian!, { ...shared, title: '🎉' })).toBeUndefined();
    expect(drawnImage(italian!, { ...shared, title: 'Festa 🎉' })?.image.title).toBe('Festa');
  });

  test('does not show a drawing as a cover', () => {
    const drawn = { ...picture('map'), image: { ...picture('map').image, format: 'svg' } };
    expect(drawnImage(italian!, { ...shared, picture: drawn })?.image.picture).toBeUndefined();
  });
});

describe('each page that may be found', () => {
  const full: Content = { ...content, drawing, ...manyOf(content) };
  const views = allRoutes(full).flatMap(({ kind, locale, view }) => {
    const made = view();
    return made.listing ? [{ kind, locale, view: made, image: made.shareImage }] : [];
  });
  const told = (kind: string) =>
    new Set(
      views.flatMap((page) =>
        page.kind === kind && page.locale === 'en' ? [`${page.image?.kicker} | ${page.image?.title}`] : [],
      ),
    );

  test('has an image, and names it where other sites look for it', () => {
    const without = views.filter(({ image }) => !image);
    expect(without.map(({ view }) => view.path)).toEqual([]);
    for (const { view } of views) {
      const named = 'head' in view ? pathsNamedIn(JSON.stringify(view.head).replaceAll('"', ' ')) : new Set();
      expect([...named].some((path) => mayBeDrawn(String(path)))).toBe(true);
    }
  });

  test.each([
    ['networkPart', ['The network | Food', 'The network | Companies in Esempio 1']],
    ['networkParts', ['The network | All kinds', 'The network | All towns']],
    ['archive', ['News | News of 2026']],
    ['series', ['News | Four doors']],
    ['everything', [' | Everything, from A to Z']],
  ])('says what the page says: %s', (kind, expected) => {
    expect([...told(kind)]).toEqual(expect.arrayContaining(expected));
  });
});

const inBoth = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, { it: word, en: word }]));

/** So many stories and companies that lists of them have pages. */
function manyOf({ stories, clients, site }: Content): Pick<Content, 'stories' | 'clients' | 'site'> {
  const [story] = stories;
  const [client] = clients;
  const text = story?.texts.it;
  if (!client || !text) throw new Error('The sample has a story and a company');
  return {
    site: {
      ...site,
      storiesPerPage: 5,
      sectors: inBoth({ food: 'Food' }),
      series: inBoth({ doors: 'Four doors' }),
    },
    stories: Array.from({ length: 30 }, (_, index) => {
      const own = { ...text, slug: `door-${index}`, series: 'doors' };
      return { key: `door-${index}`, replies: [], texts: { it: own, en: { ...own, locale: 'en' } } };
    }),
    clients: Array.from({ length: 60 }, (_, index) => ({
      ...client,
      key: `${index}`,
      name: `Company ${index}`,
      sector: 'food',
      address: { ...client.address, locality: `Esempio ${Math.floor(index / 3)}` },
      texts: Object.fromEntries(
        Object.entries(client.texts).flatMap(([locale, own]) =>
          own ? [[locale, { ...own, slug: `company-${index}` }]] : [],
        ),
      ),
    })),
  };
}
