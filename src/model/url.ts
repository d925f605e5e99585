import { z } from 'astro/zod';
import { rule, type Refusal } from '../mistakes/rule.ts';

/** An absolute web address. `http:` is allowed, since some clients still have it; scripts and files are not. */
export const webUrl = z.string().superRefine(rule(refuseUrl));

/** A path of this site as it was once published: `/2019/05/old-name/`. */
export const oldAddress = z
  .string()
  .superRefine(rule((value) => (oldPath(value, '/') === undefined ? { code: 'url-wrong' } : undefined)));

/**
 * Where an old address lies below the site’s own folder `base`, with a slash at both ends; nothing if it is no path.
 * Staff copy it with that folder or without, and as browsers show it or as they send it.
 *
 * @example oldPath('/blog/caff%C3%A8', '/blog/') // '/caffè/'
 */
export function oldPath(written: string, base: string): string | undefined {
  if (!/^\/(?!\/)[^\s?#\\]*$/.test(written)) return undefined;
  const { pathname } = new URL(`https://example.com${written}`);
  const path = decoded(`${pathname.replace(/\/+$/, '')}/`);
  return path?.startsWith(base) ? path.slice(base.length - 1) : path;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function refuseUrl(value: string): Refusal | undefined {
  if (!URL.canParse(value)) return { code: 'url-wrong' };
  const { protocol, hostname } = new URL(value);
  if (protocol !== 'https:' && protocol !== 'http:')
    return { code: 'url-scheme', facts: { scheme: protocol } };
  return hostname.includes('.') ? undefined : { code: 'url-wrong' };
}
