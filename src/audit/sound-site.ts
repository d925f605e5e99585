import { createHash } from 'node:crypto';
import type { Folder } from './site.ts';

/** A small built site without a fault, for tests: files by name. Each test breaks one thing in it. */
export const options = { origin: 'https://www.example.com', base: '/', asOf: new Date('2026-11-22T12:00Z') };

const { origin } = options;
const agency = { '@id': `${origin}/#organization` };
export const italian = 'Un’agenzia racconta le aziende di cui si parla, e dove si trovano. '.repeat(5);
export const english = 'An agency tells of the companies that people talk about, and where they are. '.repeat(
  5,
);

interface Sketch {
  readonly path: string;
  readonly lang?: string;
  readonly title: string;
  readonly main?: string;
  readonly alternates?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly graph: readonly object[];
}

const homes = { it: '/', en: '/en/', 'x-default': '/' };

const soundSite: Readonly<Record<string, string>> = {
  'index.html': page({
    path: '/',
    title: 'Esempio',
    main: `${italian} IT00743110157`,
    alternates: homes,
    graph: homeGraph(true),
  }),
  'en/index.html': page({
    path: '/en/',
    lang: 'en',
    title: 'Esempio in English',
    main: `${english} IT00743110157`,
    alternates: homes,
    graph: homeGraph(false),
  }),
  'notizie/porta/index.html': page({
    path: '/notizie/porta/',
    title: 'La porta',
    type: 'article',
    main:
      trail('La porta') +
      '<time datetime="2026-11-03T09:30:00+01:00">3 novembre</time>' +
      '<p id="reply-anna">Quando?</p><p id="reply-bruno">Alle otto.</p>',
    graph: storyGraph(),
  }),
  'network/index.html': page({
    path: '/network/',
    title: 'Network',
    main:
      trail('Network') +
      ['osteria', 'libreria', 'dentista']
        .map((client) => `<a href="/network/${client}/">${client}</a>`)
        .join(' '),
    graph: networkGraph(),
  }),
  'network/osteria/index.html': page({
    path: '/network/osteria/',
    title: 'Osteria',
    main: '<h2 id="orari">Orari</h2><a href="#orari">Orari</a><a href="/network/#top">Network</a> <a href="https://osteria.example/menu/">Menu</a> €€',
    graph: [osteria(), ...shapedImages()],
  }),
  'network/libreria/index.html': page({ path: '/network/libreria/', title: 'Libreria', graph: [] }),
  'network/dentista/index.html': page({ path: '/network/dentista/', title: 'Dentista', graph: [] }),
  'persone/anna/index.html': page({
    path: '/persone/anna/',
    title: 'Anna',
    graph: [
      {
        '@type': 'ProfilePage',
        '@id': `${origin}/persone/anna/#webpage`,
        mainEntity: { '@id': `${origin}/#person/anna` },
      },
      { ...anna(), worksFor: agency },
    ],
  }),
  '404.html':
    '<!doctype html><html lang="it"><head><title>Niente qui</title><meta name="robots" content="noindex"></head><body><a href="/">Inizio</a></body></html>',
  'vecchio/index.html':
    '<!doctype html><html lang="it"><head><title>Altrove</title><meta http-equiv="refresh" content="0;url=/"></head></html>',
  'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap-index.xml\n`,
  'sitemap-index.xml': `<?xml version="1.0"?><sitemapindex><sitemap><loc>${origin}/sitemap-0.xml</loc></sitemap></sitemapindex>`,
  'sitemap-0.xml': sitemap(),
  'pagefind/it.json': JSON.stringify({ index: '/pagefind/it/', others: [] }),
  'pagefind/it/pagefind-entry.json': JSON.stringify({ languages: { it: { hash: 'it_1', wasm: 'it' } } }),
  'pagefind/it/pagefind.js': '',
  'pagefind/it/pagefind-worker.js': '',
  'pagefind/it/pagefind.it_1.pf_meta': '',
  'pagefind/it/wasm.it.pagefind': '',
  'network/network.kml': kml(),
  'network/network.geojson': geojson(),
  _headers: '/*.kml\n  Content-Type: application/vnd.google-earth.kml+xml\n',
  'style.css': '@font-face { src: url("/font.woff2") }',
  'font.woff2': '',
  'feed.xml': feed(),
  'feed.json': jsonFeed(),
  'atom.xml': atomFeed(),
  'photo.jpg': '',
  '_astro/porta.jpg': 'a door',
  '_astro/porta.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  'listino.pdf': '%PDF-1.7',
  'logo.png': '',
  'shape-1.jpg': '',
  'shape-2.jpg': '',
  'shape-3.jpg': '',
};

