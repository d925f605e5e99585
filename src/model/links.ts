import type { z } from 'astro/zod';

/** Kinds of things that content names by key. */
export type Target =
  | 'person'
  | 'client'
  | 'tag'
  | 'series'
  | 'sector'
  /** A client or a person. */
  | 'node'
  /** A client, a person, a story, or a way in. */
  | 'origin'
  /** A client, or the agency. */
  | 'subject'
  | 'tie'
  /** An aspect with its sign. */
  | 'saying'
  | 'channel';

/**
 * How a schema stands for what lies outside its own file: a picture beside the text, or another record.
 * Reading the content checks that they exist; Astro's collections turn pictures into image metadata.
 */
export interface Links<PictureSchema extends z.ZodType = z.ZodType> {
  picture(): PictureSchema;
  key(target: Target): z.ZodType<string>;
}
