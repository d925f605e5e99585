import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { headersBelow, serve } from './server.ts';

async function served(base: string) {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola preview-'));
  const files = {
    'dist/index.html': 'home',
    'dist/404.html': 'missing',
    'dist/caffè/index.html': 'coffee',
    'dist/map.pmtiles': '0123456789',
    'dist/card.vcf': 'card',
    'dist/_headers':
      '/*\n  X-Frame-Options: DENY\n  Strict-Transport-Security: max-age=1\n/pagefind/*\n  ! X-Frame-Options\n  Referrer-Policy: no-referrer\n',
    'dist/pagefind/it.json': '{}',
    'secret.txt': 'secret',
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const { origin, close } = await serve(join(folder, 'dist'), { base });
  onTestFinished(async () => {
    close();
    await rm(folder, { recursive: true });
  });
  return origin;
}

/** As it is written, dots and all, which `fetch` would clean up. */
function raw(origin: string, path: string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/', 200, 'home'],
  ['/caff%C3%A8/', 200, 'coffee'],
  ['/nowhere/', 404, 'missing'],
  ['/../secret.txt', 404, 'missing'],
  ['/%2e%2e%2fsecret.txt', 404, 'missing'],
  ['/..%5csecret.txt', 404, 'missing'],
  ['/%', 404, 'missing'],
  ['/%00', 404, 'missing'],
  [`/${'a'.repeat(5000)}`, 404, 'missing'],
])('%s is answered with %i', async (path, status, text) => {
  expect(await raw(await served('/'), path)).toEqual({ status, text });
});

test('a folder of the host and an address without its slash lead on', async () => {
  const origin = await served('/studio/');
  for (const path of ['/', '/studio/']) expect(await (await fetch(origin + path)).text()).toBe('home');
  const { url } = await fetch(`${origin}/studio/caffè`);
  expect(url).toBe(`${origin}/studio/caff%C3%A8/`);
  expect((await fetch(`${origin}/elsewhere/`)).status).toBe(404);
});

test('a folder has headers of its own, and the generator’s where the site has none', async () => {
  const origin = await served('/');
  const { headers } = await fetch(`${origin}/pagefind/it.json`);
  expect(headers.get('X-Frame-Options')).toBe(null);
  expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  expect(headersBelow('/nowhere', '/sito/')('/sito/pagefind/it.json').get('Content-Security-Policy')).toMatch(
    "script-src 'self' 'wasm-unsafe-eval';",
  );
  expect(headersBelow('/nowhere', '/sito/')('/sito/').get('Content-Security-Policy')).toMatch(
    "script-src 'self';",
  );
});

test('headers and types are those of the site, and parts of files are given to whom asks', async () => {
  const origin = await served('/');
  const { headers } = await fetch(`${origin}/card.vcf`);
  expect(headers.get('Content-Type')).toBe('text/vcard; charset=utf-8');
  expect(headers.get('X-Frame-Options')).toBe('DENY');
  expect(headers.has('Strict-Transport-Security')).toBe(false);
  const part = await fetch(`${origin}/map.pmtiles`, { headers: { Range: 'bytes=2-4' } });
  expect([part.status, await part.text(), part.headers.get('Content-Range')]).toEqual([
    206,
    '234',
    'bytes 2-4/10',
  ]);
});

test('a port that is taken is refused', async () => {
  const { port } = new URL(await served('/'));
  await expect(serve(tmpdir(), { port: Number(port) })).rejects.toThrow('EADDRINUSE');
});
