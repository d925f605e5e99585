import { formatDate } from '../i18n/dates.ts';
import { fill } from '../i18n/format.ts';
import { palette, schemes, type Palette, type Scheme } from '../look/palette.ts';
import type { StoryText } from '../model/content.ts';
import type { Context } from '../views/context.ts';

/** A mail about some stories in one language. All addresses are absolute. */
export interface Letter {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly subject: string;
  /** What mail programs show beside the subject. */
  readonly preview: string;
  readonly agency: {
    readonly name: string;
    readonly url: string;
    /** A square PNG. */
    readonly icon: string;
    readonly lines: readonly string[];
  };
  readonly stories: readonly LetterStory[];
  readonly words: {
    readonly read: string;
    readonly reason: string;
    readonly unsubscribe: string;
  };
  /** What the service that sends it puts in the place of the address to unsubscribe at, if it does. */
  readonly unsubscribe?: string | undefined;
  readonly colours: Readonly<Record<Scheme, Palette>>;
}

export interface LetterStory {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly dateText: string;
  readonly picture?: LetterPicture | undefined;
}

/** A picture that the site publishes, in pixels. */
export interface LetterPicture {
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** @param stories in the order of the mail; the first one gives it its subject */
export function letterOf(context: Context, stories: readonly StoryText[]): Letter {
  const { frame, lang, locale, messages, paths, site } = context;
  const [first] = stories;
  const facts = { site: site.name };
  return {
    lang,
    dir: frame.dir,
    subject: first?.title ?? '',
    preview: first?.description ?? '',
    agency: {
      name: site.name,
      url: paths.url(paths.home(locale)),
      icon: paths.url(paths.asset('icon-192.png')),
      lines: [...frame.footer.registered, frame.footer.addressLines.join(', ')].filter((line) => line !== ''),
    },
    stories: stories.map((text) => letterStory(context, text)),
    words: {
      read: messages.newsletter.read,
      reason: fill(messages.newsletter.reason, facts),
      unsubscribe: messages.newsletter.unsubscribe,
    },
    unsubscribe: site.newsletter.unsubscribe,
    colours: Object.fromEntries(
      schemes.map((scheme) => [scheme, palette(site.look.brand, scheme)]),
    ) as Letter['colours'],
  };
}

const letterStory = ({ lang, locale, paths }: Context, text: StoryText): LetterStory => ({
  title: text.title,
  description: text.description,
  url: paths.url(paths.story(locale, text.slug)),
  dateText: formatDate(text.date, lang),
  picture: pictureOf(text, (path) => paths.url(path)),
});

/** The wide part of the cover, which the page of the story publishes; mail programs show no drawings. */
function pictureOf({ cover }: StoryText, urlOf: (path: string) => string): LetterPicture | undefined {
  const wide = cover?.shaped?.[0];
  if (!cover || !wide || cover.image.format === 'svg') return undefined;
  return { url: urlOf(wide.path), alt: cover.alt, width: wide.width, height: wide.height };
}
