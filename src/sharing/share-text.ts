import { formatDate } from '../i18n/dates.ts';
import { fill, formatList } from '../i18n/format.ts';
import { staffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import { channelOf, type ChannelName } from '../model/channel.ts';
import type { Post } from './post.ts';
import type { Spread, StoryPosts } from './story-told.ts';

/** What to post of a story, for the terminal. */
export function shareText(languages: readonly StoryPosts[], language: StaffLocale): string {
  const words = staffMessages[language].share;
  return languages
    .flatMap(({ locale, told, posts, posted, isPublished }) => [
      [
        `${locale.toUpperCase()}  ${told.title}`,
        told.url,
        ...(isPublished ? [] : [words.notOut]),
        ...(posted.length > 0 ? [fill(words.posted, { where: posted.join('  ') })] : []),
      ].join('\n'),
      ...posts.map((post) => postText(post, language)),
    ])
    .join('\n\n');
}

function postText(post: Post, language: StaffLocale): string {
  const words = staffMessages[language].share;
  return [
    `── ${channelOf(post.channel).label}  ${fill(words.length, { length: post.length, most: post.most })}`,
    ...(post.title === undefined ? [] : [`${words.title}: ${post.title}`]),
    ...(post.link === undefined ? [] : [`${words.link}: ${post.link}`]),
    post.text,
  ].join('\n');
}

/** Where the newest stories were posted, and where not yet. */
export function spreadText(spread: readonly Spread[], language: StaffLocale): string {
  const words = staffMessages[language].share;
  if (spread.length === 0) return words.nothingOut;
  const stories = spread.map(({ key, title, date, posted, missing }) =>
    [
      `${formatDate(date, language)}  ${title}  (${key})`,
      ...(posted.length > 0 ? [`  ${fill(words.posted, { where: labels(posted, language) })}`] : []),
      ...(missing.length > 0 ? [`  ${fill(words.missing, { where: labels(missing, language) })}`] : []),
      ...(posted.length + missing.length === 0 ? [`  ${words.nowhere}`] : []),
    ].join('\n'),
  );
  return [...stories, words.how].join('\n\n');
}

const labels = (names: readonly ChannelName[], language: StaffLocale): string =>
  formatList(
    names.map((name) => channelOf(name).label),
    language,
  );
