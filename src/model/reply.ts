import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';
import { visible } from '../visible.ts';
import type { Links } from './links.ts';
import { languageTag } from './language-tag.ts';
import { writtenMoment } from './moment.ts';
import { line } from './text.ts';
import { webUrl } from './url.ts';

/** What somebody did: wrote an answer, liked the story, passed it on, or wrote of it elsewhere. */
export const replyKinds = ['reply', 'like', 'repost', 'mention'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** Nothing is published before somebody has approved it. */
export const replyStatuses = ['waiting', 'approved', 'rejected'] as const;
export type ReplyStatus = (typeof replyStatuses)[number];

/** The ways on which replies arrive. */
export const replyOrigins = ['form', 'email', 'webmention', 'fediverse', 'import'] as const;
export type ReplyOrigin = (typeof replyOrigins)[number];

/** What speaks for or against a reply being meant for readers. What each weighs stands in `replies/spam.ts`. */
export const spamSigns = [
  'trap-filled',
  'too-fast',
  'links',
  'only-link',
  'link-shortener',
  'phrase',
  'other-language',
  'other-script',
  'repeated-words',
  'shouting',
  'same-elsewhere',
  'name-advertises',
] as const;
export type SpamSign = (typeof spamSigns)[number];

/** More than anybody writes below a story, in characters. */
export const longestReply = 20_000;

const text = z
  .string()
  .transform((written) => visible(written).trim())
  .superRefine(
    rule((written) => {
      if (written === '') return { code: 'text-empty' };
      return written.length > longestReply
        ? { code: 'text-too-long', facts: { limit: longestReply } }
        : undefined;
    }),
  );

/** `posts/<story>/replies/<reply>.yaml`: what a reader has answered to a story. */
export const replySchema = <Picture extends z.ZodType>(links: Links<Picture>) =>
  z
    .strictObject({
      by: links
        .key('person')
        .optional()
        .meta({ description: 'A folder of people/, for those who have one.' }),
      name: line.optional().meta({ description: 'The name that the person gave, for everybody else.' }),
      website: webUrl.optional().meta({ description: 'The person’s own page.' }),
      date: writtenMoment.meta({ description: 'When it was written: 2026-11-03 09:30.' }),
      lang: languageTag.optional().meta({ description: 'The language it is written in: it, en, ar.' }),
      text: text.optional().meta({
        description:
          'The words, with an empty line between paragraphs; *emphasis*, links, lists, > quotes and `code` are understood.',
      }),
      to: line.optional().meta({ description: 'The file name of the reply that it answers, without .yaml.' }),
      kind: z
        .enum(replyKinds)
        .default('reply')
        .meta({ description: 'reply, or like, repost, mention for what was done elsewhere.' }),
      status: z
        .enum(replyStatuses)
        .default('waiting')
        .meta({ description: 'waiting, approved or rejected; only approved ones are published.' }),
      from: z.enum(replyOrigins).optional().meta({ description: 'How it arrived.' }),
      url: webUrl.optional().meta({ description: 'Where it stands elsewhere, for everybody to read.' }),
      spam: z
        .strictObject({
          score: z.coerce
            .number()
            .superRefine(
              rule((score) =>
                score >= 0 && score <= 100
                  ? undefined
                  : { code: 'number-range', facts: { least: 0, most: 100 } },
              ),
            ),
          reasons: z.array(z.enum(spamSigns)).default([]),
        })
        .optional()
        .meta({ description: 'What seemed odd about it when it arrived.' }),
    })
    .superRefine(
      rule(({ by, name }) =>
        by !== undefined && name !== undefined ? { code: 'reply-named-twice', field: 'name' } : undefined,
      ),
    );

/** An approved reply to a published story. */
export interface Reply {
  /** The name of its file, which tells it from the others of its story. */
  readonly key: string;
  /** Somebody who has a record. */
  readonly person?: string | undefined;
  readonly name?: string | undefined;
  readonly website?: string | undefined;
  /** ISO 8601 with offset. */
  readonly date: string;
  /** BCP 47; nothing where nobody has said it. */
  readonly lang?: string | undefined;
  /** Markdown; nothing where it was withdrawn, and of what is no answer. */
  readonly text?: string | undefined;
  /** The approved reply that it answers. */
  readonly to?: string | undefined;
  readonly kind: ReplyKind;
  readonly url?: string | undefined;
}
