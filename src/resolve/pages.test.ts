import { expect, test } from 'vitest';
import { inherit } from '../source/translations.ts';
import { inheritedByPages } from '../model/page.ts';
import type { Source } from '../source/source.ts';
import { site } from '../structured-data/testing/sample.ts';
import { resolvePages } from './pages.ts';

test('what must stay in the cover of a page stays wherever it is cropped, in each language', async () => {
  const [italian, english] = inherit(
    [{ cover: 'a.jpg', coverFocus: { x: 20, y: 80 } }, { title: 'About' }],
    inheritedByPages,
  );
  const entries = Object.entries({ it: italian, en: english }).map(([locale, fields]) => ({
    key: 'about',
    locale,
    path: `content/pages/about/index.${locale}.md`,
    folder: '/content/pages/about',
    data: { title: 'Chi siamo', description: 'Noi.', oldAddresses: [], ...fields },
    digest: '',
    words: 0,
    clients: [],
    people: [],
  }));
  const source = { pages: entries, ownPages: [] } as unknown as Source;
  const [page] = await resolvePages(source, site, {
    pictures: (file) =>
      Promise.resolve({ src: `${file}.12345678.jpeg`, width: 1800, height: 1200, format: 'jpeg' }),
  });
  for (const text of Object.values(page?.texts ?? {})) {
    expect(text?.cover?.image.focus).toEqual({ x: 20, y: 80 });
    expect(text?.cover?.share.path).toContain('f20-80');
  }
  expect(Object.keys(page?.texts ?? {})).toEqual(['it', 'en']);
});
