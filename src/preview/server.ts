import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { cloudflareHeaders } from '../hosting/headers-file.ts';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { isWithin } from '../source/within.ts';

export interface Served {
  readonly origin: string;
  readonly close: () => void;
}

interface Place {
  /** The folder of the site’s address: `/` or `/news/`. */
  readonly base?: string;
  /** A free one without it. */
  readonly port?: number;
}

/**
 * Serves a folder as a static host would: folders by their index, missing pages by `404.html`, headers as in
 * `_headers`, parts of files where somebody asks for them.
 */
export async function serve(folder: string, { base = '/', port = 0 }: Place = {}): Promise<Served> {
  const headersOf = headersBelow(folder, base);
  return listen(port, (request, response) => {
    response.setHeaders(headersOf(pathOf(request) ?? base));
    answer(folder, base, request, response);
  });
}

/** Answers requests on this machine. @param port 0 for a free one */
export async function listen(port: number, answerTo: RequestListener): Promise<Served> {
  const server = createServer(answerTo);
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${taken}`, close: () => server.close() };
}

function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request);
  if (path === '/' && base !== '/') return void response.writeHead(302, { Location: base }).end();
  const wanted = path?.startsWith(base) ? join(folder, `/${path.slice(base.length)}`) : undefined;
  const file = wanted === undefined ? undefined : fileAt(folder, wanted);
  if (file === undefined && wanted !== undefined && fileAt(folder, `${wanted}/`)) {
    return void response.writeHead(301, { Location: encodeURI(`${path!}/`) }).end();
  }
  sendFile(file ?? missingPage(folder, wanted), file ? 200 : 404, request, response);
}

/** The nearest `404.html`, from where somebody looked upwards. */
function missingPage(folder: string, wanted = folder): string {
  for (let at = wanted; isWithin(at, folder); at = dirname(at)) {
    const page = fileAt(folder, join(at, '404.html'));
    if (page !== undefined || at === folder) return page ?? join(folder, '404.html');
  }
  return join(folder, '404.html');
}

/** Nothing where the address makes no sense. */
export function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** Nothing beside the folder is shown, whatever dots an address has in it. */
export function fileAt(folder: string, path: string): string | undefined {
  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  if (file.includes('\0') || !isWithin(file, folder)) return undefined;
  try {
    return statSync(file).isFile() ? file : undefined;
  } catch {
    // What cannot be looked at is not there: a name may also be longer than any.
    return undefined;
  }
}

export function sendFile(
  file: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) return void response.writeHead(404).end();
  const part = status === 200 ? partOf(request.headers.range, size) : undefined;
  response.setHeader('Content-Type', mediaTypeOf(file));
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Content-Length', part ? part.end - part.start + 1 : size);
  if (part) response.setHeader('Content-Range', `bytes ${part.start}-${part.end}/${size}`);
  response.writeHead(part ? 206 : status);
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file, part)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** The bytes that are asked for, as maps do of their tiles; nothing if it is the whole file. */
function partOf(range: string | undefined, size: number): { start: number; end: number } | undefined {
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === '' || Number(from) >= size) return undefined;
  return { start: Number(from), end: Math.min(to === '' ? size - 1 : Number(to), size - 1) };
}

/**
 * The headers of each answer, by its path: those of `_headers`, which the agency may have written itself, else the
 * generator’s own. A plain HTTP server on this machine must not ask for HTTPS, and nothing is kept for ever.
 *
 * @param base the folder of the site’s address
 */
export function headersBelow(folder: string, base: string): (path: string) => Map<string, string> {
  const file = join(folder, '_headers');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : cloudflareHeaders({ base, scripts: [] });
  const rules = rulesIn(text);
  return (path) => {
    const headers = new Map<string, string>();
    for (const { pattern, removed, set } of rules) {
      if (!pattern.test(path)) continue;
      for (const name of removed) headers.delete(name);
      for (const [name, value] of set) headers.set(name, value);
    }
    for (const name of leftOut) headers.delete(name);
    return headers;
  };
}

const leftOut = ['Strict-Transport-Security', 'Cache-Control'];

interface HeaderRule {
  readonly pattern: RegExp;
  /** Headers of rules before it that it takes away. */
  readonly removed: readonly string[];
  readonly set: readonly (readonly [name: string, value: string])[];
}

function rulesIn(text: string): readonly HeaderRule[] {
  return [...text.matchAll(/^(\/.*)\n((?:[ \t].*\n?)*)/gm)].map(([, path = '', lines = '']) => ({
    pattern: new RegExp(
      `^${path
        .trim()
        .split('*')
        .map((part) => RegExp.escape(part))
        .join('.*')}$`,
    ),
    removed: [...lines.matchAll(/^\s+!\s*(\S+)/gm)].map(([, name = '']) => name),
    set: [...lines.matchAll(/^\s+([\w-]+):(.*)$/gm)].map(([, name = '', value = '']) => [name, value.trim()]),
  }));
}
