import { expect, test } from 'vitest';
import { inspectBody } from './body.ts';

const told = (text: string, format: 'md' | 'mdx') =>
  inspectBody({ text, line: 1, format }, 'x').mistakes.map(
    ({ code, place }) => `${place.line}:${place.column} ${code}`,
  );

test.each([
  ['<b>bold</b>, <br>, <abbr title="x">y</abbr>', []],
  [
    '[a](https://example.com/x), [b](/notizie/), [c](#nota), [d](mailto:a@example.com), [e](tel:+390212345678)',
    [],
  ],
  ['<https://example.com> and `<script>` and \\<script>', []],
  ['```html\n<script>x</script>\n```', []],
  ['Nota[^1].\n\n[^1]: ![](a.jpg)', ['3:7 picture-without-alt']],
  ['![][foto]\n\n[foto]: a.jpg', ['1:1 picture-without-alt']],
  [
    '[a](JavaScript:x) [b](data:text/html,x) [c](vbscript:x)',
    ['1:1 url-scheme', '1:19 url-scheme', '1:41 url-scheme'],
  ],
  ['[a][b]\n\n[b]: javascript:x', ['1:1 url-scheme']],
  ['[a](java&#10;script:x)', ['1:1 url-scheme']],
  [
    '[a](http://) [b](//example.com) [c](nota.pdf)',
    ['1:1 url-wrong', '1:14 link-broken', '1:33 link-broken'],
  ],
  ['<a href="javascript:x">y</a>', ['1:1 url-scheme']],
  ['<p style="color:red">x</p>', ['1:1 html-unsafe']],
  ['<svg onload=x></svg>', ['1:1 html-unsafe']],
  ['<body onload="x">', ['1:1 html-unsafe']],
  ['<form action="/x"><input></form>', ['1:1 html-unsafe']],
  ['<object data="x"></object>\n\n<embed src="x">', ['1:1 html-unsafe', '3:1 html-unsafe']],
  ['<style>p { color: red }</style>', ['1:1 html-unsafe']],
  ['<video src="a.mp4"></video>', ['1:1 html-unsafe']],
])('Markdown: %s', (text, expected) => {
  expect(told(text, 'md')).toEqual(expected);
});

test.each([
  ['<Callout title="Nota">\n\n**Testo**\n\n</Callout>', []],
  ['{/* nota */} e {"{"}', []],
  ['<Figure caption={3} />', []],
  ['<Figure caption={nome} />', ['1:1 mdx-expression']],
  ['<Figure {...tutto} />', ['1:1 mdx-expression']],
  ['<div onClick="x">y</div>', ['1:1 html-unsafe']],
  ['<img src="a.jpg" />', ['1:1 picture-in-html']],
  ['<Galery>\n\n![](a.jpg)\n\n</Galery>', ['1:1 mdx-component-unknown', '3:1 picture-without-alt']],
  ['export const x = 1', ['1:1 mdx-import']],
  ['<Callout title="Nota>Testo</Callout>', ['1:1 mdx-syntax']],
])('MDX: %s', (text, expected) => {
  expect(told(text, 'mdx')).toEqual(expected);
});

test('finds the pictures by their real names, at their lines in the file', () => {
  const text = '![a](il%20palco.jpg)\n\n![b][c]\n\n[c]: <due foto.jpg>\n';
  expect(inspectBody({ text, line: 8, format: 'md' }, 'x').pictures).toEqual([
    { name: 'il palco.jpg', place: { file: 'x', line: 8, column: 1 } },
    { name: 'due foto.jpg', place: { file: 'x', line: 10, column: 1 } },
  ]);
});
