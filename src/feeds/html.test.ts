import { expect, test } from 'vitest';
import { feedHtml } from './html.ts';

const page = 'https://www.example.com/en/news/door/';

test.each([
  ['<a href="/en/">x</a>', '<a href="https://www.example.com/en/">x</a>'],
  ['<a href="#note-1">1</a>', '<a href="https://www.example.com/en/news/door/#note-1">1</a>'],
  [
    '<img src="/_astro/a.webp" srcset="/_astro/a.webp 640w, /_astro/b.webp 1080w" alt="A">',
    '<img src="https://www.example.com/_astro/a.webp" srcset="https://www.example.com/_astro/a.webp 640w, https://www.example.com/_astro/b.webp 1080w" alt="A">',
  ],
  ['<p>a</p><script>alert(1)</script><style>p{}</style><!-- x -->', '<p>a</p>'],
  ['<a href="mailto:a@example.com">a</a>', '<a href="mailto:a@example.com">a</a>'],
])('%s', (html, expected) => {
  expect(feedHtml(html, page)).toBe(expected);
});
