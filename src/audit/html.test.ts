import { expect, test } from 'vitest';
import { readHtml, type Reading } from './html.ts';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="it"><head>${head}</head><body>${body}</body></html>`;

test.each<[what: string, html: string, expected: Partial<Reading>]>([
  ['the language', page('', ''), { lang: 'it' }],
  ['a title with an entity', page('<title>Uno &amp; due</title>', ''), { titles: ['Uno & due'] }],
  [
    'the title of a drawing',
    page('<title>A</title>', '<svg><title>B</title></svg>'),
    { titles: ['A'], text: 'B' },
  ],
  ['a drawing’s empty title', page('', '<svg><title/></svg><p>C</p>'), { text: 'C' }],
  [
    'what stands in main',
    page('', '<p>A</p><main><p>B <b>c</b></p></main>'),
    { text: 'A B c', mainText: 'B c' },
  ],
  ['a text that a comment parts', page('', 'A<!-- b -->C'), { text: 'A C' }],
  [
    'what nobody sees',
    page('', '<script>a</script><style>b</style><noscript>c</noscript><template>d</template>e'),
    { text: 'e' },
  ],
  ['templates in each other', page('', '<template>a<template>b</template>c</template>d'), { text: 'd' }],
  ['what seems to be a tag in a script', page('', '<script>"<meta name=x>"</script>'), { strays: [] }],
  ['a meta in the body', page('', '<p>a</p><meta name="robots">'), { metas: [], strays: ['<meta> robots'] }],
  [
    'a head that an element ends',
    page('<div></div><link rel="canonical" href="/">', ''),
    { links: [], strays: ['<link> canonical'] },
  ],
  ['a head that a text ends', page('a<meta name="b">', ''), { metas: [], strays: ['<meta> b'] }],
  [
    'what follows a head and comes before a body',
    '<head></head><meta name="a"><body>',
    { metas: [{ name: 'a' }] },
  ],
  ['a stylesheet in the body', page('', '<link rel="stylesheet" href="/a.css">'), { strays: [] }],
  [
    'structured data',
    page('<script type="application/ld+json">{"a":"</p>"}</script>', ''),
    { jsonLd: ['{"a":"</p>"}'] },
  ],
  ['ends of links', page('', '<p id="a"></p><a name="b"></a>'), { anchors: new Set(['a', 'b']) }],
  ['moments', page('', '<time datetime="2026-11-03">ieri</time>'), { times: ['2026-11-03'] }],
  [
    'what is linked and loaded',
    page('', '<a href="/a?b=1&amp;c=2"></a><img src="/d.png" srcset="/e.png 1x, /f.png 2x">'),
    {
      references: [
        { element: 'a', url: '/a?b=1&c=2' },
        { element: 'img', url: '/d.png' },
        { element: 'img', url: '/e.png' },
        { element: 'img', url: '/f.png' },
      ],
    },
  ],
])('reads %s', (_, html, expected) => {
  expect(readHtml(html)).toMatchObject(expected);
});
