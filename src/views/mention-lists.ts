import type { Content } from '../model/content.ts';
import type { Mention, Saying } from '../model/mention.ts';
import { oncePer } from '../once.ts';

type Said = Pick<Content, 'mentions'>;

/** What was said of a client, newest first, also what may not be quoted. */
export const mentionsAbout = (content: Said, client: string): readonly Mention[] =>
  byClient(content).get(client) ?? [];

/** What a person said, newest first. */
export const mentionsBy = (content: Said, person: string): readonly Mention[] =>
  byPerson(content).get(person) ?? [];

/** What people notice of something, and how often they speak for it, against it, or of it. */
export interface AspectCount extends Readonly<Record<Saying['leaning'], number>> {
  readonly aspect: string;
  readonly total: number;
}

/** The most spoken of first; among equals the one that was spoken of last. */
export function aspectsIn(mentions: readonly Mention[]): readonly AspectCount[] {
  const sayings = mentions.flatMap(({ says }) => says);
  return [...Map.groupBy(sayings, ({ aspect }) => aspect)]
    .map(([aspect, own]) => {
      const times = (leaning: Saying['leaning']) => own.filter((saying) => saying.leaning === leaning).length;
      return {
        aspect,
        total: own.length,
        for: times('for'),
        against: times('against'),
        neither: times('neither'),
      };
    })
    .toSorted((a, b) => b.total - a.total);
}

const listsBy = (keysOf: (mention: Mention) => readonly string[]) =>
  oncePer(({ mentions }: Said): ReadonlyMap<string, readonly Mention[]> => {
    const pairs = mentions.flatMap((mention) => keysOf(mention).map((key) => ({ key, mention })));
    const groups = Map.groupBy(pairs, ({ key }) => key);
    return new Map([...groups].map(([key, own]) => [key, own.map(({ mention }) => mention)]));
  });

const byClient = listsBy(({ about }) => about);
const byPerson = listsBy(({ person }) => (person === undefined ? [] : [person]));
