import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { builtInMessages } from '../i18n/built-in.ts';
import italian from '../i18n/messages/it.ts';
import type { Messages } from '../i18n/messages.ts';
import { markdownOf } from '../twins/markdown.ts';
import type { TextForm } from './part.ts';
import { parts } from './parts.ts';
import { textRenderer } from '../markdown/text-renderer.ts';
import { analyticsSchema } from '../model/analytics.ts';

const image = { src: '/_astro/x.12345678.jpeg', width: 2400, height: 1600, format: 'jpeg' };
const render = textRenderer({
  languages: { it: { lang: 'it-IT', dir: 'ltr', messages: italian } },
  sponsoredHosts: ['paid.example.com'],
  ownParts: [],
  pictures: () => Promise.resolve(image),
});

const named = {
  clients: {
    osteria: {
      name: "L'Osteria & Figli",
      path: '/network/osteria/',
      lang: 'en-GB',
      kind: 'Tavola',
      town: 'Milano',
      description: 'One table.',
      picture: { image, alt: 'Una sala' },
      status: 'Apre a marzo',
      address: 'Via della Prova 1',
      phone: { href: 'tel:+39021234', label: '02 1234' },
    },
  },
  people: { ada: { name: 'Ada Prova', path: '/persone/ada/', role: 'Titolare' } },
};

const shown = (format: 'md' | 'mdx', body: string, form?: TextForm) =>
  render(
    {
      locale: 'it',
      folder: '/site',
      pictures: ['a.jpg', 'b.jpg'],
      files: {
        '/a.pdf': { bytes: 120_400 },
        '/a.mp3': { bytes: 2_400_000 },
        './Il%20listino.pdf': { bytes: 3_000, digest: 'Ab3dE6_xyz' },
      },
      named,
      format,
      body,
    },
    form,
  );

interface Made {
  readonly type: string | ((props: object) => Made);
  readonly props: Readonly<Record<string, unknown>>;
}

const voidNames = new Set(['img', 'br', 'hr']);

/** What Astro makes of a component, as HTML, with the attributes in the order of the alphabet. */
function htmlOf(made: unknown): string {
  if (Array.isArray(made)) return made.map(htmlOf).join('');
  if (typeof made === 'string') return made;
  if (typeof made !== 'object' || made === null) return '';
  const { type, props } = made as Made;
  if (typeof type === 'function') return htmlOf(type(props));
  const inner = htmlOf(props.children);
  if (type.includes('Fragment')) return inner;
  const attributes = Object.entries(props)
    .filter(([name, value]) => name !== 'children' && value !== false)
    .map(
      ([name, value]) => ` ${name.replace('className', 'class')}="${value === true ? '' : String(value)}"`,
    );
  return `<${type}${attributes.toSorted().join('')}>${inner}${voidNames.has(type) ? '' : `</${type}>`}`;
}

