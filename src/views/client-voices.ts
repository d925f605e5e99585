import { count, fill } from '../i18n/format.ts';
import type { Mention } from '../model/mention.ts';
import type { Context } from './context.ts';
import { aspectsIn, mentionsAbout, type AspectCount } from './mention-lists.ts';
import { aspectLabel } from './network-words.ts';
import { sectionVersions } from './sections.ts';
import type { Link } from './view.ts';
import { isShown, voiceOf, type Voice } from './voice.ts';

/** What people say of a company. */
export interface ClientVoices {
  /** The newest. */
  readonly shown: readonly Voice[];
  /** How many more there are that may not be quoted. */
  readonly onlyCounted?: string | undefined;
  readonly aspects: readonly AspectBar[];
  readonly all?: Link | undefined;
}

export interface AspectBar extends AspectCount {
  readonly label: string;
  /** The same in words. */
  readonly told: string;
}

const mostShown = 9;
const mostAspects = 8;
/** What fewer people say of a company is no picture of it. */
const fewestForAspects = 3;
/** What one alone noticed stands with the words. */
const fewestForBar = 2;

/** Nothing while nobody said anything that may be shown. */
export function clientVoices(context: Context, client: string): ClientVoices | undefined {
  const { content, lang, locale, messages, paths } = context;
  const mentions = mentionsAbout(content, client);
  const shown = mentions.filter(isShown);
  if (shown.length === 0) return undefined;
  const silent = mentions.length - shown.length;
  const href = sectionVersions(content, paths, 'voices')[locale];
  return {
    shown: shown.slice(0, mostShown).map((mention) => voiceOf(context, mention, client)),
    onlyCounted: silent > 0 ? count(messages.voices.onlyCounted, silent, lang) : undefined,
    aspects: aspectBars(context, mentions),
    all: href === undefined ? undefined : { href, label: messages.voices.title },
  };
}

function aspectBars(context: Context, mentions: readonly Mention[]): readonly AspectBar[] {
  if (mentions.filter(({ says }) => says.length > 0).length < fewestForAspects) return [];
  return aspectsIn(mentions)
    .filter(({ total }) => total >= fewestForBar)
    .slice(0, mostAspects)
    .map((counts) => {
      const label = aspectLabel(context, counts.aspect);
      const told = fill(context.messages.voices.aspectCounts, {
        aspect: label,
        good: counts.for,
        bad: counts.against,
        neutral: counts.neither,
      });
      return { ...counts, label, told };
    });
}
