import { report as inWords } from '../mistakes/report.ts';
import { readSource } from '../source/read.ts';
import { buildSite, type SiteBuild, type SiteBuilt } from './site.ts';
import { siteCacheOf } from './site-cache.ts';

/** What came of a build: a site, or the mistakes in the content, in words, for which nothing was built. */
export type Outcome =
  | { readonly built: SiteBuilt; readonly mistakes?: undefined }
  | { readonly built?: undefined; readonly mistakes: string };

/** Reads the content of a site and builds it. */
export async function buildFromContent(build: Omit<SiteBuild, 'reading'>): Promise<Outcome> {
  const { siteDir, asOf, tell } = build;
  const cache = await siteCacheOf(siteDir);
  const { source, mistakes, warnings, staffLanguage } = await readSource(siteDir, { asOf, cache, tell });
  if (!source) return { mistakes: inWords(mistakes, staffLanguage) };
  return { built: await buildSite({ ...build, reading: { source, warnings } }) };
}
