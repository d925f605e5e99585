import { z } from 'astro/zod';
import type { Links } from './links.ts';
import { line, localized } from './text.ts';

/** A picture of a record, with what it shows told in each language. */
export const pictureSchema = <Picture extends z.ZodType>(links: Links<Picture>) =>
  z.strictObject({
    file: links.picture().meta({ description: 'The picture’s file name, beside this file.' }),
    alt: localized(line).meta({ description: 'What the picture shows, in each language.' }),
    credit: line.optional().meta({ description: 'Who made the picture.' }),
  });
