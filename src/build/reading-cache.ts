import type { Cache } from '../source/memory.ts';
import { cacheDirOf } from './folders.ts';
import { generatorDigest } from './generator-digest.ts';

/** Where it is kept what was found in a site’s content. */
export const readingCacheOf = async (siteDir: string): Promise<Cache> => ({
  folder: cacheDirOf(siteDir),
  generator: await generatorDigest(),
});
