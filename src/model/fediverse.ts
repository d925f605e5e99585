import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';

/** `@anna@social.example`: somebody as Mastodon and its like know them. */
export const fediverseName = z
  .string()
  .superRefine(rule((name) => (form.test(name) ? undefined : { code: 'fediverse-wrong' })))
  .meta({ description: 'The name in the fediverse: anna@social.example.' });

const form = /^@\w(?:[\w.-]*\w)?@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;

/** The name that is meant by it without its first sign, or by the address of the profile; empty where it is none. */
export function fediverseNameMeant(written: string): string {
  const [, host, user] = /^https:\/\/([^/@]+)\/@(\w[\w.-]*)\/?$/.exec(written.trim()) ?? [];
  const name = host === undefined ? `@${written.trim().replace(/^@/, '')}` : `@${user ?? ''}@${host}`;
  return form.test(name) ? name : '';
}
