import { pagesIn, type BuiltFolder } from './pages.ts';
import { afterTelling, groupsOf, newsOf, type News } from './news.ts';
import { assertKeyShown, tellOf, type Ask, type Credentials } from './search-engines.ts';
import { readTold, writeTold } from './told.ts';

export interface Telling extends BuiltFolder {
  readonly siteDir: string;
}

/** What of a built site is new to search engines, and a way to tell them. */
export interface ToTell {
  readonly news: News;
  /** What was taken is kept at once, so that it is not told again should the rest be refused. */
  readonly tell: (ask: Ask, credentials: Credentials) => Promise<void>;
}

export async function toTell({ siteDir, ...folder }: Telling): Promise<ToTell> {
  const now = await pagesIn(folder);
  const told = await readTold(siteDir, folder.url);
  const news = newsOf(told, now);
  return {
    news,
    async tell(ask, credentials) {
      await assertKeyShown(ask, credentials);
      let known = told;
      for (const group of groupsOf(news)) {
        await tellOf(ask, group, credentials);
        known = afterTelling(known, now, group);
        await writeTold(siteDir, folder.url, known);
      }
    },
  };
}
