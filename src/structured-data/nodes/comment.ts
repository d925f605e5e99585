import type { CommentLeaf } from 'schema-dts';
import { known, values } from '../known.ts';

/** A reply that the page shows, and those that answer it. */
export interface CommentFacts {
  readonly url: string;
  readonly text: string;
  /** ISO 8601 with offset. */
  readonly date: string;
  readonly lang?: string | undefined;
  readonly author: { readonly name: string; readonly url?: string | undefined };
  readonly comments: readonly CommentFacts[];
}

/** Told within the story alone, so that it needs no name of its own. */
export const comment = ({ url, text, date, lang, author, comments }: CommentFacts): CommentLeaf =>
  known<CommentLeaf>({
    '@type': 'Comment',
    url,
    text,
    datePublished: date,
    inLanguage: lang,
    author: known({ '@type': 'Person' as const, name: author.name, url: author.url }),
    comment: values(comments.map(comment)),
  });
