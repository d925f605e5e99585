import { escapeHtml, rss, type Feed, type FeedItem } from '../feeds/rss.ts';
import { fill, formatList } from '../i18n/format.ts';
import type { Mention } from '../model/mention.ts';
import type { Context } from '../views/context.ts';
import { voiceOf, type Voice } from '../views/voice.ts';
import { shownMentions } from '../views/voices.ts';
import type { OutputFile } from './output-file.ts';

const items = 30;

/** The feed of what people say in each language; there is none while nobody has said anything that may be shown. */
export const voiceFeeds = (contexts: readonly Context[]): readonly OutputFile[] =>
  contexts.flatMap((context) => {
    const mentions = shownMentions(context.content).slice(0, items);
    if (mentions.length === 0) return [];
    const path = context.paths.voicesFeed(context.locale);
    const facts = () => feedOf(context, mentions, path);
    return [{ path, type: 'application/rss+xml', facts, make: () => rss(facts()) }];
  });

function feedOf(context: Context, mentions: readonly Mention[], path: string): Feed {
  const { lang, locale, messages, paths, site } = context;
  return {
    title: `${site.name} – ${messages.voices.title}`,
    description: fill(messages.voices.description, { site: site.name }),
    lang,
    url: paths.url(path),
    homeUrl: paths.url(paths.voices(locale)),
    items: mentions.map((mention) => itemOf(context, mention)),
  };
}

function itemOf(context: Context, mention: Mention): FeedItem {
  const { lang, locale, paths, site } = context;
  const voice = voiceOf(context, mention);
  const about = formatList(
    voice.about.map(({ label }) => label),
    lang,
  );
  return {
    id: `tag:${new URL(site.origin).hostname}:voice/${mention.key}/${locale}`,
    url: voice.channel.href ?? paths.url(voice.about[0]?.href ?? paths.voices(locale)),
    title: [about, voice.channel.label].filter((part) => part !== '').join(' – '),
    description: voice.quote?.translation?.text ?? voice.quote?.text ?? voice.photo?.alt ?? '',
    published: mention.published,
    authors: [voice.speaker.label],
    tags: voice.aspects.map(({ label }) => label),
    content: contentOf(voice),
  };
}

const contentOf = ({ quote, answer }: Voice): string =>
  [
    quote && `<blockquote lang="${escapeHtml(quote.lang)}"><p>${escapeHtml(quote.text)}</p></blockquote>`,
    ...(quote?.translation ? [paragraph(quote.translation.text), paragraph(quote.translation.note)] : []),
    answer && paragraph(answer.told),
    answer?.text && paragraph(answer.text),
  ]
    .filter(Boolean)
    .join('\n');

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
