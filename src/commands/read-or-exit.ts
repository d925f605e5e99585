import { siteCacheOf } from '../build/site-cache.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { report } from '../mistakes/report.ts';
import { readSource, type Source } from '../source/read.ts';

/** The content of a site; where it has mistakes, all of them are printed and the command ends with exit code 1. */
export async function readOrExit(
  siteDir: string,
  asOf: Date,
): Promise<Source & { readonly warnings: readonly Mistake[] }> {
  const { source, mistakes, warnings, staffLanguage } = await readSource(siteDir, {
    asOf,
    cache: await siteCacheOf(siteDir),
  });
  if (source) return { ...source, warnings };
  console.error(report(mistakes, staffLanguage));
  process.exit(1);
}
