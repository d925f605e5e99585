import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Complaint } from '../complaint.ts';
import { usualFields, type ReplySettings } from '../model/reply-settings.ts';
import type { Arrival } from './arrival.ts';
import { fetchJson, parsed, type Fetched } from './fetch-json.ts';
import { inboxIn } from './inbox.ts';
import { hasNew, webmentionsIn } from './webmentions.ts';

/** What has arrived, and how many of it were for the agency’s eyes alone. */
export interface Collected {
  readonly arrivals: readonly Arrival[];
  readonly hidden: number;
}

export type Collect = () => Promise<Collected>;

/** Where the secrets of services stand. */
export const tokenNames = {
  webmention: 'PASSAPAROLA_WEBMENTION_TOKEN',
  inbox: 'PASSAPAROLA_INBOX_TOKEN',
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** The places of a site that replies arrive at. */
export function placesOf(
  { webmention, inbox, form }: ReplySettings,
  siteDir: string,
  environment: Environment,
): readonly Collect[] {
  const feed = webmention?.feed;
  const places: Collect[] = [];
  if (feed !== undefined) places.push(() => collectMentions(feed, tokenIn(environment, 'webmention')));
  if (inbox) {
    const names = { own: inbox.fields, form: form?.fields ?? usualFields };
    const token = tokenIn(environment, 'inbox');
    const from = isAddress(inbox.from)
      ? () => pagesFrom(inbox.from, token)
      : () => fileAt(join(siteDir, inbox.from), inbox.from);
    places.push(() => collectInbox(from, inbox.from, names));
  }
  return places;
}

/** A variable that was left blank is none. */
function tokenIn(environment: Environment, place: keyof typeof tokenNames): string | undefined {
  const token = environment[tokenNames[place]]?.trim();
  return token === '' ? undefined : token;
}

const isAddress = (from: string): boolean => /^https?:\/\//i.test(from);

/** A service that always sends more would keep us for ever. */
const mostPages = 500;
const perPage = 100;

/** Services of webmentions count their pages from 0. */
async function collectMentions(feed: string, token: string | undefined): Promise<Collected> {
  const arrivals: Arrival[] = [];
  const seen = new Set<string>();
  let hidden = 0;
  for (let page = 0; page < mostPages; page++) {
    const url = new URL(feed);
    url.searchParams.set('per-page', String(perPage));
    url.searchParams.set('page', String(page));
    if (token !== undefined) url.searchParams.set('token', token);
    const found = webmentionsIn((await fetchJson(url.href)).json);
    if (!found) throw new Complaint('fetch-strange', { url: url.origin + url.pathname, wanted: 'jf2' });
    if (page > 0 && !hasNew(found, seen)) break;
    const fresh = found.arrivals.filter(({ id }) => !seen.has(id));
    arrivals.push(...fresh);
    hidden += found.hidden;
    for (const { id } of fresh) seen.add(id);
    if (found.arrivals.length + found.hidden === 0) break;
  }
  return { arrivals, hidden };
}

async function* pagesFrom(from: string, token: string | undefined): AsyncGenerator<Fetched> {
  let next: string | undefined = from;
  for (let page = 0; next !== undefined && page < mostPages; page++) {
    const fetched: Fetched = await fetchJson(next, token);
    yield fetched;
    next = fetched.next;
  }
}

async function* fileAt(path: string, shown: string): AsyncGenerator<Fetched> {
  yield { json: parsed(await textOf(path, shown), shown) };
}

async function textOf(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Complaint('inbox-missing', { file: shown }, { cause: error });
  }
}

async function collectInbox(
  pages: () => AsyncGenerator<Fetched>,
  from: string,
  names: Parameters<typeof inboxIn>[1],
): Promise<Collected> {
  const arrivals: Arrival[] = [];
  for await (const { json } of pages()) {
    const found = inboxIn(json, names);
    if (!found)
      throw new Complaint('fetch-strange', { url: from.replace(/[?#].*$/, ''), wanted: '[ { … } ]' });
    arrivals.push(...found);
  }
  return { arrivals, hidden: 0 };
}
