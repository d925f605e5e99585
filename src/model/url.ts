import { z } from 'astro/zod';
import { rule, type Refusal } from '../mistakes/rule.ts';

/** An absolute web address. `http:` is allowed, since some clients still have it; scripts and files are not. */
export const webUrl = z.string().superRefine(rule(refuseUrl));

/** A path of this site as it was once published: `/2019/05/old-name/`. */
export const oldAddress = z
  .string()
  .superRefine(rule((value) => (/^\/[^\s?#]*$/.test(value) ? undefined : { code: 'url-wrong' })));

function refuseUrl(value: string): Refusal | undefined {
  if (!URL.canParse(value)) return { code: 'url-wrong' };
  const { protocol, hostname } = new URL(value);
  if (protocol !== 'https:' && protocol !== 'http:')
    return { code: 'url-scheme', facts: { scheme: protocol } };
  return hostname.includes('.') ? undefined : { code: 'url-wrong' };
}
