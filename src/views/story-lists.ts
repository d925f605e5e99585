import type { StoryText } from '../model/content.ts';
import { oncePer } from '../once.ts';
import type { Context } from './context.ts';

/** The stories of a language, newest first. */
export const storyTexts = oncePer(({ content, locale }: Context): readonly StoryText[] =>
  content.stories
    .flatMap((story) => story.texts[locale] ?? [])
    .toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date)),
);

/** A page about somebody or something shows the newest of the stories with it; all are in the lists of the news. */
export const shownStories = 24;

/** Those about a client, newest first. */
export const storiesAbout = (context: Context, client: string): readonly StoryText[] =>
  byClient(context).get(client) ?? [];

/** Those that a person wrote, newest first. */
export const storiesBy = (context: Context, person: string): readonly StoryText[] =>
  byAuthor(context).get(person) ?? [];

/** Those on a topic, newest first. */
export const storiesTagged = (context: Context, tag: string): readonly StoryText[] =>
  byTag(context).get(tag) ?? [];

/** When a list last changed: its newest story or correction. */
export const newest = (stories: readonly StoryText[]): string | undefined =>
  stories.reduce<string | undefined>((latest, { date, updated = date }) => {
    return latest === undefined || Date.parse(updated) > Date.parse(latest) ? updated : latest;
  }, undefined);

const listsBy = (keysOf: (text: StoryText) => readonly string[]) =>
  oncePer((context: Context): ReadonlyMap<string, readonly StoryText[]> => {
    const pairs = storyTexts(context).flatMap((text) =>
      [...new Set(keysOf(text))].map((key) => ({ key, text })),
    );
    const groups = Map.groupBy(pairs, ({ key }) => key);
    return new Map([...groups].map(([key, own]) => [key, own.map(({ text }) => text)]));
  });

const byClient = listsBy(({ clients }) => clients);
const byAuthor = listsBy(({ authors }) => authors);
const byTag = listsBy(({ tags }) => tags);
