import type { ElementContent } from 'hast';
import type { Messages } from '../i18n/messages.ts';
import type { Analytics } from '../model/analytics.ts';
import type { ImageFile } from '../model/content.ts';

/** What an attribute of a part may say. */
export type Attribute = { readonly required?: true } & (
  | {
      readonly kind:
        'line' | 'link' | 'source' | 'embed' | 'video' | 'picture' | 'file' | 'sound' | 'client' | 'person';
    }
  | { readonly kind: 'choice'; readonly among: readonly string[] }
);

export type Attributes = Readonly<Record<string, Attribute>>;

/** What the attributes of a part say, found right. */
export type Told<Known extends Attributes> = {
  readonly [Name in keyof Known]: Known[Name] extends { readonly required: true }
    ? string
    : string | undefined;
};

/** What stands between the beginning and the end of a part. */
export type Holds = 'text' | 'pictures' | 'two pictures' | 'list' | 'numbers';

/** What a page must load or allow for a part. */
export interface Needs {
  readonly script?: Script;
  readonly policy?: readonly Directive[];
}
export type Script = 'lightbox' | 'embed' | 'compare';
export type Directive = `${'frame-src' | 'media-src'} ${string}`;

/** What the site knows of those whom a text names in its parts. */
export interface NamedFacts {
  readonly clients: Readonly<Record<string, CompanyFacts>>;
  readonly people: Readonly<Record<string, PersonFacts>>;
  /** The size in bytes of each file that the text offers, by the path that it is published under. */
  readonly files: Readonly<Record<string, number>>;
  /** Where those files are published that the text names in another way, since they lie beside it. */
  readonly published: Readonly<Record<string, string>>;
}

export interface CompanyFacts {
  readonly name: string;
  readonly path: string;
  /** Set where its page is in another language. */
  readonly lang?: string | undefined;
  readonly kind: string;
  readonly town: string;
  readonly description?: string | undefined;
  readonly picture?: PictureFacts | undefined;
  /** Whether it is yet to open, or closed. */
  readonly status?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: { readonly href: string; readonly label: string } | undefined;
}

export interface PersonFacts {
  readonly name: string;
  readonly path: string;
  readonly role?: string | undefined;
  readonly picture?: PictureFacts | undefined;
}

export interface PictureFacts {
  readonly image: ImageFile;
  readonly alt: string;
  /** A mark is shown whole, a photo fills its place. */
  readonly isLogo?: boolean;
}

/** Who counts what is read, and whom readers tell that they do not want it. */
export interface CountingFacts {
  readonly analytics: Analytics;
  readonly email?: string | undefined;
}

/** What parts are told of the site and of the text that they stand in. */
export interface PartFacts extends NamedFacts {
  readonly lang: string;
  readonly messages: Pick<Messages, 'parts' | 'photoCredit' | 'analytics'>;
  /** Nothing where nobody counts what is read. */
  readonly counting?: CountingFacts | undefined;
  /** The picture of an address, as the text has it. */
  readonly picture: (address: string) => ImageFile | undefined;
  readonly isSponsored: (url: string) => boolean;
  /** Whether the text is shown on a page, or said in what Markdown has. */
  readonly form: TextForm;
}

export type TextForm = 'page' | 'plain';

/** A thing that a text can hold besides what Markdown has: `:::note`, in an `.mdx` text `<Note>`. */
export interface Part<Known extends Attributes = Attributes> {
  readonly name: string;
  /** Names that `.mdx` texts have for it besides its own with a capital. */
  readonly aliases?: readonly string[];
  readonly attributes: Known;
  /** Nothing for a part that holds nothing. */
  readonly holds?: Holds;
  readonly needs?: (told: Told<Known>) => Needs;
  /** Nothing where there is nothing to show. */
  readonly render: (
    told: Told<Known>,
    children: readonly ElementContent[],
    facts: PartFacts,
  ) => ElementContent | undefined;
  /** The same in what Markdown itself has, for programs that read texts: paragraphs, lists, pictures, links, tables. */
  readonly plain: (
    told: Told<Known>,
    children: readonly ElementContent[],
    facts: PartFacts,
  ) => readonly ElementContent[];
}

/** Lets each part be written with its own attributes, and stand in a list with all others. */
export const definePart = <const Known extends Attributes>(part: Part<Known>): Part =>
  part as unknown as Part;
