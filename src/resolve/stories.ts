import { join } from 'node:path';
import { typographicQuotes } from '../markdown/quotes.ts';
import type { Story, StoryText } from '../model/content.ts';
import { isAfter, resolveMoment } from '../model/moment.ts';
import type { Site } from '../model/site.ts';
import { slugFor } from '../model/slug.ts';
import type { Source } from '../source/source.ts';
import { mostAlike } from './likeness.ts';
import { focusedOn, pictureOf, withShapes, type Pictures } from './pictures.ts';
import { repliesByStory } from './replies.ts';
import { bodyOf, byKey, isText, type Keyed, type TextEntry } from './texts.ts';

interface Options {
  readonly pictures: Pictures;
  /** Leaves out drafts and what comes out after this moment; nothing shows all. */
  readonly until: Date | undefined;
}

/** Newest first. */
export async function resolveStories(
  { stories, replies }: Source,
  site: Site,
  { pictures, until }: Options,
): Promise<readonly Story[]> {
  const texts = await Promise.all(stories.filter(isText).map((entry) => storyText(entry, site, pictures)));
  const now = until?.toISOString();
  const shown = now ? texts.filter(({ text: { draft, date } }) => !draft && !isAfter(date, now)) : texts;
  const answers = repliesByStory(replies, site, until);
  return byKey(site, withRelated(shown))
    .map((story) => ({ ...story, replies: answers.get(story.key) ?? [] }))
    .map((story) => ({ story, date: Date.parse(firstDate(story)) }))
    .toSorted((a, b) => b.date - a.date)
    .map(({ story }) => story);
}

/** How many stories follow one, where there are so many worth it. */
const mostRelated = 3;

/** What to read on after each text, in its language; not yet what nobody may see. */
function withRelated(texts: readonly Told[]): readonly Keyed<StoryText>[] {
  const byLanguage = Map.groupBy(texts, ({ text }) => text.locale);
  return [...byLanguage.values()].flatMap((own) => {
    const newestFirst = own.toSorted((a, b) => Date.parse(b.text.date) - Date.parse(a.text.date));
    const known = new Set(own.map(({ key }) => key));
    const alike = mostAlike(
      newestFirst.map(({ key, text, terms }) => ({ ...text, key, terms })),
      2 * mostRelated,
    );
    return own.map(({ key, text }): Keyed<StoryText> => {
      const chosen = text.related.filter((other) => known.has(other));
      const all = new Set([...chosen, ...(alike.get(key) ?? [])]);
      return [key, { ...text, related: [...all].slice(0, Math.max(mostRelated, chosen.length)) }];
    });
  });
}

/** A text with what it is about; of what it is related to, it knows what its editor has chosen for all languages. */
interface Told extends Pick<StoryEntry, 'key' | 'terms'> {
  readonly text: StoryText;
}

const firstDate = ({ texts }: Pick<Story, 'texts'>): string => Object.values(texts)[0]?.date ?? '';

type StoryEntry = TextEntry<Source['stories'][number]['data']>;

async function storyText(entry: StoryEntry, site: Site, pictures: Pictures): Promise<Told> {
  const { key, locale, folder, data, terms } = entry;
  const { coverAlt = '', coverCredit, coverFocus, authors = [], updated, cover, replies, ...rest } = data;
  const print = (text: string) => typographicQuotes(text, site.languages[locale]?.lang ?? locale);
  const image = cover === undefined ? undefined : focusedOn(await pictures(join(folder, cover)), coverFocus);
  const text = {
    ...rest,
    locale,
    authors,
    title: print(data.title),
    description: print(data.description),
    takesReplies: replies && site.replies.isOpen,
    slug: slugFor(data.slug, data.title, locale),
    date: resolveMoment(data.date, site.timeZone),
    updated: updated && resolveMoment(updated, site.timeZone),
    cover: image && withShapes(pictureOf(image, print(coverAlt), coverCredit)),
    body: bodyOf(entry),
  };
  return { key, terms, text };
}
