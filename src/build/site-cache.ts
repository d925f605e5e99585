import type { Cache } from '../memory.ts';
import { cacheDirOf } from './folders.ts';
import { generatorDigest } from './generator-digest.ts';

/** Where it is kept what commands found in a site’s content and in what was built of it. */
export const siteCacheOf = async (siteDir: string): Promise<Cache> => ({
  folder: cacheDirOf(siteDir),
  generator: await generatorDigest(siteDir),
});
