import { expect, test } from 'vitest';
import messages from '../i18n/messages/it.ts';
import { textRenderer } from './text-renderer.ts';

const language = { lang: 'it-IT', dir: 'ltr', messages } as const;
const image = { src: '/_astro/x.12345678.jpeg', width: 900, height: 600, format: 'jpeg' };
const render = textRenderer({
  languages: { it: language },
  sponsoredHosts: [],
  ownParts: [],
  pictures: () => Promise.resolve(image),
});
const text = { locale: 'it', folder: '/site', pictures: ['sala.jpg'] };

test('an MDX text becomes a component, with its headings, outside any bundle', async () => {
  const body = '## Ciao "tu"\n\n<Callout title="Nota">\n\n![Sala](sala.jpg)\n\n</Callout>\n';
  const shown = await render({ ...text, format: 'mdx', body });
  expect(shown.headings).toEqual([{ depth: 2, slug: 'ciao-tu', text: 'Ciao «tu»' }]);
  if (!('content' in shown)) throw new TypeError('no component');
  const tree = JSON.stringify(shown.content());
  expect(tree).toContain('/_astro/x.12345678.800x533q70.webp');
});

test('a Markdown text becomes HTML with the same pictures', async () => {
  const shown = await render({ ...text, format: 'md', body: '![Sala](sala.jpg)' });
  expect('html' in shown && shown.html).toContain('src="/_astro/x.12345678.800x533q70.webp"');
});
