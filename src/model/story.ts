import { z } from 'astro/zod';
import { coverFocus } from './focus.ts';
import type { Links } from './links.ts';
import { writtenMoment } from './moment.ts';
import { line, slug } from './text.ts';
import { oldAddress, webUrl } from './url.ts';

/**
 * The front matter of `posts/<story>/index.<locale>.md`.
 *
 * What is the same in every language (`date`, `updated`, `authors`, `tags`, `series`, `related`, `cover`, `clients`, `replies`) is written once:
 * a translation that leaves it out has what the story’s first language says (see `inherited`).
 */
export const storySchema = <Picture extends z.ZodType>(links: Links<Picture>) =>
  z.strictObject({
    title: line.meta({ description: 'The headline, as readers see it.' }),
    description: line.meta({ description: 'One or two sentences for lists, search results and shares.' }),
    date: writtenMoment.meta({ description: 'When it comes out: 2026-11-03 or 2026-11-03 09:30.' }),
    updated: writtenMoment.optional().meta({ description: 'When its content last changed for readers.' }),
    authors: z.array(links.key('person')).min(1).optional().meta({ description: 'Folders of people/.' }),
    tags: z.array(links.key('tag')).default([]).meta({ description: 'Keys of tags in site.yaml.' }),
    series: links
      .key('series')
      .optional()
      .meta({ description: 'Key of series in site.yaml: the story is a part of it.' }),
    related: z
      .array(line)
      .default([])
      .meta({ description: 'Folders of posts/ to read on with, before those that are like it.' }),
    cover: links.picture().optional().meta({ description: 'The picture’s file name, beside the text.' }),
    coverAlt: line.optional().meta({ description: 'What the cover shows, in this language.' }),
    coverFocus,
    coverCredit: line.optional().meta({ description: 'Who made the cover.' }),
    clients: z
      .array(links.key('client'))
      .default([])
      .meta({ description: 'Folders of clients/ it mentions.' }),
    syndication: z
      .array(webUrl)
      .default([])
      .meta({ description: 'Where it was posted, in this language: addresses of the posts.' }),
    replies: z.boolean().default(true).meta({
      description: 'false where readers may not answer; answers that are there stay.',
    }),
    draft: z.boolean().default(false).meta({ description: 'true keeps it off the published site.' }),
    slug: slug
      .optional()
      .meta({ description: 'The last word of its address; made from the title if left out.' }),
    oldAddresses: z.array(oldAddress).default([]).meta({ description: 'Paths that must keep leading here.' }),
  });

/** What a translation takes from the story’s first language that says it, in the order of the site’s languages. */
export const inherited = [
  'date',
  'updated',
  'authors',
  'tags',
  'series',
  'related',
  'cover',
  'coverCredit',
  'coverFocus',
  'clients',
  'replies',
] as const;
