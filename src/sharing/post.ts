import type { ChannelName } from '../model/channel.ts';
import { rulesOf } from './channel-rules.ts';
import { lengthIn, shortened } from './length.ts';

/** What there is to tell of a story in one language. */
export interface Told {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly lang: string;
  /** The names of its topics, the most telling first. */
  readonly topics: readonly string[];
  /** How its readers are told that the address stands in the profile. */
  readonly linkInProfile: string;
}

/** A text for one channel, ready to be pasted. */
export interface Post {
  readonly channel: ChannelName;
  /** Set where the channel has a field for it. */
  readonly title?: string;
  readonly text: string;
  /** Set where the address has a field of its own. */
  readonly link?: string;
  /** As the channel counts it, and what it allows. */
  readonly length: number;
  readonly most: number;
}

/** The text of a story for a channel, cut where it must be: first the hashtags go, then the description, then the title. */
export function postFor(channel: ChannelName, told: Told): Post {
  const { most, counting, mostOfTitle, hashtags, link, refusesPhones } = rulesOf(channel);
  const { lang, url } = told;
  const description = refusesPhones ? withoutPhones(told.description, lang) : told.description;
  const tags = hashtagsOf(told.topics).slice(0, hashtags);
  const last = { text: url, profile: told.linkInProfile, field: '' }[link];
  const textOf = (title: string, body: string, shown: readonly string[]) =>
    [mostOfTitle === undefined ? title : '', body, last, shown.join(' ')]
      .filter((part) => part !== '')
      .join('\n\n');
  const fits = (text: string) => lengthIn(counting, text) <= most;

  const shown = tags.slice(
    0,
    tags.findLastIndex((_, index) => fits(textOf(told.title, description, tags.slice(0, index + 1)))) + 1,
  );
  const body = shortened(description, lang, (text) => fits(textOf(told.title, text, shown)));
  const title = shortened(told.title, lang, (text) => fits(textOf(text, body, shown)));
  const text = textOf(title, body, shown);
  return {
    channel,
    text,
    length: lengthIn(counting, text),
    most,
    ...(mostOfTitle !== undefined && {
      title: shortened(told.title, lang, (cut) => cut.length <= mostOfTitle),
    }),
    ...(link === 'field' && { link: url }),
  };
}

/**
 * Each word with a capital, so that screen readers say the words: `#TrovareLaPorta`.
 *
 * @example hashtagsOf(['Dall’agenzia', '2026']) // ['#DallAgenzia']
 */
export const hashtagsOf = (topics: readonly string[]): readonly string[] => [
  ...new Set(
    topics
      .map((topic) => (topic.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(capitalized).join(''))
      // A number alone is no hashtag anywhere.
      .filter((word) => /\p{L}/u.test(word))
      .map((word) => `#${word}`),
  ),
];

const capitalized = (word: string): string => {
  const [first = '', ...rest] = word;
  return first.toLocaleUpperCase() + rest.join('');
};

/** The sentences in which nobody could find a phone number. */
const withoutPhones = (text: string, lang: string): string =>
  [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment)
    .filter((sentence) => !/(?:\+|\b00)?\d(?:[\s./-]?\d){6,}/.test(sentence))
    .join('')
    .trim();
