import { report } from '../src/mistakes/report.ts';
import { readSource, type Source } from '../src/source/read.ts';

/** The content of a site; where it has mistakes, all of them are printed and the command ends with exit code 1. */
export async function readOrExit(siteDir: string, asOf: Date): Promise<Source> {
  const { source, mistakes, staffLanguage } = await readSource(siteDir, { asOf });
  if (source) return source;
  console.error(report(mistakes, staffLanguage));
  process.exit(1);
}
