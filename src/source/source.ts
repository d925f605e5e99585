import type { z } from 'astro/zod';
import type { BorrowedWord } from '../i18n/borrowed-words.ts';
import type { Messages } from '../i18n/messages.ts';
import type { OfferedFile } from '../model/offered-file.ts';
import type { Locale } from '../model/text.ts';
import type { schemas } from './schemas.ts';
import type { WordsOfText } from './words-of-text.ts';

/** The content folder as plain data, found free of mistakes. */
export interface Source {
  readonly site: SourceEntry<Data<'site'>> & {
    /** In the order of site.yaml; the first is the site’s own. */
    readonly locales: readonly Locale[];
    readonly defaultLocale: Locale;
  };
  readonly messages: Readonly<Record<Locale, Messages>>;
  /** The components that the site brings along for its texts, by name. */
  readonly ownParts: readonly string[];
  /** The keys of the pages that components of the site show. */
  readonly ownPages: readonly string[];
  /** The words that each language lacks, as they are shown in another one. */
  readonly borrowed: Readonly<Record<Locale, readonly BorrowedWord[]>>;
  /** One for each story and language, as with `clientTexts` and `pages`. */
  readonly stories: readonly SourceEntry<Data<'story'>>[];
  /** Those that nobody has approved are among them. */
  readonly replies: readonly SourceEntry<Data<'reply'>>[];
  readonly clients: readonly SourceEntry<Data<'client'>>[];
  readonly clientTexts: readonly SourceEntry<Data<'clientText'>>[];
  readonly people: readonly SourceEntry<Data<'person'>>[];
  readonly mentions: readonly SourceEntry<Data<'mention'>>[];
  readonly pages: readonly SourceEntry<Data<'page'>>[];
  /**
   * What stands for the pictures that cannot be published as they are: absolute paths, by the absolute paths to which
   * the names in records and texts lead. Pictures that are not here stand for themselves.
   */
  readonly pictures: ReadonlyMap<string, string>;
}

/** One file of content. */
export interface SourceEntry<Data = unknown> extends WordsOfText {
  /** The name of its folder. */
  readonly key: string;
  /** Set for texts, which exist in several languages. */
  readonly locale?: Locale | undefined;
  /** Relative to the site’s folder: `content/posts/the-door/index.it.md`. */
  readonly path: string;
  /** Where the file lies, absolute: pictures are named from here. */
  readonly folder: string;
  /** The fields as written, with those that a text has from its other languages; numbers are text. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** The fields as their schema makes them, with those that a text has from its other languages. */
  readonly data: Data;
  /** The text below the fields. It is read when it is asked for, since most commands need few of them. */
  readonly body?: string | undefined;
  readonly format?: 'md' | 'mdx' | undefined;
  /** The pictures in that text, as it names them. */
  readonly pictures: readonly string[];
  /** The files that it offers, as it names them. */
  readonly files: Readonly<Record<string, OfferedFile>>;
  /** The clients and people of whom it shows a card. */
  readonly clients: readonly string[];
  readonly people: readonly string[];
  /** Changes with the file’s text, its place, and the bytes of the pictures in its body. */
  readonly digest: string;
}

type Data<Name extends keyof typeof schemas> = z.output<(typeof schemas)[Name]>;
