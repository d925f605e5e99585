import { expect, test } from 'vitest';
import { answersQuestions, hosts } from '../model/host.ts';
import { client, content } from '../structured-data/testing/sample.ts';
import { searchPolicy } from './hosting.ts';
import { hostingFiles } from './files.ts';

const text = client.texts.it!;
const moved = { ...client, texts: { it: { ...text, oldAddresses: ['/2019/caffè/'] } } };
const site = { ...content, clients: [moved] };

/** What each host is given, by name. */
const filesFor = (host: (typeof hosts)[number] | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    hostingFiles({ ...site, site: { ...site.site, host } }).map(({ path, make }) => [path, make() as string]),
  );

test.each([
  [undefined, ['/_headers']],
  ['netlify', ['/_headers', '/_redirects']],
  ['cloudflare', ['/_headers', '/_redirects']],
  ['github', ['/.nojekyll']],
  ['nginx', ['/.passaparola/nginx.conf']],
  ['apache', ['/.htaccess']],
  ['caddy', ['/.passaparola/Caddyfile']],
  ['none', []],
] as const)('a site at %s is given what is read there', (host, names) => {
  expect(Object.keys(filesFor(host))).toEqual(names);
});

test('the search has a policy of its own, which Cloudflare would add to that of all pages', () => {
  const [name, value] = searchPolicy;
  const [netlify, cloudflare] = (['netlify', 'cloudflare'] as const).map(
    (host) => filesFor(host)['/_headers'],
  );
  expect(netlify).toContain(`/pagefind/*\n  ${name}: ${value}\n`);
  expect(cloudflare).toContain(`/pagefind/*\n  ! ${name}\n  ${name}: ${value}\n`);
});

test('no search engine is to find the Markdown of a page in the place of the page, whoever serves it', () => {
  for (const host of ['netlify', 'cloudflare', undefined] as const) {
    expect(filesFor(host)['/_headers']).toContain('/*.md\n  Content-Type: text/markdown; charset=utf-8\n');
    expect(filesFor(host)['/_headers']).toContain('/*.md\n  X-Robots-Tag: noindex\n');
  }
  for (const host of ['nginx', 'apache', 'caddy'] as const)
    expect(Object.values(filesFor(host)).join()).toMatch(
      /text\/markdown[^]*X-Robots-Tag|X-Robots-Tag[^]*text\/markdown/,
    );
});

test('Netlify leads on from an old address although a page is there, and finds the missing page of each language', () => {
  expect(filesFor('netlify')['/_redirects']).toBe(
    `/2019/caff%C3%A8/ /rete/${text.slug}/ 301!\n/en/* /en/404.html 404\n`,
  );
});

test('Cloudflare does so by itself', () => {
  expect(filesFor('cloudflare')['/_redirects']).toBe(`/2019/caff%C3%A8/ /rete/${text.slug}/ 301\n`);
});

test.each(['nginx', 'apache', 'caddy'] as const)('%s is told of every old address', (host) => {
  expect(Object.values(filesFor(host)).join()).toMatch(/2019.*caff/);
});

test.each(hosts)('%s is told of an address with a question just where it can lead on from it', (host) => {
  const asked = { ...client, texts: { it: { ...text, oldAddresses: ['/index.php?id=4'] } } };
  const files = hostingFiles({ ...site, clients: [asked], site: { ...site.site, host } });
  const written = files.map(({ make }) => make() as string).join('');
  expect(written.includes('index.php') && written.includes(`/rete/${text.slug}/`)).toBe(
    answersQuestions(host),
  );
});

test('Netlify is asked for names and values one by one', () => {
  const asked = { ...client, texts: { it: { ...text, oldAddresses: ['/index.php?id=4&a=b'] } } };
  const [, { make } = {}] = hostingFiles({
    ...site,
    clients: [asked],
    site: { ...site.site, host: 'netlify' },
  });
  expect(make?.()).toContain(`/index.php/ a=b id=4 /rete/${text.slug}/ 301!\n`);
});
