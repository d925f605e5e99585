import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { metadataIn } from '../../src/pictures/metadata.ts';
import { addPictures } from './pictures.ts';
import { elements, openSite, type Run, type Site } from './site.ts';

/** Builds a site once for all the tests of its description. */
function built(name: string, prepare = (_folder: string): Promise<void> => Promise.resolve()): { site: Site; run: Run } {
  const result = {} as { site: Site; run: Run };
  beforeAll(async () => {
    result.site = await openSite(name);
    await prepare(result.site.folder);
    result.run = await result.site.build();
    expect(result.run.output).toContain('dist');
    expect(result.run.code).toBe(0);
  });
  afterAll(() => result.site.remove());
  return result;
}

const links = (html: string, rel: string) =>
  elements(html, 'link').flatMap(({ attributes }) => (attributes['rel'] === rel ? [attributes] : []));

const hreflangs = (html: string) =>
  links(html, 'alternate').flatMap(({ hreflang, href }) => (hreflang ? [[hreflang, href]] : []));

const graphOf = (html: string) => {
  const [script] = elements(html, 'script').filter(({ attributes }) => attributes['type'] === 'application/ld+json');
  return JSON.parse(script!.text)['@graph'] as Record<string, unknown>[];
};

/**
 * A file of the output as a change of it can be read: a line for each element, without drawings, and without what only
 * styles and scripts change. What frames all pages stands in the home page alone.
 */
function inLines(text: string, path: string): string {
  const frame = path === 'index.html' ? /(?!)/g : /<header class="masthead.*?<\/header>|<footer class="colophon.*?<\/footer>/gs;
  return text
    .replaceAll(frame, '')
    .replaceAll(/(<(style|svg)\b[^>]*>).*?(<\/\2>)/gs, '$1$3')
    .replaceAll(/'sha256-[^']*' ?/g, '')
    .replaceAll(/(\/_astro\/[\w.-]+?)\.[\w-]{8}\./g, '$1.')
    .replaceAll(/>\s*</g, '>\n<');
}

