import type { ReplyKind } from '../model/reply.ts';
import { digestOf } from '../sealed-file.ts';
import type { Arrival } from './arrival.ts';
import { isRecord, textAt, type Json } from './json.ts';
import { wordsOfHtml } from './plain-words.ts';

/** What the source has to do with the story, as services of webmentions say it. */
const kinds: Readonly<Record<string, ReplyKind>> = {
  'in-reply-to': 'reply',
  'like-of': 'like',
  'favorite-of': 'like',
  'repost-of': 'repost',
  'mention-of': 'mention',
  'bookmark-of': 'mention',
  rsvp: 'reply',
};

/** A page of a feed of webmentions. */
export interface MentionPage {
  readonly arrivals: readonly Arrival[];
  /** Those that were sent for the agency alone. */
  readonly hidden: number;
}

/** Reads jf2, as webmention.io and others write it; nothing where it is anything else. */
export function webmentionsIn(json: Json): MentionPage | undefined {
  const children = isRecord(json) ? json.children : json;
  if (!Array.isArray(children)) return undefined;
  const entries = children.filter(isRecord);
  const open = entries.filter((entry) => !isTrue(entry['wm-private']));
  return { arrivals: open.map(arrivalOf), hidden: entries.length - open.length };
}

const isTrue = (value: unknown): boolean => value === true || value === 'true';

function arrivalOf(entry: Readonly<Record<string, unknown>>): Arrival {
  const at = (path: string) => textAt(entry, path);
  const html = at('content.html');
  const text =
    html === undefined ? (at('content.text') ?? at('content') ?? at('summary')) : wordsOfHtml(html);
  const source = at('url') ?? at('wm-source');
  return {
    id: at('wm-id') ?? digestOf(`${at('wm-source') ?? source ?? ''}\0${at('wm-target') ?? ''}`).slice(0, 12),
    from: 'webmention',
    kind: kinds[at('wm-property') ?? ''] ?? 'mention',
    page: at('wm-target') ?? at('in-reply-to') ?? at('like-of') ?? at('repost-of'),
    name: at('author.name'),
    website: at('author.url'),
    date: at('published') ?? at('wm-received'),
    text,
    url: source,
  };
}

/** Whether there may be another page: a service that knows no pages sends the same again. */
export const hasNew = (page: MentionPage, seen: ReadonlySet<string>): boolean =>
  page.arrivals.some(({ id }) => !seen.has(id));
