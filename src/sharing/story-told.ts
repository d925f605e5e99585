import type { Content, Story, StoryText } from '../model/content.ts';
import { isAfter } from '../model/moment.ts';
import { contextsOf, type Context } from '../views/context.ts';
import { tagLinks } from '../views/cards.ts';
import { channelAt, channelNames, type ChannelName } from '../model/channel.ts';
import type { CoverFile } from './pictures.ts';
import { postFor, type Post, type Told } from './post.ts';

/** What to post of a story in one language, and where it was posted already. */
export interface StoryPosts {
  readonly key: string;
  readonly locale: string;
  readonly told: Told;
  readonly posts: readonly Post[];
  /** Addresses of what was posted. */
  readonly posted: readonly string[];
  readonly cover?: CoverFile | undefined;
  readonly isPublished: boolean;
}

/** What to post of a story, language by language. */
export const storyPosts = (content: Content, story: Story, now: Date): readonly StoryPosts[] =>
  contextsOf(content).flatMap((context) => {
    const text = story.texts[context.locale];
    if (!text) return [];
    const told = toldOf(context, text);
    return [
      {
        key: story.key,
        locale: context.locale,
        told,
        posts: channelNames.map((channel) => postFor(channel, told)),
        posted: text.syndication,
        cover: text.cover && { file: text.cover.image.src, focus: text.cover.image.focus },
        isPublished: isOut(text, now),
      },
    ];
  });

function toldOf(context: Context, text: StoryText): Told {
  const { lang, locale, messages, paths } = context;
  return {
    title: text.title,
    description: text.description,
    url: paths.url(paths.story(locale, text.slug)),
    lang,
    topics: tagLinks(context, text.tags).map(({ label }) => label),
    linkInProfile: messages.share.linkInProfile,
  };
}

const isOut = ({ draft, date }: StoryText, now: Date): boolean => !draft && !isAfter(date, now.toISOString());

/** A story that is out, and where it was posted, in whatever language. */
export interface Spread {
  readonly key: string;
  readonly title: string;
  readonly date: string;
  readonly posted: readonly ChannelName[];
  /** Channels that the agency has, and that have not heard of it. */
  readonly missing: readonly ChannelName[];
}

/** The newest stories that are out, by where they were posted. */
export function spreadOf({ site, stories }: Content, now: Date, most: number): readonly Spread[] {
  const own = new Set(site.channels.flatMap((url) => channelAt(url) ?? []));
  return stories
    .flatMap((story) => {
      const texts = Object.values(story.texts).flatMap((text) => (text && isOut(text, now) ? [text] : []));
      const [first] = texts;
      if (!first) return [];
      const posted = new Set(
        texts.flatMap((text) => text.syndication.flatMap((url) => channelAt(url) ?? [])),
      );
      return [
        {
          key: story.key,
          title: first.title,
          date: first.date,
          posted: [...posted],
          missing: channelNames.filter((channel) => own.has(channel) && !posted.has(channel)),
        },
      ];
    })
    .slice(0, most);
}
