import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Complaint } from '../complaint.ts';
import { replySettings } from '../model/reply-settings.ts';
import { emptyFolder } from '../source/testing/sample.ts';
import { placesOf } from './collect.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A service, at an address of this machine. */
async function service(answer: Answer): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const json = (response: ServerResponse, value: unknown) => response.end(JSON.stringify(value));

const asked = ({ url = '' }: IncomingMessage) => new URL(url, 'http://127.0.0.1').searchParams;

const like = (id: number) => ({ 'wm-id': id, 'wm-property': 'like-of', 'wm-target': 'https://x.example/' });

/** The ids of all that a site’s places hold, or the code of what is wrong. */
async function collected(
  settings: object,
  { siteDir = '', token }: { siteDir?: string; token?: string } = {},
): Promise<readonly unknown[]> {
  const environment = { PASSAPAROLA_WEBMENTION_TOKEN: token, PASSAPAROLA_INBOX_TOKEN: token };
  const places = placesOf(replySettings.parse(settings), siteDir, environment);
  try {
    return (await Promise.all(places.map((collect) => collect()))).flatMap(({ arrivals }) =>
      arrivals.map(({ id, text }) => text ?? id),
    );
  } catch (error) {
    if (error instanceof Complaint) return [error.code, error.facts];
    throw error;
  }
}

const feedAt = (feed: string) => ({ webmention: { endpoint: 'https://x.example/', feed } });
const inboxAt = (from: string) => ({ inbox: { from } });

test('webmentions come in pages, with the token of the environment', async () => {
  const tokens = new Set<string | null>();
  const origin = await service((request, response) => {
    tokens.add(asked(request).get('token'));
    const page = Number(asked(request).get('page'));
    const ids = page < 3 ? Array.from({ length: 100 }, (_, index) => page * 100 + index) : [];
    json(response, { type: 'feed', children: ids.map(like) });
  });
  const found = await collected(feedAt(`${origin}/mentions.jf2?domain=x.example`), { token: 'secret' });
  expect([new Set(found).size, [...tokens]]).toEqual([300, ['secret']]);
});

test('a service that knows no pages is asked twice, not for ever', async () => {
  let times = 0;
  const origin = await service((_, response) => {
    times++;
    json(response, { children: [like(1), like(2)] });
  });
  expect(await collected(feedAt(origin))).toEqual(['1', '2']);
  expect(times).toBe(2);
});

test('an inbox is followed from page to page, and lets in whoever has the token', async () => {
  const origin = await service((request, response) => {
    if (request.headers.authorization !== 'Bearer secret') response.statusCode = 401;
    const page = Number(asked(request).get('page') ?? 1);
    if (page < 3) response.setHeader('Link', `</?page=${page + 1}>; rel="next"`);
    json(response, [{ message: `${page}` }]);
  });
  expect(await collected(inboxAt(origin), { token: 'secret' })).toEqual(['1', '2', '3']);
  expect(await collected(inboxAt(origin))).toEqual(['fetch-refused', { url: `${origin}/`, status: 401 }]);
});

test('an inbox may be a file beside the content', async () => {
  const siteDir = await emptyFolder();
  await writeFile(join(siteDir, 'inbox.json'), '\uFEFF[{"message":"Ciao"}]');
  expect(await collected(inboxAt('inbox.json'), { siteDir })).toEqual(['Ciao']);
  expect(await collected(inboxAt('other.json'), { siteDir })).toEqual([
    'inbox-missing',
    { file: 'other.json' },
  ]);
});

test.each<[string, Answer, string]>([
  ['a page for people', (_, response) => response.end('<!doctype html><title>Log in</title>'), 'fetch-page'],
  ['no JSON', (_, response) => response.end('{"children": ['), 'fetch-no-json'],
  ['other JSON', (_, response) => json(response, { error: 'no such domain' }), 'fetch-strange'],
  ['an error', (_, response) => json(response.writeHead(503), {}), 'fetch-status'],
  ['nothing at all', (request) => request.destroy(), 'fetch-unreachable'],
  [
    'half an answer',
    (_, response) =>
      void response.writeHead(200, { 'Content-Length': 99 }).write('{', () => response.destroy()),
    'fetch-unreachable',
  ],
])('%s is told, without what is secret', async (_, answer, code) => {
  const origin = await service(answer);
  for (const settings of [feedAt(`${origin}/x?token=secret`), inboxAt(`${origin}/x?token=secret`)]) {
    const [found, facts] = await collected(settings, { token: 'secret' });
    expect([found, JSON.stringify(facts)]).toEqual([code, expect.not.stringContaining('secret')]);
  }
});

test('an address where nobody is', async () => {
  expect((await collected(feedAt('http://127.0.0.1:9/')))[0]).toBe('fetch-unreachable');
});
