import { z } from 'astro/zod';
import type { Links, Target } from '../model/links.ts';
import { localeKey } from '../model/text.ts';

/** What a field of content points at, outside its own file. */
export type Link = { readonly to: 'picture' | 'locale' | Target };

/** Schemas that point at something. What `.meta()` or `.optional()` makes of them is still found here. */
const registry = z.registry<Link>();

const linkTo = (to: Link['to']) => z.string().register(registry, { to });

const picture = linkTo('picture');
const keys: Readonly<Record<Target, z.ZodType<string>>> = {
  person: linkTo('person'),
  client: linkTo('client'),
  tag: linkTo('tag'),
  series: linkTo('series'),
  sector: linkTo('sector'),
  node: linkTo('node'),
  origin: linkTo('origin'),
  subject: linkTo('subject'),
  tie: linkTo('tie'),
  saying: linkTo('saying'),
  channel: linkTo('channel'),
};
registry.add(localeKey, { to: 'locale' });

/** For schemas that check how content is written; whether its links lead anywhere is asked afterwards. */
export const links: Links<z.ZodString> = { picture: () => picture, key: (target) => keys[target] };

/** What a schema points at, if it points at anything. */
export const linkOf = (schema: z.core.$ZodType): Link['to'] | undefined => registry.get(schema)?.to;