/** The site as a folder, with one text in one file replaced. */
export function folderWith(file = 'index.html', before = '', after = ''): Folder {
  const text = soundSite[file];
  if (!text?.includes(before)) throw new TypeError(`No “${before}” in ${file}`);
  const files = { ...soundSite, [file]: text.replace(before, after) };
  return {
    files: Object.keys(files),
    read: (name) => Promise.resolve(files[name] ?? ''),
    readBytes: (name) => Promise.resolve(Buffer.from(files[name] ?? '')),
    digestOf: (name) =>
      createHash('sha256')
        .update(files[name] ?? '')
        .digest('hex'),
  };
}

function page({
  path,
  lang = 'it',
  title,
  main = '',
  alternates = {},
  type = 'website',
  graph,
}: Sketch): string {
  const url = origin + path;
  const webPage = { '@type': 'WebPage', '@id': `${url}#webpage`, url, inLanguage: lang };
  const nodes = graph.some((node) => '@id' in node && node['@id'] === webPage['@id'])
    ? graph
    : [webPage, ...graph];
  const locales = [...new Set(Object.keys(alternates).map((code) => (code === 'it' ? 'it_IT' : 'en_US')))];
  const own = lang === 'it' ? 'it_IT' : 'en_US';
  const versions = Object.entries(alternates).map(
    ([code, target]) => `<link rel="alternate" hreflang="${code}" href="${origin}${target}">`,
  );
  const others = locales.filter((locale) => locale !== own);
  return `<!doctype html>
<html lang="${lang}">
<head>
<title>${title}</title>
<meta name="description" content="Di che si tratta: ${title}.">
<link rel="canonical" href="${url}">
${versions.join('\n')}
<meta name="robots" content="max-image-preview:large">
<meta property="og:title" content="${title}">
<meta property="og:type" content="${type}">
<meta property="og:url" content="${url}">
<meta property="og:image" content="${origin}/photo.jpg">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Una porta">
<meta property="og:locale" content="${own}">
${others.map((locale) => `<meta property="og:locale:alternate" content="${locale}">`).join('\n')}
<meta name="fediverse:creator" content="@esempio@social.example">
<link rel="alternate" type="application/rss+xml" hreflang="it" title="Esempio" href="${origin}/feed.xml">
<link rel="alternate" type="application/atom+xml" title="Esempio (Atom)" href="${origin}/atom.xml">
<link rel="alternate" type="application/feed+json" title="Esempio (JSON)" href="${origin}/feed.json">
<link rel="stylesheet" href="/style.css">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })}</script>
</head>
<body><main><h1>${title}</h1>${main}<img src="/photo.jpg" srcset="/photo.jpg 600w, /logo.png 112w" alt=""></main></body>
</html>`;
}

function homeGraph(isDefault: boolean): readonly object[] {
  const names = { name: 'Esempio', alternateName: ['example.com'] };
  const website = {
    '@type': 'WebSite',
    '@id': `${origin}/#website`,
    url: `${origin}/`,
    ...names,
    publisher: agency,
  };
  const organization = {
    '@type': 'Organization',
    ...agency,
    ...names,
    url: `${origin}/`,
    description: 'Racconta le aziende.',
    logo: { '@id': `${origin}/logo.png#image` },
    address: address(),
    telephone: '+390212345678',
    email: 'ciao@example.com',
    vatID: 'IT00743110157',
    sameAs: ['https://social.example/esempio', 'https://altro.example/esempio'],
  };
  return [...(isDefault ? [website] : []), organization, image('logo.png', 180, 180)];
}