const sorted = (html: string): string =>
  html
    .replaceAll(/<(\w+)((?: [\w-]+(?:="[^"]*")?)+)>/g, (_, name: string, attributes: string) => {
      const each = attributes.match(/ [\w-]+(?:="[^"]*")?/g) ?? [];
      return `<${name}${each
        .map((attribute) => (attribute.includes('=') ? attribute : `${attribute}=""`))
        .toSorted()
        .join('')}>`;
    })
    .replaceAll(/&#x26;|&#38;/g, '&');

const squeezed = (html: string): string =>
  sorted(html).toLowerCase().replaceAll(/\s+/g, ' ').replaceAll(/> </g, '><').trim();

const picture = '![una porta](./a.jpg "la porta")';

const cases: readonly (readonly [directive: string, component: string, facts: readonly string[]])[] = [
  [
    ':::note{title="L\'ora"}\nSi *viene*.\n:::',
    '<Note title="L\'ora">\n\nSi *viene*.\n\n</Note>',
    ['role="note"', '<p class="callout-title">L’ora</p>', '<em>viene</em>'],
  ],
  [':::note\nx\n:::', '<Callout>\n\nx\n\n</Callout>', ['<div class="callout" role="note">']],
  [
    `:::figure{caption="Qui" credit="Ada"}\n${picture}\n:::`,
    `<Figure caption="Qui" credit="Ada">\n\n${picture}\n\n</Figure>`,
    [
      '<figure class="figure"><img',
      'Qui <small class="credit">Foto: Ada</small>',
      'x.12345678.800x533q70.webp',
    ],
  ],
  [
    `:::gallery\n${picture}\n![b](./b.jpg)\n\nDue porte.\n:::`,
    `<Gallery>\n\n${picture}\n![b](./b.jpg)\n\nDue porte.\n\n</Gallery>`,
    [
      '<a href="/_astro/x.12345678.1800x1200q70.webp" data-opens="large"><img alt="una porta"',
      '<figcaption>la porta</figcaption>',
      '<p>Due porte.</p>',
    ],
  ],
  [
    ':::gallery\n[![b](./b.jpg)](/chi/)\n:::',
    '<Gallery>\n\n[![b](./b.jpg)](/chi/)\n\n</Gallery>',
    ['<a href="/chi/"><img'],
  ],
  [
    ':::voice{by="Ada" source="la busta" url=https://paid.example.com/x}\nCiao.\n:::',
    '<Voice by="Ada" source="la busta" url="https://paid.example.com/x">\n\nCiao.\n\n</Voice>',
    [
      '<blockquote cite="https://paid.example.com/x">',
      '<span>Ada</span>',
      '<a href="https://paid.example.com/x" rel="sponsored">la busta</a>',
    ],
  ],
  [
    ':::voice{by="Ada"}\nCiao.\n:::',
    '<Quote by="Ada">\n\nCiao.\n\n</Quote>',
    ['<figcaption><span>Ada</span>'],
  ],
  [':::facts\n- **Uno**: due\n:::', '<Facts>\n\n- **Uno**: due\n\n</Facts>', ['<div class="facts">']],
  [
    '::video{url=https://youtu.be/abcdefghijk?t=65 title="Una \'porta\'" poster=a.jpg}',
    '<Video url="https://youtu.be/abcdefghijk?t=65" title="Una \'porta\'" poster="a.jpg" />',
    [
      'data-frame="https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&#x26;start=65"',
      '<button type="button" hidden',
      'href="https://youtu.be/abcdefghijk?t=65"',
      '.800x533q70.webp',
      'YouTube riceve il tuo indirizzo IP',
    ],
  ],
  [
    '::embed{url=https://open.spotify.com/episode/abc title=Voci}',
    '<Embed url="https://open.spotify.com/episode/abc" title="Voci" />',
    ['data-frame="https://open.spotify.com/embed/episode/abc"', '<svg'],
  ],
  [
    '::client{key=osteria}',
    '<Client key="osteria" />',
    [
      '<a href="/network/osteria/" class="p-name u-url" hreflang="en-GB" lang="en-GB">L\'Osteria &#x26; Figli</a>',
      'Tavola · Milano',
      'Apre a marzo',
      '/_astro/x.12345678.240x160q70.webp 240w',
      '<a href="tel:+39021234" class="u-tel" dir="ltr">02 1234</a>',
    ],
  ],
  [
    '::person{key=ada}',
    '<Person key="ada" />',
    ['<a href="/persone/ada/" class="p-name u-url">Ada Prova</a>', 'Titolare'],
  ],
  [
    '::button{url=https://paid.example.com/ text="Vieni a vedere"}',
    '<Button url="https://paid.example.com/" text="Vieni a vedere" />',
    ['<a class="action action-main" href="https://paid.example.com/" rel="sponsored">Vieni a vedere</a>'],
  ],
  [
    ':::steps\n1. **Prima** a\n2. dopo\n:::',
    '<Steps>\n\n1. **Prima** a\n2. dopo\n\n</Steps>',
    ['<ol class="steps-list">', '<strong>Prima</strong> a'],
  ],
  [
    ':::timeline\n- **1998** a\n- **2026** b\n:::',
    '<Timeline>\n\n- **1998** a\n- **2026** b\n\n</Timeline>',
    ['<ol class="timeline-list">'],
  ],
  [
    ':::compare{after="Ieri"}\n![a](./a.jpg)\n![b](./b.jpg)\n:::',
    '<Compare after="Ieri">\n\n![a](./a.jpg)\n![b](./b.jpg)\n\n</Compare>',
    ['<p>Prima</p>', '<p>Ieri</p>', 'data-label="Quanto si vede'],
  ],
  [
    '::download{file=/a.pdf text="Il listino"}',
    '<Download file="/a.pdf" text="Il listino" />',
    ['<a href="/a.pdf" download>Il listino <small>PDF, 120', '</small>'],
  ],
  [
    ':::audio{file=/a.mp3 title=Voci}\nDin don.\n:::',
    '<Audio file="/a.mp3" title="Voci">\n\nDin don.\n\n</Audio>',
    [
      '<audio data-page-only controls',
      'preload="none" src="/a.mp3"',
      '<summary>Trascrizione</summary><p>Din don.</p>',
      'MP3, 2,4',
    ],
  ],
  [
    ':::chart{title=Ospiti}\n| Anno | Ospiti |\n|--|--:|\n| 2025 | 1.000 |\n| 2026 | 2.000,5 |\n:::',
    '<Chart title="Ospiti">\n\n| Anno | Ospiti |\n|--|--:|\n| 2025 | 1.000 |\n| 2026 | 2.000,5 |\n\n</Chart>',
    [
      '<rect x="0" width="49.99" height="10">',
      '<span>2.000,5</span>',
      '<summary>Tabella</summary>',
      'role="group"',
    ],
  ],
  ['::analytics', '<Analytics />', ['<p>Le visite a questo sito non vengono contate']],
  [
    ':::chart{title=Ospiti kind=lines}\n| A | B | C |\n|--|--|--|\n| x | 0 | 4 |\n| y | 2 | -4 |\n:::',
    '<Chart title="Ospiti" kind="lines">\n\n| A | B | C |\n|--|--|--|\n| x | 0 | 4 |\n| y | 2 | -4 |\n\n</Chart>',
    ['points="0,25 100,12.5"', 'points="0,0 100,50"', '<li data-series="2">C</li>'],
  ],
];

const counting = (analytics: object, messages: Messages = italian) =>
  textRenderer({
    languages: {
      it: {
        lang: 'it-IT',
        dir: 'ltr',
        messages,
        counting: { analytics: analyticsSchema.parse(analytics), email: 'ciao@example.com' },
      },
    },
    sponsoredHosts: [],
    ownParts: [],
    pictures: () => Promise.resolve(image),
  })({ locale: 'it', folder: '/site', pictures: [], format: 'md', body: '::analytics' });

test.each([
  [
    'a service at its maker’s',
    { service: 'plausible', site: 'www.example.com', months: 12 },
    [
      'Plausible, su plausible.io (Germania)',
      'l’indirizzo della pagina e la pagina da cui arrivi.',
      'dopo 12 mesi',
    ],
  ],
  [
    'one of the agency',
    { service: 'matomo', site: '3', host: 'https://stats.example.com/matomo/' },
    ['Matomo, su stats.example.com.', 'solo abbreviato', 'senza scadenza', 'scrivi a ciao@example.com'],
  ],
  [
    'one that is asked for',
    {
      service: 'other',
      name: 'Esempio',
      script: 'https://cdn.example.com/a.js',
      hosts: ['https://in.example.com'],
    },
    [
      'cdn.example.com e in.example.com',
      'il tuo consenso',
      '<button type="button" data-consent-again hidden',
    ],
  ],
])('the privacy page tells of %s what its setting says', async (_, analytics, facts) => {
  const text = await counting(analytics);
  for (const fact of facts) expect('html' in text && text.html).toContain(fact);
});

test.each(Object.entries(builtInMessages))('whoever counts visits is told in %s', async (_, messages) => {
  const text = await counting(
    { service: 'umami', site: '3f2a9c1e-5b7d-4e8f-9a60-1c2d3e4f5a6b', country: 'FR' },
    messages,
  );
  expect('html' in text && text.html).toMatch(
    /Umami.*cloud\.umami\.is \(.*6.*Do Not Track.*ciao@example\.com/s,
  );
  expect('html' in text && text.html).not.toMatch(/[{}]/);
});

test('a client or a person who has fallen away leaves nothing behind', async () => {
  const text = await shown('md', 'a\n\n::client{key=nobody}\n\n::person{key=constructor}\n\nb');
  expect('html' in text && text.html.replaceAll(/\s/g, '')).toBe('<p>a</p><p>b</p>');
});

test.each(cases)('%s', async (directive, component, facts) => {
  const [written, element] = [await shown('md', directive), await shown('mdx', component)];
  if (!('html' in written) || !('content' in element)) throw new TypeError('neither text');
  for (const fact of facts) expect(written.html).toContain(fact);
  expect(squeezed(htmlOf(element.content()))).toBe(squeezed(written.html));
  expect(element.needs).toEqual(written.needs);
});

const plainly: Readonly<Record<string, readonly (readonly [directive: string, markdown: string])[]>> = {
  note: [[':::note{title="L\'ora"}\nSi *viene*.\n:::', '> **L’ora**\n>\n> Si _viene_.']],
  figure: [
    [
      `:::figure{caption="Qui" credit="Ada"}\n${picture}\n:::`,
      '![una porta](/_astro/x.12345678.800x533q70.webp "la porta")\n\n_Qui Foto: Ada_',
    ],
  ],
  gallery: [
    [
      `:::gallery\n${picture}\n![b](./b.jpg)\n\nDue porte.\n:::`,
      '![una porta](/_astro/x.12345678.800x533q70.webp)\n\n_la porta_\n\n![b](/_astro/x.12345678.800x533q70.webp)\n\nDue porte.',
    ],
  ],
  voice: [
    [
      ':::voice{by="Ada" url=https://www.example.org/x}\nCiao.\n:::',
      '> Ciao.\n\n— Ada, [example.org](https://www.example.org/x)',
    ],
    [':::voice\nCiao.\n:::', '> Ciao.'],
  ],
  facts: [[':::facts{title=Ecco}\n- **Uno**: due\n:::', '**Ecco**\n\n- **Uno**: due']],
  video: [['::video{url=https://vimeo.com/123 title="Un *film*"}', '[Un \\*film\\*](https://vimeo.com/123)']],
  embed: [
    [
      '::embed{url=https://open.spotify.com/episode/abc title=Voci}',
      '[Voci](https://open.spotify.com/episode/abc)',
    ],
  ],
  client: [
    [
      '::client{key=osteria}',
      "[L'Osteria & Figli](/network/osteria/) · Tavola · Milano · Apre a marzo\n\nOne table.\n\nVia della Prova 1 · 02 1234",
    ],
    ['::client{key=nobody}', ''],
  ],
  person: [['::person{key=ada}', '[Ada Prova](/persone/ada/) · Titolare']],
  button: [['::button{url=/chi/ text=Vieni}', '[Vieni](/chi/)']],
  steps: [[':::steps\n1. **Prima** a\n2. dopo\n:::', '1. **Prima** a\n2. dopo']],
  timeline: [[':::timeline\n- **1998** a\n- **2026** b\n:::', '- **1998** a\n- **2026** b']],
  compare: [
    [
      ':::compare{after="Ieri" caption=Due}\n![a](./a.jpg)\n![b](./b.jpg)\n:::',
      '![a](/_astro/x.12345678.800x533q70.webp)\n\n_Prima_\n\n![b](/_astro/x.12345678.800x533q70.webp)\n\n_Ieri_\n\nDue',
    ],
  ],
  download: [['::download{file=/a.pdf text=Listino}', '[Listino](/a.pdf) · PDF, 120 kB']],
  audio: [
    [
      ':::audio{file=/a.mp3 title=Voci}\nDin don.\n:::',
      '[Voci](/a.mp3) · MP3, 2,4 MB\n\n**Trascrizione**\n\nDin don.',
    ],
  ],
  chart: [
    [
      ':::chart{title=Ospiti}\n| Anno | Ospiti |\n|--|--|\n| 2025 | 1.000 |\n:::',
      '**Ospiti**\n\n| Anno | Ospiti |\n| - | - |\n| 2025 | 1.000 |',
    ],
  ],
  analytics: [
    ['::analytics', 'Le visite a questo sito non vengono contate: non usiamo alcun servizio di statistica.'],
  ],
};

test.each(parts.map(({ name }) => name))('%s is said in Markdown, too', async (name) => {
  for (const [directive, markdown] of plainly[name] ?? [[name, 'no case']]) {
    const text = await shown('md', directive, 'plain');
    expect(('html' in text ? markdownOf(fromHtml(text.html)) : '').replaceAll('\u00a0', ' ')).toBe(markdown);
  }
});

test('the components of an MDX text are said in Markdown as its directives are', async () => {
  const element = await shown(
    'mdx',
    '<Note title="Ora">\n\nSi *viene*.\n\n<Client key="osteria" />\n\n</Note>',
    'plain',
  );
  const html = 'content' in element ? htmlOf(element.content()) : '';
  expect(markdownOf(fromHtml(html))).toMatch(
    /^> \*\*Ora\*\*\n>\n> Si _viene_\.\n>\n> \[L'Osteria & Figli\]\(\/network/,
  );
});

test('a page opens its policy for the hosts of its own embeds, and loads scripts for its own parts', async () => {
  const text = '::video{url=https://vimeo.com/123 title=a}\n\n:::gallery\n![b](./b.jpg)\n:::';
  expect((await shown('md', text)).needs).toEqual({
    styles: true,
    scripts: ['embed', 'lightbox'],
    policy: ['frame-src https://player.vimeo.com'],
  });
  expect((await shown('md', 'alle 10:30')).needs).toEqual({ styles: false, scripts: [], policy: [] });
});

test('one part stands in another', async () => {
  const text = await shown('md', ':::note\na\n\n:::facts\nb\n:::\n\nc\n:::\nd');
  expect('html' in text && text.html.replaceAll('\n', '')).toBe(
    '<div class="callout" role="note"><p>a</p><div class="facts"><p>b</p></div><p>c</p></div><p>d</p>',
  );
});

test('a part ends below a list, also where an editor has moved its last line in', async () => {
  const text = await shown('md', ':::steps\n\n1. a\n2. b\n   :::\n\nc');
  expect('html' in text && text.html.replaceAll('\n', '')).toBe(
    '<div class="steps"><ol class="steps-list"><li>a</li><li>b</li></ol></div><p>c</p>',
  );
});

test.each([
  '::button{url="javascript:alert(1)" text=x}',
  '::button{url="//example.com/" text=x}',
  ':::voice{url="javascript:alert(1)"}\nx\n:::',
  ':::voice{url="https://"}\nx\n:::',
  '::download{file="javascript:alert(1)" text=x}',
  ':::audio{file="https://example.com/a.mp3" title=x}\nx\n:::',
  '::video{url="javascript:alert(1)//vimeo.com/1" title=x}',
  '::embed{url="https://vimeo.com/1" title=x poster="https://example.com/x.jpg"}',
])('nothing leads elsewhere that must not, even without the check: %s', async (directive) => {
  const text = await shown('md', directive);
  const html = 'html' in text ? text.html : '';
  expect(html).not.toMatch(/javascript:|(?:src|href)="(?:https?:)?\/\/example\.com/);
});

test.each(['"><script>x</script>', "' onclick=x", '<b>x</b>', '&lt;', '${1}', '}'.repeat(3)])(
  'a title is a title: %s',
  async (title) => {
    const quoted = title.includes('"') ? `'${title.replaceAll("'", "\\'")}'` : `"${title}"`;
    const text = await shown('md', `:::note{title=${quoted}}\nx\n:::`);
    expect('html' in text && text.html).not.toMatch(/<script|<b>| onclick=x"/);
  },
);

test.each([
  ['md', '::download{file=./Il%20listino.pdf text="Il listino"}'],
  ['mdx', '<Download file="./Il%20listino.pdf" text="Il listino" />'],
] as const)(
  'a file beside a text is offered under a name that changes with it (%s)',
  async (format, text) => {
    const made = await shown(format, text);
    const html = 'html' in made ? made.html : htmlOf(made.content({}));
    expect(html).toContain('href="/_files/il-listino.Ab3dE6_x.pdf"');
    expect(html).toContain('PDF, 3');
  },
);

test('a file beside a text that nobody has found is offered to nobody', async () => {
  const made = await shown('md', 'Prima.\n\n::download{file=./manca.pdf text="Il listino"}');
  expect('html' in made && made.html).not.toContain('manca');
});
