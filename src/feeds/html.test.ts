import { expect, test } from 'vitest';
import { feedHtml } from './html.ts';

const page = 'https://www.example.com/en/news/door/';

test.each([
  ['<a href="/en/">x</a>', '<a href="https://www.example.com/en/">x</a>'],
  ['<a href="#note-1">1</a>', '<a href="https://www.example.com/en/news/door/#note-1">1</a>'],
  [
    '<img src="/_astro/a.webp" srcset="/_astro/a.webp 640w, /_astro/b.webp 1080w" alt="A" loading="lazy" class="x">',
    '<img src="https://www.example.com/_astro/a.webp" alt="A">',
  ],
  [
    '<picture><source srcset="/b.avif"><img src="/b.jpg" alt="B"></picture>',
    '<img src="https://www.example.com/b.jpg" alt="B">',
  ],
  ['<p>a</p><script>alert(1)</script><style>p{}</style><!-- x --><svg><path/></svg>', '<p>a</p>'],
  ['<p>a</p><button data-page-only>b</button>', '<p>a</p>'],
  ['<a href="mailto:a@example.com">a</a>', '<a href="mailto:a@example.com">a</a>'],
  ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
  ['<p style="color:red" data-x="1" onclick="x()" class="y" id="z">a</p>', '<p id="z">a</p>'],
  ['<details><summary>a</summary>b</details>', '<details><summary>a</summary>b</details>'],
  [
    '<open-card><a href="/x/">Film</a><button>Play</button></open-card>',
    '<a href="https://www.example.com/x/">Film</a>',
  ],
  ['<p hidden>later</p><span aria-hidden="true">#</span>b', 'b'],
  [
    '<iframe src="https://video.example/1" title="A film"></iframe>',
    '<p><a href="https://video.example/1">A film</a></p>',
  ],
  [
    '<audio controls><source src="/a.mp3">no</audio>',
    '<p><a href="https://www.example.com/a.mp3">/a.mp3</a></p>',
  ],
  ['<video></video>', ''],
])('%s', (html, expected) => {
  expect(feedHtml(html, page)).toBe(expected);
});
