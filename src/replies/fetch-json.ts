import { Complaint } from '../complaint.ts';
import type { Json } from './json.ts';

/** What was fetched, and where more of it is. */
export interface Fetched {
  readonly json: Json;
  readonly next?: string | undefined;
}

/** Longer waits nobody. */
const patience = 30_000;
/** More than any service sends at once. */
const mostBytes = 20_000_000;

/**
 * Asks a service for JSON.
 *
 * @param token what lets us in, where the service asks for it
 * @throws Complaint that names the address, without what is secret in it
 */
export async function fetchJson(address: string, token?: string): Promise<Fetched> {
  const url = new URL(address);
  const shown = url.origin + url.pathname;
  const response = await ask(url, shown, token);
  const text = await bodyOf(response, shown);
  if (!response.ok) {
    const code = response.status === 401 || response.status === 403 ? 'fetch-refused' : 'fetch-status';
    throw new Complaint(code, { url: shown, status: response.status });
  }
  return { json: parsed(text, shown), next: nextIn(response, url) };
}

async function ask(url: URL, shown: string, token: string | undefined): Promise<Response> {
  const headers = {
    Accept: 'application/json',
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  };
  try {
    return await fetch(url, { headers, signal: AbortSignal.timeout(patience) });
  } catch (error) {
    throw unreachable(error, shown);
  }
}

async function bodyOf(response: Response, shown: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > mostBytes) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw unreachable(error, shown);
  }
  if (size > mostBytes) throw new Complaint('fetch-large', { url: shown, most: mostBytes / 1_000_000 });
  return Buffer.concat(chunks).toString('utf8');
}

function unreachable(error: unknown, shown: string): Complaint {
  const cause =
    error instanceof Error ? ((error.cause as NodeJS.ErrnoException | undefined) ?? error) : undefined;
  const reason =
    cause && 'code' in cause && typeof cause.code === 'string' ? cause.code : (cause?.name ?? '');
  return new Complaint('fetch-unreachable', { url: shown, reason }, { cause: error });
}

/** @param shown where it came from, as it may be told */
export function parsed(text: string, shown: string): Json {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch (error) {
    const isPage = /^\s*<(?:!doctype|html)/i.test(text);
    throw new Complaint(isPage ? 'fetch-page' : 'fetch-no-json', { url: shown }, { cause: error });
  }
}

/** The next part, as https://www.rfc-editor.org/rfc/rfc8288 tells it; never on another host, which was told no secret. */
function nextIn({ headers }: Response, url: URL): string | undefined {
  const [, target] = /<([^>]+)>\s*;[^,]*\brel="?next\b/i.exec(headers.get('Link') ?? '') ?? [];
  if (target === undefined || !URL.canParse(target, url)) return undefined;
  const next = new URL(target, url);
  return next.origin === url.origin && next.href !== url.href ? next.href : undefined;
}
