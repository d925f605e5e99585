import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { element } from '../parts/element.ts';
import { twinMarkdown, type Twin } from './twin.ts';

const twin: Twin = {
  url: 'https://www.example.com/notizie/porta/',
  lang: 'it-IT',
  title: 'Una *porta*: "aperta" # sempre',
  description: 'Che cosa <b>non</b> è una porta.',
  authors: [],
  before: [element('p', {}, element('img', { src: '/_astro/a.jpeg', alt: 'Una [porta]' }))],
  after: [element('ul', {}, element('li', {}, element('a', { href: '../altra/' }, 'Un’altra')))],
};

test('a page says in Markdown what it is, where it is, and all that it says', () => {
  const [, front = '', text = ''] = twinMarkdown(
    twin,
    '<h2 id="a">Dove</h2><p>Qui &lt;i&gt; e <a href="/chi/">là</a>.</p>',
  ).split('---\n');
  expect(parse(front)).toEqual({
    url: twin.url,
    lang: 'it-IT',
    title: twin.title,
    description: twin.description,
  });
  expect(text).toBe(`
# Una \\*porta\\*: "aperta" # sempre

Che cosa \\<b>non\\</b> è una porta.

![Una \\[porta\\]](https://www.example.com/_astro/a.jpeg)

## Dove

Qui \\<i> e [là](https://www.example.com/chi/).

- [Un’altra](https://www.example.com/notizie/altra/)
`);
});

test.each([
  ['what runs', '<p>a</p><script>alert(1)</script>', 'a'],
  [
    'what is loaded from others',
    '<p>a</p><iframe src="https://www.example.org/x" title="Una mappa"></iframe>',
    'a\n\n[Una mappa](https://www.example.org/x)',
  ],
  ['what only a page can do', '<p>a</p><button data-page-only>b</button>', 'a'],
  ['boxes that have no other sense', '<div class="x"><section><p>a</p></section></div>', 'a'],
  ['a rule that looks like front matter', '<p>a</p><hr><p>b</p>', 'a\n\n---\n\nb'],
  [
    'what is written as code',
    '<pre><code class="language-md"># a\n```\n</code></pre>',
    '````\n# a\n```\n````',
  ],
])('of a text, %s becomes plain', (_, html, markdown) => {
  const text = twinMarkdown({ ...twin, before: [], after: [] }, html);
  expect(text.slice(text.lastIndexOf('porta.\n') + 'porta.\n'.length).trim()).toBe(markdown);
});
