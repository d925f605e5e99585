import { formatDate } from '../i18n/dates.ts';
import { count, fill, languageName } from '../i18n/format.ts';
import { replyText } from '../markdown/reply-text.ts';
import { isNamed, type NamedPerson, type Picture, type Story, type StoryText } from '../model/content.ts';
import { personNamed } from '../model/references.ts';
import type { Reply, ReplyKind } from '../model/reply.ts';
import type { CommentFacts } from '../structured-data/nodes/comment.ts';
import { personCard } from './cards.ts';
import type { Context } from './context.ts';
import { answerWays, type AnswerWays } from './answer-ways.ts';
import { folded, threadsOf, type Folded, type Threaded } from './reply-thread.ts';
import type { Link } from './view.ts';

/** What readers have answered to a story, and how one answers. */
export interface RepliesView {
  /** Over the answers, with their number; nothing while there are none. */
  readonly title?: string | undefined;
  /** How many there are, those that are folded away among them. */
  readonly number: number;
  readonly threads: Folded<ReplyView>;
  readonly reactions: readonly Reaction[];
  readonly ways?: AnswerWays | undefined;
  /** Told where there are answers and no more are taken. */
  readonly closed?: string | undefined;
}

export interface ReplyView {
  /** Names it on its page. */
  readonly id: string;
  readonly author: Speaker;
  readonly date: string;
  readonly dateText: string;
  /** The language it is written in, where that is known. */
  readonly lang?: string | undefined;
  /** Told where that is not the page’s. */
  readonly langNote?: string | undefined;
  /** Safe HTML; nothing where it was withdrawn. */
  readonly html?: string | undefined;
  readonly words?: string | undefined;
  readonly inReplyTo?: Link | undefined;
  /** Where it stands elsewhere. */
  readonly source?: Link | undefined;
  readonly answers: Folded<ReplyView>;
}

interface Speaker {
  readonly name: string;
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
  readonly photo?: Picture | undefined;
  /** The agency, where the person is of it. */
  readonly agency?: string | undefined;
}

/** What was done elsewhere, in a line: so many likes, and whose. */
export interface Reaction {
  readonly kind: Exclude<ReplyKind, 'reply'>;
  readonly title: string;
  readonly by: readonly ReactionBy[];
  readonly more?: string | undefined;
}

interface ReactionBy {
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
}

/** How many names a line bears. */
const mostNamed = 12;

/** Nothing where there is nothing to read and nothing to do. */
export function repliesView(
  context: Context,
  { key, replies }: Story,
  text: StoryText,
): RepliesView | undefined {
  const { lang, messages } = context;
  const words = messages.replies;
  const written = replies.filter(({ kind }) => kind === 'reply');
  const number = written.filter((reply) => reply.text !== undefined).length;
  const ways = text.takesReplies ? answerWays(context, key, text) : undefined;
  const reactions = reactionsIn(context, replies);
  if (number === 0 && reactions.length === 0 && !ways) return undefined;
  return {
    number,
    title: number === 0 ? undefined : count(words.title, number, lang),
    threads: foldedViews(context, threadsOf(written).filter(isSaid)),
    reactions,
    ways,
    closed: number > 0 && !text.takesReplies ? words.closed : undefined,
  };
}

/** What search engines are told of the replies that the page shows at once, each below the one that it answers. */
export function commentsOf(view: RepliesView | undefined, pageUrl: string): readonly CommentFacts[] {
  const placed = (view?.threads.shown ?? []).flatMap((reply) => [...placesIn(reply)]);
  const byAnswered = Map.groupBy(placed, ({ answered }) => answered);
  const below = (answered: string | undefined): readonly CommentFacts[] =>
    (byAnswered.get(answered) ?? []).flatMap(({ reply }) => {
      const comments = below(reply.id);
      const own = commentOf(reply, pageUrl);
      return own ? [{ ...own, comments }] : comments;
    });
  return below(undefined);
}

/** A reply, and those below it, with what each of them answers. */
function* placesIn(
  reply: ReplyView,
  above?: string,
): Generator<{ readonly reply: ReplyView; readonly answered: string | undefined }> {
  yield { reply, answered: reply.inReplyTo?.href.slice(1) ?? above };
  for (const answer of reply.answers.shown) yield* placesIn(answer, reply.id);
}

