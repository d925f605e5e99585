import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { searchPolicy, securityHeaders, type Hosting } from './hosting.ts';
import { nginxConfig } from './nginx.ts';
import { encodingsOf } from './precompressed.ts';
import { isInstalled, servers, start } from './testing/servers.ts';

const hosting: Hosting = {
  origin: 'https://www.example.com',
  base: '/',
  moved: [
    { from: '/vecchia/', to: '/fr/nouvelles/' },
    { from: '/caffè & “tè”/', to: '/fr/café/' },
    { from: '/a"b\\c;{d}$e*f/', to: '/fr/$1&/' },
    { from: '/(x|y)+.html/', to: '/' },
  ],
  questions: [
    { from: '/', query: [['p', '123']], to: '/fr/nouvelles/' },
    {
      from: '/index.php/',
      query: [
        ['id', '4:vino'],
        ['view', 'a/b'],
      ],
      to: '/fr/café/',
    },
  ],
  scripts: ['https://stats.example.com'],
  missing: [
    { folder: '/fr/', page: '/fr/404.html' },
    { folder: '/', page: '/404.html' },
  ],
};

const configurations = {
  nginx: ['.passaparola/nginx.conf', nginxConfig],
  apache: ['.htaccess', htaccess],
  caddy: ['.passaparola/Caddyfile', caddyfile],
} as const;

const files: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><p>casa',
  '404.html': '<!doctype html><p>non c’è',
  'fr/index.html': '<!doctype html><p>maison',
  'fr/index.md': '# Maison',
  'fr/404.html': '<!doctype html><p>introuvable',
  'fr/nouvelles/index.html': '<!doctype html><p>nouvelles',
  '_astro/layout.Abc1.css': 'p { color: red }'.repeat(200),
  '_files/listino.Ab3dE6_x.pdf': 'x',
  'listino.pdf': 'x',
  'pagefind/it/pagefind-worker.js': 'self',
  'feed.xml': '<rss/>',
  'a.vcf': 'BEGIN:VCARD',
  'a.ics': 'BEGIN:VCALENDAR',
  'a.geojson': '{}',
  'a.kml': '<kml/>',
  'a.gpx': '<gpx/>',
  'clients.json': '{}',
  'manifest.webmanifest': '{}',
  'prefetch.speculationrules': '{}',
  '.secret': 'x',
  '.well-known/proof': 'x',
};

const text = 'BEGIN:VCARD\n'.repeat(500);
const dense = { text, br: brotliCompressSync(text), gz: gzipSync(text) };

const denseFiles = { 'dense.vcf': dense.text, 'dense.vcf.br': dense.br, 'dense.vcf.gz': dense.gz };

/** What is asked for, and what of the answer matters. */
const answers: readonly (readonly [path: string, status: number, parts: Readonly<Record<string, string>>])[] =
  [
    ['/', 200, { body: 'casa', 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }],
    ['/fr/', 200, { body: 'maison' }],
    ['/a.vcf', 200, { 'content-type': 'text/vcard; charset=utf-8' }],
    ['/a.ics', 200, { 'content-type': 'text/calendar; charset=utf-8' }],
    ['/a.geojson', 200, { 'content-type': 'application/geo+json', 'access-control-allow-origin': '*' }],
    [
      '/a.kml',
      200,
      { 'content-type': 'application/vnd.google-earth.kml+xml', 'access-control-allow-origin': '*' },
    ],
    ['/a.gpx', 200, { 'content-type': 'application/gpx+xml', 'access-control-allow-origin': '*' }],
    ['/clients.json', 200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }],
    ['/manifest.webmanifest', 200, { 'content-type': 'application/manifest+json' }],
    ['/prefetch.speculationrules', 200, { 'content-type': 'application/speculationrules+json' }],
    ['/fr/index.md', 200, { 'content-type': 'text/markdown; charset=utf-8', 'x-robots-tag': 'noindex' }],
    ['/', 200, { 'speculation-rules': '"/prefetch.speculationrules"' }],
    [
      '/_astro/layout.Abc1.css',
      200,
      {
        'content-type': 'text/css; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': 'gzip',
      },
    ],
    ['/_files/listino.Ab3dE6_x.pdf', 200, { 'cache-control': 'public, max-age=31536000, immutable' }],
    ['/listino.pdf', 200, { 'cache-control': 'no-cache' }],
    [
      '/pagefind/it/pagefind-worker.js',
      200,
      { 'content-security-policy': searchPolicy[1], 'x-content-type-options': 'nosniff' },
    ],
    ['/nowhere/', 404, { body: 'non c’è', 'content-type': 'text/html; charset=utf-8' }],
    ['/fr/nulle-part/', 404, { body: 'introuvable' }],
    ['/french/', 404, { body: 'non c’è' }],
    ['/vecchia/', 301, { location: '/fr/nouvelles/' }],
    ['/vecchia/altro/', 404, { body: 'non c’è' }],
    [encodeURI('/caffè & “tè”/'), 301, { location: '/fr/café/' }],
    ['/?p=123', 301, { location: '/fr/nouvelles/' }],
    ['/?utm_source=x&p=123', 301, { location: '/fr/nouvelles/' }],
    ['/?p=1234', 200, { body: 'casa' }],
    ['/?pp=123', 200, { body: 'casa' }],
    ['/fr/?p=123', 200, { body: 'maison' }],
    ['/index.php?view=a/b&id=4:vino', 301, { location: '/fr/café/' }],
    ['/index.php?id=4:vino', 404, {}],
    ['/(x%7Cy)+.html/', 301, { location: '/' }],
    ['/xx.html/', 404, {}],
    ['/.secret', 404, { body: 'non c’è' }],
    ['/.passaparola/nginx.conf', 404, {}],
    ['/.htaccess', 404, {}],
    ['/.well-known/proof', 200, { body: 'x' }],
  ];

