import type { StoryText } from '../model/content.ts';
import { oncePer } from '../once.ts';
import type { Context } from './context.ts';

/** What to read on, the best first; nothing where nothing has to do with it. */
export const related = (context: Context, text: StoryText): readonly StoryText[] =>
  text.related.flatMap((key) => textsByKey(context).get(key) ?? []);

const textsByKey = oncePer(
  ({ content, locale }: Context): ReadonlyMap<string, StoryText> =>
    new Map(
      content.stories.flatMap(({ key, texts }) => {
        const text = texts[locale];
        return text ? [[key, text] as const] : [];
      }),
    ),
);
