import { expect, test } from 'vitest';
import { replyText } from './reply-text.ts';

const link = (href: string, words: string) => `<a href="${href}" rel="ugc nofollow noopener">${words}</a>`;

test.each([
  ['paragraphs and lines', 'Uno\ndue  \ntre\n\nquattro', '<p>Uno<br>due<br>tre</p>\n<p>quattro</p>'],
  ['emphasis', '*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>'],
  ['a quote', '> Sì\n> no', '<blockquote>\n<p>Sì<br>no</p>\n</blockquote>'],
  ['lists', '- a\n\n3. b', '<ul>\n<li>a</li>\n</ul>\n<ol start="3">\n<li>b</li>\n</ol>'],
  [
    'an address',
    'Da https://example.org/x',
    `<p>Da ${link('https://example.org/x', 'https://example.org/x')}</p>`,
  ],
  ['a link', '[qui](http://example.org)', `<p>${link('http://example.org', 'qui')}</p>`],
  ['a heading, which is none', '# Titolo\n\nTesto', '<p>Titolo</p>\n<p>Testo</p>'],
  [
    'a picture, which is not loaded',
    '![Porta](https://example.org/p.jpg)',
    `<p>${link('https://example.org/p.jpg', 'Porta')}</p>`,
  ],
  ['signs of HTML', 'Ho <3 & 2 < 3', '<p>Ho &#x3C;3 &#x26; 2 &#x3C; 3</p>'],
])('%s', (_, text, html) => {
  expect(replyText(text).html).toBe(html);
});

test.each([
  ['a script', '<script>alert(1)</script>Ciao'],
  ['a handler', '<p onclick="alert(1)" style="color:red" class="voice" id="main-content">Ciao</p>'],
  ['a picture', '<img src=x onerror="alert(1)">Ciao'],
  ['an address that runs something', '[Ciao](javascript:alert(1))'],
  ['an address within the site', '[Ciao](../privacy/)'],
  ['a mail address', '[Ciao](mailto:ciao@example.com)'],
  ['a name and password in an address', '[Ciao](https://a:b@example.org/)'],
  ['a frame', '<iframe src="https://example.org"></iframe>Ciao'],
  ['a form', '<form action="https://example.org"><button>Ciao</button></form>'],
  ['a comment', '<!-- no -->Ciao'],
])('of %s nothing is left but words', (_, text) => {
  expect(replyText(text).html).toBe('<p>Ciao</p>');
});

test('its words are those that are seen', () => {
  expect(replyText('**Uno**\n\n- due [tre](https://example.org)').words).toBe('Uno due tre');
});

test('a text that would bring the parsers down is shown as it was written', () => {
  const deep = '>'.repeat(3000);
  expect(replyText(`${deep} Ciao\n\nA <b>presto`)).toEqual({
    html: `<p>${deep} Ciao</p><p>A &#x3C;b>presto</p>`,
    words: `${deep} Ciao A <b>presto`,
  });
});