function storyGraph(): readonly object[] {
  return [
    {
      '@type': 'BlogPosting',
      '@id': `${origin}/notizie/porta/#article`,
      headline: 'La porta che nessuno trovava',
      inLanguage: 'it',
      datePublished: '2026-11-03T09:30:00+01:00',
      dateModified: '2026-11-05T08:00:00+01:00',
      author: { '@id': `${origin}/#person/anna` },
      publisher: agency,
      commentCount: 2,
      comment: { ...reply('anna', 'Quando?'), comment: reply('bruno', 'Alle otto.') },
      image: [1, 2, 3].map((number) => ({ '@id': `${origin}/shape-${number}.jpg#image` })),
    },
    { '@type': 'Organization', ...agency, name: 'Esempio', logo: { '@id': `${origin}/logo.png#image` } },
    anna(),
    ...shapedImages(),
    image('logo.png', 180, 180),
    breadcrumbs('La porta', '/notizie/porta/'),
  ];
}

function reply(key: string, text: string): object {
  return {
    '@type': 'Comment',
    url: `${origin}/notizie/porta/#reply-${key}`,
    text,
    datePublished: '2026-11-04T10:00:00+01:00',
    author: { '@type': 'Person', name: key },
  };
}

function networkGraph(): readonly object[] {
  const names = ['Osteria', 'Libreria', 'Dentista'];
  return [
    breadcrumbs('Network', '/network/'),
    {
      '@type': 'ItemList',
      '@id': `${origin}/network/#list`,
      numberOfItems: names.length,
      itemListElement: names.map((name, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: {
          '@type': 'Store',
          name,
          url: `${origin}/network/${name.toLowerCase()}/`,
          image: `${origin}/photo.jpg`,
          address: address(),
        },
      })),
    },
  ];
}

function osteria(): object {
  return {
    '@type': 'Restaurant',
    '@id': `${origin}/#client/osteria`,
    name: 'Osteria',
    address: address(),
    url: 'https://osteria.example/',
    geo: { '@type': 'GeoCoordinates', latitude: '45.46420', longitude: '9.19000' },
    telephone: '+390212345678',
    priceRange: '€€',
    hasMenu: 'https://osteria.example/menu/',
    menu: 'https://osteria.example/menu/',
    image: [1, 2, 3].map((number) => ({ '@id': `${origin}/shape-${number}.jpg#image` })),
    openingHours: ['Mo 12:00-15:00', 'Th-Fr 19:00-02:00', 'Tu-We,Sa-Su off'],
    openingHoursSpecification: [
      opening(['Monday'], '12:00', '15:00'),
      opening(['Tuesday', 'Wednesday', 'Saturday', 'Sunday'], '00:00', '00:00'),
      opening(['Thursday', 'Friday'], '19:00', '02:00'),
      { ...opening(['Friday'], '19:00', '23:00'), validFrom: '2026-12-04', validThrough: '2026-12-18' },
    ],
    department: { '@type': 'BarOrPub', name: 'Osteria Bar', address: address() },
  };
}

function kml(): string {
  const link = `<atom:link href="${origin}/network/osteria/"/>`;
  const placemark = `<Placemark><name>Osteria</name>${link}<Point><coordinates>9.19000,45.46420</coordinates></Point></Placemark>`;
  return `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom"><Document><Folder>${placemark}</Folder></Document></kml>`;
}