describe('one language, in a folder of the host', () => {
  const fixture = built('one-language');

  test.each([
    'index.html',
    'news/story-number-1/index.html',
    'network/index.html',
    'network/corner-shop-example/index.html',
    'network/corner-shop-example/index.md',
    'feed.xml',
    'sitemap-0.xml',
    'llms.txt',
  ])('%s is what it was when somebody last looked at it', async (path) => {
    await expect(inLines(await fixture.site.read(path), path)).toMatchFileSnapshot(join('golden', path));
  });

  test('every page has its place below the folder', async () => {
    expect(await fixture.site.pages()).toEqual([
      '404.html',
      'about-us/index.html',
      'everything/index.html',
      'index.html',
      'network/corner-shop-example/index.html',
      'network/index.html',
      'news/2/index.html',
      'news/archive/2026/index.html',
      'news/archive/index.html',
      'news/index.html',
      'news/story-number-1/index.html',
      'news/story-number-2/index.html',
      'news/story-number-3/index.html',
      'topics/doors-windows/2/index.html',
      'topics/doors-windows/index.html',
    ]);
  });

  test('links, stylesheets and canonical addresses contain the folder', async () => {
    const html = await fixture.site.read('news/story-number-1/index.html');
    const inner = elements(html, 'a').map(({ attributes }) => attributes['href']!);
    expect(inner.filter((href) => href.startsWith('/') && !href.startsWith('/studio/'))).toEqual([]);
    expect(links(html, 'stylesheet').every(({ href }) => href!.startsWith('/studio/_astro/'))).toBe(true);
    expect(links(html, 'canonical')[0]!.href).toBe('https://www.example.com/studio/news/story-number-1/');
  });

  test('a page that has no translation names no alternates', async () => {
    expect(hreflangs(await fixture.site.read('index.html'))).toEqual([]);
  });

  test('the list of news goes on on a second page, with a title of its own', async () => {
    const title = async (path: string) => elements(await fixture.site.read(path), 'title')[0]!.text;
    expect(await title('news/index.html')).toBe('News – Studio Example');
    expect(await title('news/2/index.html')).toBe('News – Page 2 of 2 – Studio Example');
  });

  test('a service of others is told on the page about it, and allowed and asked for on every page', async () => {
    for (const page of ['index.html', '404.html', 'network/index.html']) {
      const html = await fixture.site.read(page);
      const [policy = ''] = elements(html, 'meta').flatMap(({ attributes }) =>
        attributes['http-equiv'] === 'content-security-policy' ? [attributes['content'] ?? ''] : [],
      );
      expect(policy).toMatch(/script-src 'self' https:\/\/cdn\.example\.net '/);
      expect(policy).toContain("connect-src 'self' https://cdn.example.net https://in.example.net;");
      expect(html).toContain('May Example Counter count your visit?');
      expect(html).not.toContain('src="https://cdn.example.net');
    }
    expect(await fixture.site.read('_headers')).toContain("script-src 'self' https://cdn.example.net;");
    expect(await fixture.site.read('about-us/index.html')).toMatch(
      /If you agree, Example Counter counts .* deleted after 6 months\..*data-consent-again/s,
    );
  });

  test('what changes at companies has a feed that the page of the network names and links', async () => {
    const html = await fixture.site.read('network/index.html');
    const url = 'https://www.example.com/studio/network/changes';
    expect(links(html, 'alternate').flatMap(({ href = '' }) => (href.startsWith(url) ? [href] : []))).toEqual([
      `${url}.xml`,
      `${url}.atom.xml`,
      `${url}.json`,
    ]);
    expect(html).toContain('href="/studio/network/changes.xml"');
    const feed = JSON.parse(await fixture.site.read('network/changes.json')) as { items: { title: string; content_html: string }[] };
    expect(feed.items).toMatchObject([{ title: 'Corner Shop Example: new opening hours', date_published: '2026-03-02T00:00:00.000Z' }]);
    expect(feed.items[0]!.content_html).toMatch(/<p>Open on Saturdays &amp; later\.<\/p>\n<p>Mon–Sat: 08:00/);
  });

  test('a page is there as Markdown, which its head and the list for programs name', async () => {
    const html = await fixture.site.read('news/story-number-1/index.html');
    const url = 'https://www.example.com/studio/news/story-number-1/index.md';
    expect(links(html, 'alternate').filter(({ type }) => type === 'text/markdown')).toEqual([
      { rel: 'alternate', href: url, type: 'text/markdown' },
    ]);
    const markdown = await fixture.site.read('news/story-number-1/index.md');
    expect(markdown).toMatch(/^---\nurl: https:\/\/www\.example\.com\/studio\/news\/story-number-1\/\n/);
    expect(markdown).not.toMatch(/<[a-z]|^import |:::/m);
    expect(await fixture.site.read('llms.txt')).toContain(`(${url}): `);
    const list = await fixture.site.read('news/index.html');
    expect(links(list, 'alternate').filter(({ type }) => type === 'text/markdown')).toEqual([]);
  });

  test('there is no search where the site wants none, but the way to everything', async () => {
    const html = await fixture.site.read('index.html');
    expect(html).not.toContain('data-search');
    expect(html).toContain('href="/studio/everything/"');
    expect(fixture.site.has('pagefind')).toBe(false);
  });

  test('nothing is told of people near a company that nobody is near, nor of what people say where nobody has', async () => {
    const network = await fixture.site.read('network/index.html');
    expect(network).toContain('net-drawing');
    expect(network).not.toContain('near-told');
    expect(fixture.site.has('word-of-mouth')).toBe(false);
    expect(await fixture.site.read('network/corner-shop-example/index.html')).not.toContain('section-voices');
  });

  test('nothing is offered to choose between where there is one company', async () => {
    const fieldsets = elements(await fixture.site.read('network/index.html'), 'fieldset');
    expect(fieldsets.filter(({ attributes }) => attributes['class'] !== 'colour-choice')).toEqual([]);
  });

  test('coordinates keep their zeros', async () => {
    const html = await fixture.site.read('network/corner-shop-example/index.html');
    expect(html).toContain('51.52000;-0.10000');
  });
});

describe('missing translations', () => {
  const fixture = built('missing-translations', addPictures);
  const files = () => readdir(fixture.site.dist, { recursive: true });

  test('pictures of every kind are shown, whatever their files are called', async () => {
    const html = await fixture.site.read('notizie/in-due-lingue/index.html');
    const shown = elements(html, 'img').filter(({ attributes }) => attributes['alt'] === 'Una prova');
    const names = shown.map(({ attributes }) => /^\/_astro\/([\w-]+)\./.exec(attributes['src']!)?.[1]);
    expect(names).toEqual(['panorama', '50', 'che-e-1-b', 'perche', 'scansione', 'stampa', 'disegno']);
    for (const { attributes } of shown) expect(fixture.site.has(attributes['src']!.slice(1))).toBe(true);
  });

  test('nothing that is published tells where it was made or by whom, or acts', async () => {
    const pictures = (await files()).filter((file) => /\.(?:webp|jpe?g|png|svg)$/.test(file));
    expect(pictures.length).toBeGreaterThan(20);
    for (const file of pictures) {
      const bytes = await readFile(join(fixture.site.dist, file));
      expect(await metadataIn(bytes)).toEqual({ position: undefined, personal: [] });
      expect(bytes.includes('Segreta') || bytes.includes('<script') || bytes.includes('/home/')).toBe(false);
    }
  });

  test('what systems leave behind in public/ is not published', async () => {
    expect((await files()).filter((file) => /DS_Store|Icon\r|eaDir|~/.test(file))).toEqual([]);
    expect(fixture.site.has('listino.pdf')).toBe(true);
  });

  test('only translations that exist are alternates, each page says the same, x-default is the site’s language', async () => {
    const expected = [
      ['it-IT', 'https://www.example.com/notizie/in-due-lingue/'],
      ['en-GB', 'https://www.example.com/en/news/a-slug-of-its-own/'],
      ['x-default', 'https://www.example.com/notizie/in-due-lingue/'],
    ];
    expect(hreflangs(await fixture.site.read('notizie/in-due-lingue/index.html'))).toEqual(expected);
    expect(hreflangs(await fixture.site.read('en/news/a-slug-of-its-own/index.html'))).toEqual(expected);
  });

  test('the switcher leads to the nearest parent and says so', async () => {
    const html = await fixture.site.read('notizie/in-due-lingue/index.html');
    const spanish = elements(html, 'a').find(({ attributes }) => attributes['hreflang'] === 'es-ES')!;
    expect(spanish.attributes['href']).toBe('/es/noticias/#not-translated');
    expect(html).toContain('non tradotto, porta a Notizie');
    expect(await fixture.site.read('es/noticias/index.html')).toContain('id="not-translated"');
  });

  test('what a translation leaves out comes from the story’s first language', async () => {
    const html = await fixture.site.read('en/news/in-three-languages/index.html');
    expect(elements(html, 'time')[0]!.attributes['datetime']).toBe('2026-11-02T09:30:00+01:00');
    expect(html).toContain('Anna Esempio');
  });

  test.each([
    ['notizie/in-tre-lingue', 'Disse «ciao», e l’amico rispose.', 'Note'],
    ['en/news/in-three-languages', 'She said “hello”, and it’s true.', 'Notes'],
  ])('%s has the quotes and the footnote label of its language', async (path, sentence, label) => {
    const html = await fixture.site.read(`${path}/index.html`);
    expect(elements(html, 'p').some(({ text }) => text.startsWith(sentence))).toBe(true);
    expect(elements(html, 'h2').some(({ text }) => text === label)).toBe(true);
  });

  test('drafts and stories of later days are nowhere, and staff are told', async () => {
    const pages = await fixture.site.pages();
    expect(pages.filter((page) => /domani|bozza/.test(page))).toEqual([]);
    expect(await fixture.site.read('feed.xml')).not.toMatch(/domani|bozza/i);
    expect((await files()).filter((file) => /domani|bozza/.test(file))).toEqual([]);
    expect(fixture.run.output).toContain('1 notizia aspetta il suo giorno.');
    expect(fixture.run.output).toContain('1 bozza non viene pubblicata.');
  });

  test('a company without a text in the language is listed with a link to the one that exists', async () => {
    const html = await fixture.site.read('en/network/index.html');
    const card = elements(html, 'a').find(({ attributes }) => attributes['class']?.includes('u-url'))!;
    expect(card.attributes).toMatchObject({
      href: '/network/l-osteria-esempio-figli-script/',
      hreflang: 'it-IT',
    });
    expect(fixture.site.has('en/network/l-osteria-esempio-figli-script/index.html')).toBe(false);
  });

  test('a name with markup in it arrives whole and breaks nothing', async () => {
    const html = await fixture.site.read('network/l-osteria-esempio-figli-script/index.html');
    const business = graphOf(html).find((node) => node['@type'] === 'Restaurant')!;
    expect(business['name']).toBe("L'Osteria Esempio & Figli </script>");
    expect(elements(html, 'h1')[0]!.text).toBe("L'Osteria Esempio & Figli </script>");
  });

  test('a company has files in the languages of its page, and the page links to them by their type', async () => {
    const folder = 'network/l-osteria-esempio-figli-script';
    const html = await fixture.site.read(`${folder}/index.html`);
    const files = elements(html, 'a').flatMap(({ attributes: { href, type } }) => (type ? [[href, type]] : []));
    const file = `/${folder}/l-osteria-esempio-figli-script`;
    expect(files).toEqual([[`${file}.v3.vcf`, 'text/vcard']]);
    expect(fixture.site.has(`en${file}.vcf`)).toBe(false);
    expect(await fixture.site.read(`.${file}.vcf`)).toContain("FN:L'Osteria Esempio & Figli </script>");
    // Nothing special is ahead: a calendar without events is none.
    expect(fixture.site.has(`.${file}.ics`)).toBe(false);
  });

  test('the network has files in each language, which say the same and name only what exists', async () => {
    const { site } = fixture;
    const name = "L'Osteria Esempio & Figli </script>";
    for (const folder of ['network', 'en/network', 'es/red']) {
      expect(JSON.parse(await site.read(`${folder}/network.geojson`)).features[0].properties.name).toBe(name);
      for (const extension of ['kml', 'gpx']) {
        const escaped = 'Osteria Esempio &amp; Figli &lt;/script&gt;</name>';
        expect(await site.read(`${folder}/network.${extension}`)).toContain(escaped);
      }
      const clients = await site.read(`${folder}/clients.json`);
      const own = [...clients.matchAll(/"https:\/\/www\.example\.com\/([^"#]*)[#"]/g)].map(([, path]) => path!);
      const files = own.map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path));
      expect(files.filter((file) => !site.has(decodeURI(file)))).toEqual([]);
      expect(JSON.parse(clients).clients[0].name).toBe(name);
    }
    expect(await site.read('sitemap-0.xml')).not.toMatch(/kml|geojson|gpx|vcf/);
  });

  test('one alone who did not agree is neither named nor counted, since somebody may know who it is', async () => {
    const html = await fixture.site.read('network/l-osteria-esempio-figli-script/index.html');
    expect(html).not.toContain('1 persona');
    for (const page of await fixture.site.pages()) expect(await fixture.site.read(page)).not.toContain('Senzanome');
  });

  test('an old address leads to the new one', async () => {
    const html = await fixture.site.read('2019/05/due/index.html');
    expect(html).toContain('url=/notizie/in-due-lingue/');
    expect(links(html, 'canonical')[0]!.href).toBe('https://www.example.com/notizie/in-due-lingue/');
  });

  test('the sitemap has the alternates of the heads and the dates of the stories', async () => {
    const sitemap = await fixture.site.read('sitemap-0.xml');
    const entry = sitemap.split('<url>').find((part) => part.includes('<loc>https://www.example.com/notizie/in-due-lingue/'))!;
    expect(entry).toContain('<lastmod>2026-10-31T23:00:00.000Z</lastmod>');
    expect(entry).toContain('hreflang="x-default"');
    expect(sitemap).not.toContain('/404');
    expect(sitemap).not.toContain('/2019/05/due/');
  });
});

describe('a site that has nothing yet', () => {
  const fixture = built('bare');

  test('is a home page that links to nothing missing', async () => {
    expect(await fixture.site.pages()).toEqual(['404.html', 'index.html']);
    for (const name of ['feed.xml', 'atom.xml', 'feed.json', 'feed.css'])
      expect(fixture.site.has(name)).toBe(false);
    expect(links(await fixture.site.read('index.html'), 'alternate')).toEqual([]);
  });
});

describe('a language written from the right, with a messages file of the agency', () => {
  const fixture = built('right-to-left');

  test('pages say their direction, and the words are the agency’s', async () => {
    const html = await fixture.site.read('index.html');
    expect(elements(html, 'html')[0]!.attributes).toMatchObject({ lang: 'ar-EG', dir: 'rtl' });
    expect(elements(await fixture.site.read('en/index.html'), 'html')[0]!.attributes).toMatchObject({ lang: 'en-GB', dir: 'ltr' });
    expect(html).toContain('ع Skip to content');
  });

  test('what people say is shown as they said it, whatever they write', async () => {
    const html = await fixture.site.read('word-of-mouth/index.html');
    expect(elements(html, 'blockquote').map(({ attributes }) => attributes['lang'])).toEqual(['ar', 'en']);
    const strange = elements(html, 'script').filter(({ attributes }) => !attributes['src']?.startsWith('/_astro/'));
    expect(strange.map(({ attributes }) => attributes['type'])).toEqual(['application/ld+json']);
    expect(html).toContain('القهوة ممتازة &lt;script');
    expect(elements(html, 'img').filter(({ attributes }) => 'onerror' in attributes)).toEqual([]);
    expect(elements(html, 'article').map(({ attributes }) => attributes['id'])).toEqual(['voice-2026-11-1', 'voice-2026-11-2']);
  });

  test('who has withdrawn their consent is somebody, in every file of the site', async () => {
    const files = await readdir(fixture.site.dist, { recursive: true });
    const texts = await Promise.all(files.filter((file) => /\.(html|xml|json|svg|vcf|kml|geojson)$/.test(file)).map((file) => fixture.site.read(file)));
    expect(texts.some((text) => text.includes('ليلى مثال'))).toBe(true);
    for (const name of ['سمير', 'samir', 'نور بلا', 'ملحن']) expect(texts.filter((text) => text.includes(name))).toEqual([]);
    expect(files.filter((file) => /samir|سمير/.test(file))).toEqual([]);
  });

  test('replies that somebody has approved are shown as they were written, whatever it is, and no others anywhere', async () => {
    const html = await fixture.site.read('أخبار/الباب-الأحمر/index.html');
    const replies = elements(html, 'article').filter(({ attributes }) => attributes['class']?.includes('u-comment'));
    expect(replies.map(({ attributes }) => attributes['id'])).toEqual(['reply-reader', 'reply-strange']);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain('<a href="https://www.example.org" rel="ugc nofollow noopener">');
    expect(elements(html, 'img').filter(({ attributes }) => 'onerror' in attributes)).toEqual([]);
    expect(elements(html, 'script').filter(({ attributes }) => !attributes['src'] && attributes['type'] !== 'application/ld+json')).toEqual([]);
    const files = await readdir(fixture.site.dist, { recursive: true });
    const texts = await Promise.all(files.filter((file) => /\.(html|xml|json|md|txt)$/.test(file)).map((file) => fixture.site.read(file)));
    expect(texts.filter((text) => /Whoever|Decided against|Not yet decided/.test(text))).toEqual([]);
  });

  test('pages with a form may send to its host, all others to nobody', async () => {
    const policyOf = async (path: string) => /form-action [^;]*/.exec(await fixture.site.read(path))?.[0];
    expect(await policyOf('أخبار/الباب-الأحمر/index.html')).toBe("form-action https://forms.example.com 'self'");
    expect(await policyOf('index.html')).toBe("form-action 'none'");
  });

  test('slugs keep their letters, and addresses are encoded where URLs must be', async () => {
    const path = 'أخبار/الباب-الأحمر';
    const html = await fixture.site.read(`${path}/index.html`);
    expect(links(html, 'canonical')[0]!.href).toBe(`https://www.example.com${encodeURI(`/${path}/`)}`);
  });
});
