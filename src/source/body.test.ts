import { expect, test } from 'vitest';
import { inspectBody } from './body.ts';
import { parseDocument } from './document.ts';

const told = (text: string, format: 'md' | 'mdx') =>
  inspectBody({ text, line: 1, format }, 'x').mistakes.map(
    ({ code, place }) => `${place.line}:${place.column} ${code}`,
  );

test.each([
  ['<Recipe minutes="40">\n\n- a\n\n</Recipe>', []],
  ['<Recipe onclick="x" />', ['1:1 html-unsafe']],
  ['<Recipe link={"java\\nscript:x"} />', ['1:1 html-unsafe']],
  ['<Recipe minutes={40 + 2} />', ['1:1 mdx-expression']],
  ['<Recipes />', ['1:1 mdx-component-unknown']],
])('with a component of the site’s own: %j', (text, mistakes) => {
  const { mistakes: found } = inspectBody({ text, line: 1, format: 'mdx' }, 'x', { ownParts: ['Recipe'] });
  expect(found.map(({ code, place }) => `${place.line}:${place.column} ${code}`)).toEqual(mistakes);
});

test.each([
  ['<b>bold</b>, <br>, <abbr title="x">y</abbr>', []],
  [
    '[a](https://example.com/x), [b](/notizie/), [c](#top), [d](mailto:a@example.com), [e](tel:+390212345678)',
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
  ['<form action="/x"><input></form>', ['1:1 html-unsafe', '1:19 html-unsafe']],
  ['<object data="x"></object>\n\n<embed src="x">', ['1:1 html-unsafe', '3:1 html-unsafe']],
  ['<style>p { color: red }</style>', ['1:1 html-unsafe']],
  ['<video src="a.mp4"></video>', ['1:1 html-unsafe']],
  // attributes
  ['<a href="/x/" rel="nofollow" title="y">z</a>', []],
  ['<p class="lead">x</p>', ['1:1 html-attribute']],
  ['<p popover autofocus>x</p>', ['1:1 html-attribute']],
  ['<b\n  contenteditable>x</b>', ['1:1 html-attribute']],
  ['testo <b>x</b> e <i hidden>y</i>', ['1:18 html-attribute']],
  ['> <div>\n> <b tabindex=1>x</b>\n> </div>', ['2:3 html-attribute']],
  ['<tr onclick="x">', ['1:1 html-unsafe', '1:1 html-open']],
  ['<p id="nota-1">x</p> <b id="fn2">y</b>', []],
  ['<p id="location">x</p>', ['1:1 html-id']],
  ['<p id="main-content">x</p>', ['1:1 html-id']],
  ['## Due parti\n\n<p id="due-parti">x</p>', ['3:1 html-id']],
  ['<p id="a-1">x</p>\n\n<p id="a-1">y</p>', ['3:1 html-id']],
  // whole
  ['testo\n\n<script src="x"', ['3:1 html-broken']],
  ['<base href="//x"', ['1:1 html-broken']],
  ['<div title="\n\n`" onmouseover="x" y="`\n\n">\n\ntesto\n\n</div>', ['1:1 html-broken']],
  ['testo\n\n<!-- non chiuso', ['3:1 html-broken']],
  ['<!-- chiuso -->\n\ntesto <!-- anche --> qui', []],
  ['<!DOCTYPE html>', ['1:1 html-broken']],
  ['</div></main></body>', ['1:1 html-stray', '1:7 html-stray', '1:14 html-stray']],
  ['<div>\n\ntesto', ['1:1 html-open']],
  ['<details>\n<summary>x</summary>\n\n- **y**\n\n</details>', []],
  ['- <b>x\n- y</b>', ['1:3 html-open', '2:4 html-stray']],
  // What Markdown opens and closes is none of theirs.
  ['uno <p>', ['1:5 html-open']],
  ['uno </p> due', ['1:5 html-stray']],
  ['> uno <p>due', ['1:7 html-open']],
  ['## Uno <h2>due', ['1:8 html-open']],
  ['## Uno </h2> due', ['1:8 html-stray']],
  ['- uno <li>due', ['1:7 html-open']],
  ['- uno </li> due', ['1:7 html-stray']],
  ['*uno <em>due*', ['1:6 html-open']],
  ['*uno </em> due*', ['1:6 html-stray']],
  ['<table><tr><td>x</td></tr></table>', []],
  ['<table><b>x</b></table>', ['1:8 html-nesting']],
  ['<p>a<div>b</div></p>', ['1:5 html-nesting']],
  ['<a href="/x/">y www.example.com z</a>', ['1:1 html-nesting']],
  ['a<br>b<br/>c\n\n<hr>', []],
  ['a <hr> b', ['1:3 html-nesting']],
  // addresses
  ['<blockquote cite="http://">x</blockquote>', ['1:1 url-wrong']],
  ['<q cite="javascript:x">y</q>', ['1:1 url-scheme']],
  ['<q cite="https://example.com/">y</q>', []],
  ['[a](/\\example.com) [b](https://example.com\\x)', ['1:1 url-wrong', '1:20 url-wrong']],
  ['www.example.org\\listino', ['1:1 url-wrong']],
  ['[a](https:example.com) [b](https://x@example.com)', ['1:1 url-wrong', '1:24 url-wrong']],
  ['<a href="/&#9;/example.com">x</a>', ['1:1 url-wrong']],
  // places on the page
  ['## Due parti\n\n[a](#due-parti) [b](#altro)', ['3:17 link-anchor-missing']],
  ['una<sup>[1](#fn1)</sup> nota', ['1:9 link-anchor-missing']],
  ['una<sup>[1](#fn1)</sup> nota\n\n<p id="fn1">Piede.</p>', []],
  // headings
  ['## Uno\n\n### Due\n\n## Tre', []],
  ['# Uno\n\n### Due', ['1:1 heading-first', '3:1 heading-skipped']],
  ['### Uno', ['1:1 heading-skipped']],
  ['<h1>Uno</h1>\n\n<h4>x</h4>', ['1:1 heading-first', '3:1 heading-skipped']],
  ['##', ['1:1 heading-empty']],
  ['## \u200B', ['1:1 heading-empty']],
  ['## 🎉', []],
  ['##\u00a0Uno\n\n##Due\n\n####\u3000三', ['1:1 heading-blank', '3:1 heading-blank', '5:1 heading-blank']],
  ['testo\n##Due', ['2:1 heading-blank']],
  ['#Passaparola è qui, \\##x', []],
  ['\\##x e `##y`', []],
  ['-\u00a0voce\n-\u00a0altra', ['1:1 list-blank', '2:1 list-blank']],
  // signs that are only signs
  ['Ottimo! [...] (Corriere, 2024). Bravo! [sic] (così disse).', []],
  ['![a](due foto.jpg) e ! [b] (foto.jpg)', ['1:1 picture-syntax']],
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
  ['{/* a */ x() /* b */}', ['1:1 mdx-expression']],
  ['{1) ; x() ; (2}', ['1:1 mdx-expression']],
  ['{`a`} {-3} {"b"} {/* c */ /* d */}', []],
  ['{`a${x}`} {x`a`} {/a/}', ['1:1 mdx-expression', '1:11 mdx-expression', '1:18 mdx-expression']],
  ['<Callout set:html={"<b>"} />', ['1:1 part-attribute-unknown']],
  [
    '<Callout client:load />\n\n<Facts server:defer />',
    ['1:1 part-attribute-unknown', '3:1 part-attribute-unknown'],
  ],
  [
    'a <b set:text="x">y</b> <b is:raw>z</b> <b class:list="x">y</b>',
    ['1:3 html-attribute', '1:25 html-attribute', '1:41 html-attribute'],
  ],
  ['<a href={"javascript:x"}>y</a>', ['1:1 url-scheme']],
  ['<a href="/\\\\example.com">y</a>', ['1:1 url-wrong']],
  ['<p id="location">x</p>', ['1:1 html-id']],
  ['testo <Callout>x</Callout> testo', ['1:7 html-nesting']],
  ['testo <div>x</div> testo', ['1:7 html-nesting']],
  ['<>x</>', []],
  ['## Due parti\n\n[a](#due-parti)\n\n<h4>x</h4>', ['5:1 heading-skipped']],
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

test.each([
  ['md', '>'.repeat(5000)],
  ['md', '- '.repeat(300) + 'a'],
  ['md', '<b>'.repeat(20_000)],
  ['md', '*a '.repeat(20_000) + 'b*'.repeat(20_000)],
  ['md', 'a'.repeat(600_000)],
  ['md', '.'.repeat(20_000)],
  ['md', 'a -- b '.repeat(6000)],
  ['mdx', `{${'('.repeat(8000)}1${')'.repeat(8000)}}`],
  ['mdx', `{${'['.repeat(8000)}`],
  ['mdx', `{${'!'.repeat(50_000)}1}`],
  ['mdx', `{${'a=>'.repeat(50_000)}1}`],
  ['mdx', `<Callout>${'<b>'.repeat(20_000)}`],
])('%s: what would bring the parser down is told instead: %#', (format, text) => {
  const { mistakes, body } = parseDocument(`---\ntitle: x\n---\n\n${text}`, `x.${format}`);
  expect(mistakes.map(({ code }) => code.replace(/-(?:deep|large)$/, ''))).toEqual(['text-too']);
  expect(body).toBeUndefined();
});

test.each([
  '!['.repeat(20_000),
  `a${' '.repeat(20_000)}b`,
  '[a]('.repeat(20_000),
  '<'.repeat(20_000),
  '<a '.repeat(20_000),
  '`'.repeat(20_000),
  '<br>'.repeat(5000),
  '<i>x</i> '.repeat(5000),
  '<i x=y>\n'.repeat(150),
  '## x\n\n'.repeat(3000),
])('long texts of one sign are read in time: %#', (text) => {
  const start = performance.now();
  told(text, 'md');
  expect(performance.now() - start).toBeLessThan(10_000);
});

const example = 'https://vimeo.com/123';

test.each([
  [':::note\nx\n:::\n\nalle 10:30, in 16:9 :-)', []],
  [':::nota\nx\n:::', ['1:1 part-unknown']],
  ['::vido{url=x}', ['1:1 part-unknown']],
  [':::note\nx', ['1:1 part-open']],
  ['x\n\n:::', ['3:1 part-stray']],
  ['::: note\nx\n:::', ['1:1 part-unreadable']],
  [`:::video{url=${example} title=x}\ny\n:::`, ['1:1 part-holds-nothing']],
  ['::note', ['1:1 part-holds-something']],
  ['- :::note{titel="x"}\n  y\n  :::', ['1:11 part-attribute-unknown']],
  ['> :::note{title=a title=b}\n> y\n> :::', ['1:19 part-attribute-twice']],
  [':::note{onclick=x}\ny\n:::', ['1:9 html-unsafe']],
  [':::note{constructor=x}\ny\n:::', ['1:9 part-attribute-unknown']],
  [':::constructor\ny\n:::', ['1:1 part-unknown']],
  [`::video{url=${example}}`, ['1:1 part-attribute-missing']],
  [`::video{url=${example} title=""}`, ['1:1 part-attribute-missing']],
  ['::video{url=https://example.com/x title=y}', ['1:9 part-address']],
  ['::video{url=https://open.spotify.com/track/a title=y}', ['1:9 part-no-video']],
  ['::embed{url="javascript:alert(1)" title=y}', ['1:9 url-scheme']],
  [':::voice{url=/qui/}\ny\n:::', ['1:10 url-wrong']],
  [':::gallery\ny\n:::', ['1:1 part-without-picture']],
  [':::note\n\n:::', ['1:1 part-empty']],
  [':::compare\n![a](a.jpg)\n:::', ['1:1 part-without-two-pictures']],
  [':::steps\na\n:::', ['1:1 part-without-list']],
  [':::chart{title=a}\nb\n:::', ['1:1 part-without-numbers']],
  [':::chart{title=a}\n| a | b |\n|--|--|\n| c | molti |\n:::', ['1:1 part-without-numbers']],
  [':::chart{title=a kind=pie}\n| a | b |\n|--|--|\n| c | 1 |\n:::', ['1:18 part-choice']],
  ['::download{file=listino.pdf text=a}', []],
  ['::download{file=./fogli/listino.pdf text=a}', []],
  ['::download{file=./listino.html text=a}', ['1:12 part-file-kind']],
  ['::download{file=./disegno.svg text=a}', ['1:12 part-file-kind']],
  ['::download{file=../altra/listino.pdf text=a}', ['1:12 part-file']],
  ['::download{file=https://example.com/a.pdf text=a}', ['1:12 part-file']],
  [':::audio{file=./a.pdf title=a}\nb\n:::', ['1:10 part-sound']],
  ['::download{file=/../a.pdf text=a}', ['1:12 part-file']],
  ['::download{file=//example.com/a.pdf text=a}', ['1:12 part-file']],
  [':::audio{file=/a.pdf title=a}\nb\n:::', ['1:10 part-sound']],
  ['::button{url="javascript:x" text=a}', ['1:10 url-scheme']],
  ['::button{url=#mai text=a}', ['1:10 link-anchor-missing']],
  [':::note\n<b>x\n:::\n\n</b>', ['2:1 html-open', '5:1 html-stray']],
  [':::note\n#### x\n:::', ['2:1 heading-skipped']],
])('parts: %s', (text, expected) => {
  expect(told(text, 'md')).toEqual(expected);
});

test('what a part names is asked for as if it stood in the text', () => {
  const text = `::video{url=${example} title=x poster=porta%20rossa.jpg}`;
  const { pictures } = inspectBody({ text, line: 5, format: 'md' }, 'a');
  expect(pictures).toEqual([{ name: 'porta rossa.jpg', place: { file: 'a', line: 5, column: 43 } }]);
});