function feed(): string {
  const content = '&lt;p&gt;&lt;a href="https://www.example.com/"&gt;Una porta&lt;/a&gt;&lt;/p&gt;';
  const item = `<item><title>La porta</title><link>${origin}/notizie/porta/</link><guid isPermaLink="false">porta/it</guid><pubDate>Tue, 03 Nov 2026 08:30:00 GMT</pubDate><content:encoded>${content}</content:encoded></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Esempio</title><link>${origin}/</link><language>it</language><atom:link rel="self" href="${origin}/feed.xml"/>${item}</channel></rss>`;
}

function atomFeed(): string {
  const entry = `<entry><title>La porta</title><link rel="alternate" href="${origin}/notizie/porta/"/><id>urn:uuid:1</id><published>2026-11-03T09:30:00+01:00</published><updated>2026-11-03T09:30:00+01:00</updated><content type="html">&lt;p&gt;Una porta&lt;/p&gt;</content></entry>`;
  return `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it"><title>Esempio</title><link rel="alternate" href="${origin}/"/><link rel="self" href="${origin}/atom.xml"/>${entry}</feed>`;
}

function jsonFeed(): string {
  const item = {
    id: 'porta/it',
    url: `${origin}/notizie/porta/`,
    date_published: '2026-11-03T09:30:00+01:00',
    content_html: '<p>Una porta</p>',
  };
  return JSON.stringify({
    title: 'Esempio',
    home_page_url: `${origin}/`,
    feed_url: `${origin}/feed.json`,
    language: 'it',
    items: [item],
  });
}

function geojson(): string {
  const point = { type: 'Point', coordinates: [9.19, 45.4642] };
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [9, 45],
        [10, 45],
        [10, 46],
        [9, 45],
      ],
    ],
  };
  const properties = { name: 'Osteria', url: `${origin}/network/osteria/` };
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', geometry: point, properties },
      { type: 'Feature', geometry: square, properties: {} },
    ],
  });
}

function opening(dayOfWeek: readonly string[], opens: string, closes: string): object {
  return { '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes };
}

function address(): object {
  return {
    '@type': 'PostalAddress',
    streetAddress: 'Via Esempio 1',
    postalCode: '20121',
    addressLocality: 'Milano',
    addressCountry: 'IT',
  };
}

function anna(): object {
  return {
    '@type': 'Person',
    '@id': `${origin}/#person/anna`,
    name: 'Anna Esempio',
    url: `${origin}/persone/anna/`,
  };
}

function image(file: string, width: number, height: number): object {
  const url = `${origin}/${file}`;
  return { '@type': 'ImageObject', '@id': `${url}#image`, url, width: String(width), height: String(height) };
}

function shapedImages(): readonly object[] {
  return [675, 900, 1200].map((height, index) => image(`shape-${index + 1}.jpg`, 1200, height));
}

function breadcrumbs(name: string, path: string): object {
  const step = (position: number, label: string, target: string) => ({
    '@type': 'ListItem',
    position,
    name: label,
    item: origin + target,
  });
  return {
    '@type': 'BreadcrumbList',
    '@id': `${origin}${path}#breadcrumb`,
    itemListElement: [step(1, 'Inizio', '/'), step(2, name, path)],
  };
}

function trail(name: string): string {
  return `<nav><a href="/">Inizio</a> ${name}</nav>`;
}

function sitemap(): string {
  const links = Object.entries(homes)
    .map(([code, path]) => `<xhtml:link rel="alternate" hreflang="${code}" href="${origin}${path}"/>`)
    .join('');
  const entries = [
    ['/', links],
    ['/en/', links],
    ['/notizie/porta/', '<lastmod>2026-11-05T07:00:00.000Z</lastmod>'],
    ['/network/', '<lastmod>2026-11-05</lastmod>'],
    ['/network/osteria/', ''],
    ['/network/libreria/', ''],
    ['/network/dentista/', ''],
    ['/persone/anna/', ''],
  ];
  const urls = entries.map(([path, more]) => `<url><loc>${origin}${path!}</loc>${more!}</url>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?><urlset>${urls}</urlset>`;
}
