import { siteCacheOf } from '../build/site-cache.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { report } from '../mistakes/report.ts';
import type { StaffLocale } from '../model/site.ts';
import { readSource, type Reading, type Source } from '../source/read.ts';
import { progressLine } from './progress-line.ts';

interface Asked {
  readonly siteDir: string;
  readonly asOf: Date;
  readonly language: StaffLocale;
}

/** The content of a site, or its mistakes; how far one has come is told meanwhile. */
export async function readSite({ siteDir, asOf, language }: Asked): Promise<Reading> {
  const { tell, clear } = progressLine(process.stderr, language);
  const cache = await siteCacheOf(siteDir);
  return readSource(siteDir, { asOf, cache, tell }).finally(clear);
}

/** The content of a site; where it has mistakes, all of them are printed and the command ends with exit code 1. */
export async function readOrExit(asked: Asked): Promise<Source & { readonly warnings: readonly Mistake[] }> {
  const { source, mistakes, warnings, staffLanguage } = await readSite(asked);
  if (source) return { ...source, warnings };
  console.error(report(mistakes, staffLanguage));
  process.exit(1);
}
