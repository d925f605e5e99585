import type { APIRoute } from 'astro';
import { loadContent } from '../collections.ts';
import { landFile } from '../explore/land.ts';
import { levelNames } from '../explore/levels.ts';
import { fileParameter, hash } from '../routes/static-paths.ts';
import { contextsOf, type Context } from '../views/context.ts';
import { exploreFile, exploreFileName, whereabouts } from '../views/explore.ts';

interface MapFile {
  readonly path: string;
  /** What the file is made of. */
  readonly made: unknown;
  readonly make: () => unknown;
}

/** What the map to explore is made of: a file per language, and the site’s own land unless it names another ground. */
async function mapFiles(contexts: readonly Context[]): Promise<readonly MapFile[]> {
  if (whereabouts(contexts[0]!).length === 0) return [];
  return [...(await Promise.all(contexts.map(wordFile))), ...landFiles(contexts[0]!)];
}

async function wordFile(context: Context): Promise<MapFile> {
  const file = await exploreFile(context);
  return {
    path: context.paths.networkFile(context.locale, exploreFileName),
    made: file,
    make: () => file,
  };
}

function landFiles(context: Context): readonly MapFile[] {
  if (context.site.map) return [];
  const places = whereabouts(context);
  const points = places.map(({ at }) => at);
  const countries = [...new Set(places.map(({ country }) => country))];
  return levelNames.map((level) => ({
    path: context.paths.mapFile(level),
    made: [level, points, countries],
    make: () => landFile(level, points, countries),
  }));
}

export async function getStaticPaths() {
  const content = await loadContent();
  return (await mapFiles(contextsOf(content))).map(({ path, made, make }) => ({
    params: { mapFile: fileParameter(path, content.site.base).replace(/\.json$/, '') },
    props: { make },
    cacheKey: hash(made),
  }));
}

export const GET: APIRoute<Pick<MapFile, 'make'>> = ({ props: { make } }) => Response.json(make());