function commentOf(
  { id, author, words, date, lang }: ReplyView,
  pageUrl: string,
): Omit<CommentFacts, 'comments'> | undefined {
  if (words === undefined) return undefined;
  const url = author.href === undefined ? undefined : new URL(author.href, pageUrl).href;
  return { url: `${pageUrl}#${id}`, text: words, date, lang, author: { name: author.name, url } };
}

/** Of what was withdrawn a trace stays where somebody has answered it. */
const isSaid = ({ reply, answers }: Threaded): boolean =>
  reply.text !== undefined || answers.some((answer) => isSaid(answer));

function foldedViews(context: Context, threads: readonly Threaded[]): Folded<ReplyView> {
  const { shown, folded: rest } = folded(threads);
  const views = (items: readonly Threaded[]) => items.map((item) => replyView(context, item));
  return {
    shown: views(shown),
    folded: rest.map((portion) => ({ count: portion.count, items: views(portion.items) })),
  };
}

const idOf = ({ key }: Reply): string => `reply-${key}`;

function replyView(context: Context, { reply, inReplyTo, answers }: Threaded): ReplyView {
  const { lang: ofPage, messages } = context;
  const { date, lang, text, url } = reply;
  const shown = text === undefined ? undefined : replyText(text);
  return {
    id: idOf(reply),
    author: speakerOf(context, reply),
    date,
    dateText: formatDate(date, ofPage),
    lang,
    langNote:
      lang === undefined || isSameLanguage(lang, ofPage)
        ? undefined
        : fill(messages.replies.writtenIn, { spoken: languageName(lang, ofPage) }),
    html: shown?.html,
    words: shown?.words,
    inReplyTo: inReplyTo && {
      href: `#${idOf(inReplyTo)}`,
      label: fill(messages.replies.inReplyTo, { name: speakerOf(context, inReplyTo).name }),
    },
    source: url === undefined ? undefined : sourceLink(url),
    answers: foldedViews(context, answers.filter(isSaid)),
  };
}

const isSameLanguage = (one: string, other: string): boolean =>
  new Intl.Locale(one).language === new Intl.Locale(other).language;

const ofReaders = 'ugc nofollow noopener';

const sourceLink = (href: string): Link => ({ href, label: hostOf(href), rel: ofReaders });

const hostOf = (href: string): string => new URL(href).hostname.replace(/^www\./, '');

/** Somebody who has not agreed to be named is somebody; of what was withdrawn nobody is named. */
function speakerOf(context: Context, { person, name, website, text, kind }: Reply): Speaker {
  const { content, messages, site } = context;
  const somebody = messages.voices.somebody;
  if (kind === 'reply' && text === undefined) return { name: somebody };
  const known = person === undefined ? undefined : personNamed(content, person);
  if (known && isNamed(known)) return ownSpeaker(context, known, site.name);
  if (person !== undefined) return { name: somebody };
  return { name: name ?? somebody, href: website, rel: website === undefined ? undefined : ofReaders };
}

function ownSpeaker(context: Context, person: NamedPerson, agency: string): Speaker {
  const { name, path, photo } = personCard(context, person);
  return { name, href: path, photo, agency: person.team ? agency : undefined };
}

const kinds = ['like', 'repost', 'mention'] as const;

function reactionsIn(context: Context, replies: readonly Reply[]): readonly Reaction[] {
  const { lang, messages } = context;
  const words = messages.replies;
  const titles = { like: words.likes, repost: words.reposts, mention: words.mentions };
  return kinds.flatMap((kind): readonly Reaction[] => {
    const own = replies.filter((reply) => reply.kind === kind);
    if (own.length === 0) return [];
    const hidden = own.length - mostNamed;
    return [
      {
        kind,
        title: count(titles[kind], own.length, lang),
        by: own.slice(0, mostNamed).map((reply) => reactionBy(context, reply)),
        more: hidden > 0 ? count(words.andMore, hidden, lang) : undefined,
      },
    ];
  });
}

function reactionBy(context: Context, reply: Reply): ReactionBy {
  const { kind, name: given, url } = reply;
  const { name, href } = speakerOf(context, reply);
  const isNameless = kind === 'mention' && given === undefined;
  return { id: idOf(reply), label: isNameless && url !== undefined ? hostOf(url) : name, href: url ?? href };
}
