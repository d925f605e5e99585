import { elided } from '../i18n/elision.ts';
import { formatDate } from '../i18n/dates.ts';
import { fill, languageName } from '../i18n/format.ts';
import { isNamed, type Person, type Picture } from '../model/content.ts';
import type { Answer, Mention, MentionKind, Quote, Saying } from '../model/mention.ts';
import { clientsNamed, personNamed } from '../model/references.ts';
import { clientLink, localizePicture, personLink } from './cards.ts';
import type { Context } from './context.ts';
import { aspectLabel, channelLabel } from './network-words.ts';
import type { Link } from './view.ts';

/** Something that somebody said, as readers see it. */
export interface Voice {
  /** Names it on its page. */
  readonly id: string;
  readonly quote?: QuoteView | undefined;
  readonly photo?: Picture | undefined;
  /** Who said it; somebody who has a page is a link. */
  readonly speaker: Speaker;
  /** Where it was said, as a link where everybody can read it. */
  readonly channel: {
    readonly label: string;
    readonly href?: string | undefined;
    readonly rel?: string | undefined;
  };
  readonly date: string;
  readonly dateText: string;
  /** The companies that it is about, but for the one whose page this is. */
  readonly about: readonly Link[];
  readonly aspects: readonly AspectView[];
  /** Told where it is no praise. */
  readonly kind?: { readonly key: MentionKind; readonly label: string } | undefined;
  readonly reward?: string | undefined;
  readonly answer?: AnswerView | undefined;
}

interface Speaker {
  readonly label: string;
  readonly href?: string | undefined;
}

export interface QuoteView extends Quote {
  /** The words in the language of the page, where they were said in another one. */
  readonly translation?: { readonly text: string; readonly note: string } | undefined;
}

export interface AspectView {
  readonly label: string;
  readonly leaning: Saying['leaning'];
}

export interface AnswerView {
  readonly told: string;
  readonly text?: string | undefined;
  readonly href?: string | undefined;
}

/** Whether there is something of it to see: the rest only counts. */
export const isShown = ({ quote, photo }: Mention): boolean => quote !== undefined || photo !== undefined;

/** @param self the company on whose page it stands */
export function voiceOf(context: Context, mention: Mention, self?: string): Voice {
  const { content, lang, locale, messages, site } = context;
  const { key, channel, url, published, kind, reward, photo, says } = mention;
  const others = mention.about.filter((client) => client !== self);
  return {
    id: `voice-${key}`,
    quote: mention.quote && quoteView(context, mention.quote),
    photo: photo && localizePicture(photo, locale, site.locales),
    speaker: speakerOf(context, mention),
    channel: {
      label: channelLabel(context, channel),
      href: url,
      // LK01: what somebody was given something for is no recommendation of ours.
      rel: reward === 'none' ? 'ugc nofollow' : 'sponsored nofollow',
    },
    date: published,
    dateText: formatDate(published, lang),
    about: clientsNamed(content, others).map((client) => clientLink(context, client)),
    aspects: says.map(({ aspect, leaning }) => ({ label: aspectLabel(context, aspect), leaning })),
    kind: kind === 'praise' ? undefined : { key: kind, label: messages.voices.kinds[kind] },
    reward: reward === 'none' ? undefined : messages.voices.rewards[reward],
    answer: mention.answered && answerView(context, mention.answered),
  };
}

function quoteView({ lang, locale, messages }: Context, quote: Quote): QuoteView {
  const text = quote.translations[locale];
  const isForeign = new Intl.Locale(quote.lang).language !== new Intl.Locale(lang).language;
  if (text === undefined || !isForeign) return quote;
  const note = fill(messages.voices.translatedFrom, { spoken: languageName(quote.lang, lang) });
  return { ...quote, translation: { text, note } };
}

/** Somebody who has not agreed to be named is somebody. */
function speakerOf(context: Context, { person, speaker }: Mention): Speaker {
  const { content, lang, locale, messages } = context;
  const named = nameOf(person === undefined ? undefined : personNamed(content, person));
  if (named) return personLink(context, named);
  return { label: capitalized(speaker[locale] ?? messages.voices.somebody, lang) };
}

/** It begins a line. */
const capitalized = (words: string, lang: string): string =>
  words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(lang));

const nameOf = (person: Person | undefined) => (person && isNamed(person) ? person : undefined);

function answerView(context: Context, { on, person, where, text }: Answer): AnswerView {
  const { content, lang, locale, messages } = context;
  const named = nameOf(person === undefined ? undefined : personNamed(content, person));
  const date = formatDate(on, lang);
  const { answeredBy, answeredOn } = messages.voices;
  const told = named ? fill(answeredBy, { name: named.name, date }) : fill(answeredOn, { date });
  return { told: elided(told, lang), text: text[locale], href: where };
}
