import { z } from 'astro/zod';
import { coverFocus } from './focus.ts';
import type { Links } from './links.ts';
import { line, slug } from './text.ts';
import { oldAddress } from './url.ts';

export const pageTypes = ['WebPage', 'AboutPage', 'ContactPage'] as const;
export type PageType = (typeof pageTypes)[number];

/** The front matter of `pages/<page>/index.<locale>.md`. `type`, `cover` and `coverFocus` may stand in one language only. */
export const pageSchema = <Picture extends z.ZodType>(links: Links<Picture>) =>
  z.strictObject({
    title: line,
    description: line.meta({ description: 'One or two sentences for search results and shares.' }),
    menu: line.optional().meta({ description: 'A shorter name for the menu.' }),
    type: z
      .enum(pageTypes)
      .optional()
      .meta({ description: 'AboutPage for who we are, ContactPage for contacts.' }),
    cover: links.picture().optional(),
    coverAlt: line.optional().meta({ description: 'What the picture shows, in this language.' }),
    coverFocus,
    slug: slug.optional(),
    oldAddresses: z.array(oldAddress).default([]),
  });

export const inheritedByPages = ['type', 'cover', 'coverFocus'] as const;
