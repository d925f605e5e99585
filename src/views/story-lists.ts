import type { StoryText } from '../model/content.ts';
import type { Locale } from '../model/text.ts';
import { oncePer } from '../once.ts';
import { contextsOf, type Context } from './context.ts';

/** The stories of a language, newest first. */
export const storyTexts = oncePer(({ content, locale }: Context): readonly StoryText[] =>
  content.stories
    .flatMap((story) => story.texts[locale] ?? [])
    .toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date)),
);

/** The stories that came out just before and just after one. */
export function neighboursOf(
  context: Context,
  text: StoryText,
): { readonly older?: StoryText | undefined; readonly newer?: StoryText | undefined } {
  const texts = storyTexts(context);
  const place = placesIn(context).get(text)!;
  return { older: texts[place + 1], newer: texts[place - 1] };
}

const placesIn = oncePer(
  (context: Context): ReadonlyMap<StoryText, number> =>
    new Map(storyTexts(context).map((text, place) => [text, place])),
);

/** Those about a client, newest first. */
export const storiesAbout = (context: Context, client: string): readonly StoryText[] =>
  byClient(context).get(client) ?? [];

/** Those about any client, newest first. */
export const storiesOfClients = oncePer((context: Context): readonly StoryText[] =>
  storyTexts(context).filter(({ clients }) => clients.length > 0),
);

/** Those that a person wrote, newest first. */
export const storiesBy = (context: Context, person: string): readonly StoryText[] =>
  byAuthor(context).get(person) ?? [];

/** Those on a topic, newest first. */
export const storiesTagged = (context: Context, tag: string): readonly StoryText[] =>
  byTag(context).get(tag) ?? [];

/** The parts of a series, the first one first. */
export const partsOf = (context: Context, series: string): readonly StoryText[] =>
  bySeries(context).get(series) ?? [];

/** A list of fewer stories is worth finding only if somebody has written what it is about. */
const fewestToFind = 3;

/** Whether search engines should know a list of stories. @param text what is said of it, if anything */
export const isWorthFinding = (stories: readonly StoryText[], text?: string): boolean =>
  text !== undefined || stories.length >= fewestToFind;

/** The languages in which a list is not worth finding. */
export const hiddenIn = (
  { content }: Context,
  listIn: (context: Context) => {
    readonly stories: readonly StoryText[];
    readonly text?: string | undefined;
  },
): readonly Locale[] =>
  contextsOf(content).flatMap((context) => {
    const { stories, text } = listIn(context);
    return isWorthFinding(stories, text) ? [] : [context.locale];
  });

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
const bySeries = oncePer((context: Context): ReadonlyMap<string, readonly StoryText[]> => {
  const lists = byOwnSeries(context);
  return new Map([...lists].map(([key, texts]) => [key, texts.toReversed()]));
});
const byOwnSeries = listsBy(({ series }) => (series === undefined ? [] : [series]));
const byTag = listsBy(({ tags }) => tags);
