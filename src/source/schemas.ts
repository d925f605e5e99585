import { clientSchema, clientTextSchema } from '../model/client.ts';
import { mentionSchema } from '../model/mention.ts';
import { pageSchema } from '../model/page.ts';
import { personSchema } from '../model/person.ts';
import { replySchema } from '../model/reply.ts';
import { siteSchema } from '../model/site.ts';
import { storySchema } from '../model/story.ts';
import { links } from './links.ts';

/** The schemas of the content folder’s files, built once. */
export const schemas = {
  site: siteSchema(links),
  story: storySchema(links),
  reply: replySchema(links),
  client: clientSchema(links),
  clientText: clientTextSchema,
  person: personSchema(links),
  mention: mentionSchema(links),
  page: pageSchema(links),
} as const;
