import type { ReplyKind } from '../model/reply.ts';

/** Something that a form, or another site, has sent; nothing about it is certain. */
export interface Arrival {
  /** What the source calls it, or the digest of all that it says: the same at each fetching. */
  readonly id: string;
  readonly from: 'form' | 'webmention';
  readonly kind: ReplyKind;
  /** The key of a story, or the address of its page. */
  readonly story?: string | undefined;
  readonly page?: string | undefined;
  readonly name?: string | undefined;
  readonly website?: string | undefined;
  readonly date?: string | undefined;
  readonly lang?: string | undefined;
  /** Plain text, as long as it came. */
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  /** The name of the reply that it answers. */
  readonly to?: string | undefined;
  readonly seconds?: number | undefined;
  readonly trap?: string | undefined;
}
