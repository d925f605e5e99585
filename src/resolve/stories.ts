import { join } from 'node:path';
import { typographicQuotes } from '../markdown/quotes.ts';
import type { Story, StoryText } from '../model/content.ts';
import { isAfter, resolveMoment } from '../model/moment.ts';
import type { Site } from '../model/site.ts';
import { slugFor } from '../model/slug.ts';
import type { Source } from '../source/source.ts';
import { pictureOf, withShapes, type Pictures } from './pictures.ts';
import { bodyOf, byKey, isText, type Keyed, type TextEntry } from './texts.ts';

interface Options {
  readonly pictures: Pictures;
  /** Leaves out drafts and what comes out after this moment; nothing shows all. */
  readonly until: Date | undefined;
}

/** Newest first. */
export async function resolveStories(
  { stories }: Source,
  site: Site,
  { pictures, until }: Options,
): Promise<readonly Story[]> {
  const texts = await Promise.all(stories.filter(isText).map((entry) => storyText(entry, site, pictures)));
  const now = until?.toISOString();
  const shown = now ? texts.filter(([, { draft, date }]) => !draft && !isAfter(date, now)) : texts;
  return byKey(site, shown)
    .map((story) => ({ story, date: Date.parse(firstDate(story)) }))
    .toSorted((a, b) => b.date - a.date)
    .map(({ story }) => story);
}

const firstDate = ({ texts }: Story): string => Object.values(texts)[0]?.date ?? '';

type StoryEntry = TextEntry<Source['stories'][number]['data']>;

async function storyText(entry: StoryEntry, site: Site, pictures: Pictures): Promise<Keyed<StoryText>> {
  const { key, locale, folder, data } = entry;
  const { coverAlt = '', coverCredit, authors = [], updated, cover, ...rest } = data;
  const print = (text: string) => typographicQuotes(text, site.languages[locale]?.lang ?? locale);
  const image = cover === undefined ? undefined : await pictures(join(folder, cover));
  const text = {
    ...rest,
    locale,
    authors,
    title: print(data.title),
    description: print(data.description),
    slug: slugFor(data.slug, data.title, locale),
    date: resolveMoment(data.date, site.timeZone),
    updated: updated && resolveMoment(updated, site.timeZone),
    cover: image && withShapes(pictureOf(image, print(coverAlt), coverCredit)),
    body: bodyOf(entry),
  };
  return [key, text];
}
