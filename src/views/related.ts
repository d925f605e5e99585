import type { StoryText } from '../model/content.ts';
import { oncePer } from '../once.ts';
import type { Context } from './context.ts';
import { storiesAbout, storiesTagged, storyTexts } from './story-lists.ts';

/** Of what a topic or a company has, so many of the newest are looked at, and as many of about the same time. */
const lookedAt = 30;

/**
 * What to read on: those that share most topics and companies, a company counting as two topics; among equals the
 * newest. Where fewer share anything, the newest of all follow.
 */
export function related(context: Context, text: StoryText, most: number): readonly StoryText[] {
  const newest = storyTexts(context).slice(0, most + 1);
  const places = placesIn(context);
  const scored = [...new Set([...candidates(context, text), ...newest])]
    .filter((other) => other.slug !== text.slug)
    .map((other) => ({ other, place: places.get(other)!, score: score(text, other) }));
  return scored
    .toSorted((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, most)
    .map(({ other }) => other);
}

const score = (text: StoryText, other: StoryText): number =>
  shared(other.tags, text.tags) + 2 * shared(other.clients, text.clients);

const shared = (some: readonly string[], others: readonly string[]): number =>
  some.filter((key) => others.includes(key)).length;

const candidates = (context: Context, text: StoryText): readonly StoryText[] => [
  ...text.clients.flatMap((client) => near(context, storiesAbout(context, client), text)),
  ...text.tags.flatMap((tag) => near(context, storiesTagged(context, tag), text)),
];

/** The newest of a list, and those around a text in it. */
function near(context: Context, list: readonly StoryText[], text: StoryText): readonly StoryText[] {
  const place = placeIn(context, list, text);
  const from = Math.max(0, place - lookedAt / 2);
  return [...list.slice(0, lookedAt), ...list.slice(from, place + lookedAt / 2)];
}

/** Lists are in the order of all stories, so that a place is found by halves. */
function placeIn(context: Context, list: readonly StoryText[], text: StoryText): number {
  const places = placesIn(context);
  const own = places.get(text)!;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places.get(list[middle]!)! < own) low = middle + 1;
    else high = middle;
  }
  return low;
}

const placesIn = oncePer(
  (context: Context): ReadonlyMap<StoryText, number> =>
    new Map(storyTexts(context).map((text, place) => [text, place])),
);