describe.each(['nginx', 'apache', 'caddy'] as const)('%s', (name) => {
  const server = servers[name];
  if (!isInstalled(server)) {
    test.skip(`is not installed: ${server.program}`, () => undefined);
    return;
  }
  const [config, write] = configurations[name];
  let folder: string;
  let running: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passaparola-server-'));
    // Servers read files as somebody else.
    await chmod(folder, 0o755);
    const dist = join(folder, 'dist');
    for (const [file, text] of Object.entries({ ...files, ...denseFiles, [config]: write(hosting) })) {
      await mkdir(dirname(join(dist, file)), { recursive: true });
      await writeFile(join(dist, file), text);
    }
    running = await start(server, folder, dist);
  });
  afterAll(async () => {
    await running.stop();
    await rm(folder, { recursive: true });
  });

  test.runIf(encodingsOf(name).length > 0)('sends what lies compressed beside a file', async () => {
    for (const encoding of encodingsOf(name)) {
      const accepted = encoding === 'br' ? 'br' : 'gzip';
      const { headers } = await fetch(`${running.origin}/dense.vcf`, {
        headers: { 'Accept-Encoding': accepted },
      });
      expect(headers.get('content-encoding')).toBe(accepted);
      expect(headers.get('content-type')).toBe('text/vcard; charset=utf-8');
      expect(headers.get('vary')).toMatch(/accept-encoding/i);
      expect(headers.get('content-length')).toBe(String(dense[encoding].length));
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    const plain = await fetch(`${running.origin}/dense.vcf`, { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(dense.text);
  });

  const targetOf = (headers: Headers) =>
    decodeURI(new URL(headers.get('location') ?? '', running.origin).pathname).replace('%24', '$');

  const ask = (path: string) =>
    fetch(running.origin + path, { redirect: 'manual', headers: { 'Accept-Encoding': 'gzip' } });

  test.each(answers)('%s: %d', async (path, status, { body = '', location, ...headers }) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(body);
    if (location !== undefined) {
      expect(targetOf(answer.headers)).toBe(location);
    }
    for (const [header, value] of Object.entries(headers)) expect(answer.headers.get(header)).toBe(value);
  });

  test('leads from a folder to its page', async () => {
    const { status, headers } = await ask('/fr/nouvelles');
    expect([301, 308]).toContain(status);
    expect(targetOf(headers)).toBe('/fr/nouvelles/');
  });

  test('shows nobody what is in a folder without a page', async () => {
    expect(await (await ask('/_astro/')).text()).not.toContain('Abc1');
  });

  test('takes signs that mean something to servers for signs, or leaves their addresses to the pages there', async () => {
    const { status, headers } = await ask(encodeURI('/a"b\\c;{d}$e*f/'));
    expect([301, 404]).toContain(status);
    if (status === 301) expect(targetOf(headers)).toBe('/fr/$1&/');
  });

  test.each(['/', '/a.vcf', '/nowhere/', '/fr/nulle-part/', '/_astro/layout.Abc1.css'])(
    'tells browsers with %s how careful to be',
    async (path) => {
      const { headers } = await ask(path);
      for (const [header, value] of securityHeaders(hosting)) expect(headers.get(header)).toBe(value);
    },
  );
});
