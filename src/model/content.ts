import type { BorrowedWord } from '../i18n/borrowed-words.ts';
import type { Messages } from '../i18n/messages.ts';
import type { ClientFacts } from './client-facts.ts';
import type { Drawing } from './drawing.ts';
import type { Focus } from './focus.ts';
import type { Mention } from './mention.ts';
import type { PageType } from './page.ts';
import type { Reply } from './reply.ts';
import type { Site } from './site.ts';
import type { Locale, Localized } from './text.ts';
import type { Tie } from './tie.ts';

/** All that the site is made of, checked and resolved: the input of every view. Drafts and later stories are out. */
export interface Content {
  readonly site: Site;
  /** The logo as a picture, and its share image (1200 × 630) made of it. */
  readonly logo: Picture;
  /** The logo’s own file, absolute: icons are made of it. */
  readonly logoFile: string;
  readonly messages: Readonly<Record<Locale, Messages>>;
  /** The words that each language lacks, as they are shown in another one. */
  readonly borrowed: Readonly<Record<Locale, readonly BorrowedWord[]>>;
  /** Newest first, by the date of the story’s first language. */
  readonly stories: readonly Story[];
  readonly clients: readonly Client[];
  readonly people: readonly Person[];
  readonly ties: readonly Tie[];
  /** Newest first. */
  readonly mentions: readonly Mention[];
  readonly pages: readonly Page[];
  /** Nothing where share images are the pictures alone. */
  readonly drawing?: Drawing | undefined;
  /** The calendar day of the build in the agency’s time zone: `2026-11-22`. */
  readonly today: string;
}

export interface Story {
  readonly key: string;
  /** What readers have answered, oldest first. */
  readonly replies: readonly Reply[];
  readonly texts: Localized<StoryText>;
}

export interface StoryText {
  readonly locale: Locale;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** ISO 8601 with offset. */
  readonly date: string;
  readonly updated?: string | undefined;
  /** Keys of people; empty means that the agency itself speaks. */
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly clients: readonly string[];
  /** The series that it is a part of. */
  readonly series?: string | undefined;
  /** Keys of stories to read on with in its language, the best first: those that its editor chose, then those like it. */
  readonly related: readonly string[];
  readonly cover?: Picture | undefined;
  /** Where it was posted: addresses on other sites. */
  readonly syndication: readonly string[];
  readonly takesReplies: boolean;
  readonly draft: boolean;
  readonly oldAddresses: readonly string[];
  readonly body: Body;
}

export interface Client extends ClientFacts {
  /**
   * Set for a place that has closed for good: what was known of it, more than the site shows. The systems that list it
   * are told by its pin and its phones which of their entries has closed.
   */
  readonly beforeClosing?: ClientFacts | undefined;
  readonly logo?: Picture | undefined;
  readonly photos: readonly LocalizedPicture[];
  /** The file of the logo, else of the first photo, absolute: the picture of a contact is made of it. */
  readonly portraitFile?: string | undefined;
  /** The door, seen from the street. */
  readonly door?: LocalizedPicture | undefined;
  readonly texts: Localized<ClientText>;
}

export interface ClientText {
  readonly locale: Locale;
  readonly slug: string;
  readonly description: string;
  readonly oldAddresses: readonly string[];
  readonly body: Body;
}

/** Somebody of the agency or near a client. What the person has not agreed to is not here. */
export interface Person {
  readonly key: string;
  readonly slug: string;
  /** Nothing without consent: the person then only counts. */
  readonly name?: string | undefined;
  readonly role: Localized;
  readonly bio: Localized;
  readonly team: boolean;
  readonly photo?: LocalizedPicture | undefined;
  readonly profiles: readonly string[];
  /** `@anna@social.example` */
  readonly fediverse?: string | undefined;
}

export type NamedPerson = Person & { readonly name: string };

export const isNamed = (person: Person): person is NamedPerson => person.name !== undefined;

export interface Page {
  readonly key: string;
  /** Whether a component of the site shows it. */
  readonly isOwn: boolean;
  readonly texts: Localized<PageText>;
}

export interface PageText {
  readonly locale: Locale;
  readonly slug: string;
  readonly title: string;
  readonly menu: string;
  readonly description: string;
  readonly type: PageType;
  readonly cover?: Picture | undefined;
  readonly oldAddresses: readonly string[];
  readonly body: Body;
}

/** A text to be rendered, and what of it other things need to know. */
export interface Body {
  /** Its file, relative to the site’s folder: `content/posts/the-door/index.it.md`. */
  readonly file: string;
  /** Changes with the text, its file’s place, the pictures in it, and whatever else decides how it is rendered. */
  readonly digest: string;
  readonly words: number;
  /** The clients and people of whom it shows a card. */
  readonly clients: readonly string[];
  readonly people: readonly string[];
}

/** A heading of a rendered text. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** A picture’s file as it came; pages show renditions of it (`pictures/rendition.ts`), or the drawing itself. */
export interface ImageFile {
  /** The path under which a drawing is published, and from which those of renditions are made. */
  readonly src: string;
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
  /** `svg` for a drawing. */
  readonly format: string;
  /** What stays in it wherever it is cropped; nothing for the middle. */
  readonly focus?: Focus | undefined;
}

/** A picture with what it shows, and the rendition that other sites show of it. */
export interface Picture {
  readonly image: ImageFile;
  readonly alt: string;
  /** Set where the alternative text is in another language than the page. */
  readonly altLang?: string | undefined;
  readonly credit?: string | undefined;
  /** A JPEG of 1200 × 630, or the picture itself where it is a drawing. */
  readonly share: Rendition;
  /** Set for the cover of a story: renditions in the shapes of `structured-data/shapes.ts`. */
  readonly shaped?: readonly Rendition[] | undefined;
}

export interface LocalizedPicture {
  readonly image: ImageFile;
  readonly alt: Localized;
  readonly credit?: string | undefined;
  readonly share: Rendition;
  /** Set for the photos of a client: renditions in the shapes of `structured-data/shapes.ts`. */
  readonly shaped?: readonly Rendition[] | undefined;
}

export interface Rendition {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}
