import { z } from 'astro/zod';
import { rule, type Refusal } from '../mistakes/rule.ts';

/** An absolute web address. `http:` is allowed, since some clients still have it; scripts and files are not. */
export const webUrl = z.string().superRefine(rule(refuseUrl));

/** A path of this site as it was once published: `/2019/05/old-name/`, `/?p=123`. */
export const oldAddress = z.string().superRefine(rule(refuseOldAddress));

/**
 * Where an old address lies below the site’s own folder `base`, with a slash at both ends; nothing if it is no path.
 * Staff copy it with that folder or without, and as browsers show it or as they send it. The file that a server takes
 * for a folder is the folder.
 *
 * @example oldPath('/blog/caff%C3%A8', '/blog/') // '/caffè/'
 */
export function oldPath(written: string, base: string): string | undefined {
  if (!/^\/(?!\/)[^\s?#\\]*$/.test(written)) return undefined;
  const { pathname } = new URL(`https://example.com${written}`);
  const path = decoded(`${pathname.replace(/\/+$/, '').replace(/\/index\.html$/i, '')}/`);
  if (path === undefined || !isPlainPath(path)) return undefined;
  return path.startsWith(base) ? path.slice(base.length - 1) : path;
}

/** What stood behind the `?` of an old address, by names: `[['id', '4']]`. */
export type OldQuery = readonly (readonly [name: string, value: string])[];

/**
 * An old address of what a program made of the names behind its `?`, in whatever order: `/index.php?id=4`, `/?p=123`.
 * Only signs that no server takes for anything else may stand in it.
 */
export function oldQuestion(
  written: string,
  base: string,
): { readonly path: string; readonly query: OldQuery } | undefined {
  const [, before = '', asked = ''] = /^([\p{L}\p{N}/._~%-]+)\?(\w[^?#]*)$/u.exec(written) ?? [];
  const path = oldPath(before, base);
  const query = asked.split('&').map((pair) => {
    const [, name = '', value = ''] = /^(\w+)=([\w.~:,@/-]+)$/.exec(pair) ?? [];
    return [name, value] as const;
  });
  const names = new Set(query.map(([name]) => name));
  if (path === undefined || names.has('') || names.size < query.length) return undefined;
  return { path, query: query.toSorted(([one], [other]) => (one < other ? -1 : 1)) };
}

/** Whether each step of a path names a folder that is made for it: none climbs, none is empty. */
const isPlainPath = (path: string): boolean =>
  path === '/' || /^(?:\/(?!\.{0,2}\/)[^\/\\\p{C}\p{Zl}\p{Zp}]+)+\/$/u.test(path);

/** What file systems take for the name of a folder, and for the way to one with the site’s own folder before it. */
const longestStep = 250;
const longestPath = 1000;

/** Whether folders can be made for a path. */
const isWritable = (path: string): boolean =>
  Buffer.byteLength(path) <= longestPath &&
  path.split('/').every((step) => Buffer.byteLength(step) <= longestStep);

/**
 * Whether every program reads a web address as it stands: files are written of it line by line, and policies of its
 * host. `URL` alone passes over the ends of lines, and takes a password or a joker.
 */
export function isPlainUrl(value: string): boolean {
  if (unwritable.test(value) || !URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  return username + password === '' && /^[\w-]+(?:\.[\w-]+)+\.?$/.test(hostname);
}

/** Blanks, control characters, what turns the direction of writing, and what ends an address within a text. */
const unwritable = /[\s\p{Cc}\u202A-\u202E\u2066-\u2069"<>\\]/u;

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function refuseUrl(value: string): Refusal | undefined {
  if (!URL.canParse(value)) return { code: 'url-wrong', facts: { suggestion: withScheme(value) } };
  const { protocol } = new URL(value);
  if (protocol !== 'https:' && protocol !== 'http:')
    return { code: 'url-scheme', facts: { scheme: protocol } };
  return isPlainUrl(value) ? undefined : { code: 'url-wrong' };
}

/** As people tell an address, without its beginning: `www.example.com`. Empty where it is anything else. */
const withScheme = (value: string): string =>
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/u.test(value) ? `https://${value}` : '';

/** Copied from the address bar, it is more than a path. */
function refuseOldAddress(value: string): Refusal | undefined {
  const path = oldPath(value, '/');
  if (path !== undefined)
    return isWritable(path) ? undefined : { code: 'address-long', facts: { limit: longestStep } };
  if (oldQuestion(value, '/')) return undefined;
  const meant = URL.canParse(value) ? new URL(value).pathname + new URL(value).search : '';
  const isMeant = oldPath(meant, '/') !== undefined || oldQuestion(meant, '/') !== undefined;
  return { code: 'old-address-wrong', facts: { suggestion: isMeant ? meant : '' } };
}
