import { defineCollection, type SchemaContext } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader, siteLoader, sourceReader } from './integrations/content-loader.ts';
import type { Messages } from './i18n/messages.ts';
import { clientSchema, clientTextSchema } from './model/client.ts';
import type { Links } from './model/links.ts';
import { pageSchema } from './model/page.ts';
import { personSchema } from './model/person.ts';
import { siteSchema } from './model/site.ts';
import { storySchema } from './model/story.ts';
import { asOfFromEnvironment, siteDirFromEnvironment } from './source/options.ts';

const asOf = asOfFromEnvironment(process.env);
const read = sourceReader(siteDirFromEnvironment(process.env), asOf);

/** Pictures become image metadata; that keys lead somewhere has been checked while reading. */
const links = (image: SchemaContext['image']): Links<ReturnType<SchemaContext['image']>> => ({
  picture: image,
  key: () => z.string(),
});

/** What the loader adds to the front matter of a text. */
const textFacts = { bodyDigest: z.string(), words: z.int() };

export const collections = {
  site: defineCollection({
    loader: siteLoader(read, { asOf, showUnpublished: process.env.PASSAPAROLA_UNPUBLISHED === 'shown' }),
    schema: ({ image }) =>
      siteSchema(links(image)).extend({
        messages: z.record(z.string(), z.custom<Messages>()),
        asOf: z.string(),
        showUnpublished: z.boolean(),
        logoFile: z.string(),
        portraitFiles: z.record(z.string(), z.string()),
        /** The collections that have entries: asking Astro for an empty one prints a warning. */
        filled: z.array(z.string()),
      }),
  }),
  stories: defineCollection({
    loader: contentLoader('stories', read),
    schema: ({ image }) => storySchema(links(image)).extend(textFacts),
  }),
  clients: defineCollection({
    loader: contentLoader('clients', read),
    schema: ({ image }) => clientSchema(links(image)),
  }),
  clientTexts: defineCollection({
    loader: contentLoader('clientTexts', read),
    schema: clientTextSchema.extend(textFacts),
  }),
  people: defineCollection({
    loader: contentLoader('people', read),
    schema: ({ image }) => personSchema(links(image)),
  }),
  pages: defineCollection({
    loader: contentLoader('pages', read),
    schema: ({ image }) => pageSchema(links(image)).extend(textFacts),
  }),
};
