import { landFile } from '../explore/land.ts';
import { levelNames } from '../explore/levels.ts';
import type { Context } from '../views/context.ts';
import { exploreFile, whereabouts } from '../views/explore.ts';
import type { OutputFile } from './output-file.ts';

const type = 'application/json';

/** What the map to explore is made of: a file per language, and the site’s own land unless it names another ground. */
export function mapFiles(contexts: readonly Context[]): readonly OutputFile[] {
  const [first] = contexts;
  if (!first || whereabouts(first).length === 0) return [];
  return [...contexts.map(wordFile), ...landFiles(first)];
}

const wordFile = (context: Context): OutputFile => ({
  path: context.paths.networkFile(context.locale, 'map.json'),
  type,
  facts: () => [whereabouts(context), context.messages.explore, context.site.map, context.lang],
  make: async () => JSON.stringify(await exploreFile(context)),
});

function landFiles(context: Context): readonly OutputFile[] {
  if (context.site.map) return [];
  const places = whereabouts(context);
  const points = places.map(({ at }) => at);
  const countries = [...new Set(places.map(({ country }) => country))];
  return levelNames.map((level) => ({
    path: context.paths.mapFile(level),
    type,
    facts: () => [level, points, countries],
    make: () => JSON.stringify(landFile(level, points, countries)),
  }));
}
