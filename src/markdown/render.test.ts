import { expect, test } from 'vitest';
import italian from '../i18n/messages/it.ts';
import { renderMarkdown } from './render.ts';

const messages = { ...italian, footnotes: 'Note', backToText: 'Torna al testo {reference}' };

const render = (text: string, lang = 'it-IT', dir: 'ltr' | 'rtl' = 'ltr') =>
  renderMarkdown(text, { language: { lang, dir, messages }, sponsoredHosts: new Set(['paid.example.com']) });

test.each([
  ['it-IT', 'Disse "**subito**" e "*piano*".', '<p>Disse «<strong>subito</strong>» e «<em>piano</em>».</p>'],
  [
    'it-IT',
    'come in "[la porta](/)" e "`codice`"',
    '<p>come in «<a href="/">la porta</a>» e «<code>codice</code>»</p>',
  ],
  [
    'it-IT',
    '"**Aprite!**", gridò; ("*forse*")',
    '<p>«<strong>Aprite!</strong>», gridò; («<em>forse</em>»)</p>',
  ],
  ['it-IT', 'La "**porta**\nrossa" è qui.', '<p>La «<strong>porta</strong>\nrossa» è qui.</p>'],
  ['it-IT', '**Nota**"dopo" e *parola*\'s', '<p><strong>Nota</strong>«dopo» e <em>parola</em>’s</p>'],
  ['it-IT', '> "*Intera*"', '<blockquote>\n<p>«<em>Intera</em>»</p>\n</blockquote>'],
  ['it-IT', 'un <b>"bel"</b> giorno', '<p>un <b>«bel»</b> giorno</p>'],
  ['en-GB', 'She said "**now**".', '<p>She said “<strong>now</strong>”.</p>'],
  ['de-DE', 'Er rief "**jetzt**".', '<p>Er rief „<strong>jetzt</strong>“.</p>'],
  ['ja', 'これは**「要点」**です。', '<p>これは<strong>「要点」</strong>です。</p>'],
  ['ja', 'これは*「要[点](/)」*です。', '<p>これは<em>「要<a href="/">点</a>」</em>です。</p>'],
  ['ja', '2\\*\\*「3」\\*\\*です', '<p>2**「3」**です</p>'],
  ['ja', '一行目は\n二行目と続く。\nEnglish too', '<p>一行目は二行目と続く。\nEnglish too</p>'],
  ['ko', '한 줄\n두 줄', '<p>한 줄\n두 줄</p>'],
  ['it-IT', 'a\u0001b\u0085 &#2; c', '<p>ab \uFFFD c</p>'],
])('%s: %s', (lang, text, html) => {
  expect(render(text, lang).html.trimEnd()).toBe(html);
});

test('code and spans of times stay left to right in a text written from the right', () => {
  const { html } = render('من 9:00–13:00 `npm i`\n\n```\nx\n```', 'ar', 'rtl');
  expect(html).toContain('<bdi dir="ltr">9:00–13:00</bdi>');
  expect(html).toContain('<code dir="ltr">npm i</code>');
  expect(html).toContain('<pre dir="ltr"><code dir="ltr">x\n</code></pre>');
});

test('each heading has an id of its own, never empty and never one of the page around it', () => {
  const text = ['Uno', 'Uno', '🎉', '!!!', 'Main content', 'Section more']
    .map((title) => `## ${title}`)
    .join('\n\n');
  expect(render(text).headings.map(({ slug }) => slug)).toEqual([
    'uno',
    'uno-1',
    'text',
    'text-1',
    'text-main-content',
    'text-section-more',
  ]);
  expect(render('### 🎉').html.trimEnd()).toBe('<h3 id="text">🎉</h3>');
});

test('pictures are shown in several widths, also those whose names look like escapes', () => {
  const image = { src: '/_astro/x.12345678.jpeg', width: 1000, height: 500, format: 'jpeg' };
  const language = { lang: 'it-IT', dir: 'ltr', messages } as const;
  const { html, pictures } = renderMarkdown('![a "b"](il%20palco.jpg "t") ![c](50%.jpg)', {
    language,
    sponsoredHosts: new Set(),
    pictures: (name) => (name === 'il palco.jpg' ? image : undefined),
  });
  expect(pictures).toEqual(['il palco.jpg', '50%.jpg']);
  expect(html).toContain('src="/_astro/x.12345678.800x400q70.webp"');
  expect(html).toContain('/_astro/x.12345678.480x240q70.webp 480w');
  expect(html).toContain('title="t"');
  expect(html).toContain('<img alt="c">');
});

test('what Markdown makes of notes, tasks and tables is kept', () => {
  const { html } = render('Nota[^1]\n\n[^1]: Piede.\n\n- [x] fatto\n\n|a|b|\n|:-:|-|\n|1|2|');
  for (const part of [
    'id="note-fn-1"',
    'href="#note-fnref-1"',
    'data-footnote-backref',
    'type="checkbox"',
    'data-align="center"',
    'class="table"',
    'tabindex="0"',
  ])
    expect(html).toContain(part);
});

test('links to those who pay are marked', () => {
  expect(render('[a](https://paid.example.com/x)').html).toContain('rel="sponsored"');
});

test.each([
  '+39 02 1234 5678',
  '+390212345678',
  '02 1234 5678',
  '(02) 1234-5678',
  '06-12 34 56 78',
  '312 345 6782',
  '+1 (212) 555-0100',
  '2019–2021',
])('in right-to-left text %s keeps its order', (number) => {
  const { html } = render(`اتصل على ${number} اليوم`, 'ar', 'rtl');
  expect(html).toContain(`<bdi dir="ltr">${number}</bdi>`);
  expect(render(`Chiama ${number} oggi`).html).not.toContain('<bdi');
});

test.each(['2019', '12', '2019 2020', '3.5', '45 000'])(
  'in right-to-left text %s is left as it is',
  (number) => {
    expect(render(`في ${number} سنة`, 'ar', 'rtl').html).not.toContain('<bdi');
  },
);
