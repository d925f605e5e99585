import { markerName } from './build-marker.ts';
import { stampsBelow } from '../folder-listing.ts';
import { inputsOf } from './inputs.ts';
import { readBuildRecord, recordFileOf, type BuildRecord } from './record.ts';
import type { SiteReport } from './report.ts';

interface Asked {
  readonly siteDir: string;
  readonly outDir: string;
  readonly asOf: Date;
}

/**
 * What the last build said, if a build now would make the very same site: the same files to make it of, the same day,
 * no story that has come out since, and nobody has touched what was built. A look at the times of files is all it takes.
 */
export async function standingSite({ siteDir, outDir, asOf }: Asked): Promise<SiteReport | undefined> {
  const record = await readBuildRecord(recordFileOf(siteDir, outDir));
  if (!record || !isStill(record, asOf)) return undefined;
  const isSame = inputsOf(siteDir) === record.inputs && isUntouched(record, stampsBelow(outDir));
  return isSame ? record.report : undefined;
}

/** What depends on the day is told anew on each, and a story comes out at its hour. */
const isStill = ({ from, until }: BuildRecord, asOf: Date): boolean =>
  from <= asOf.toISOString() && asOf.toISOString() < until;

function isUntouched({ files }: BuildRecord, stamps: ReadonlyMap<string, string>): boolean {
  const made = Object.entries(files);
  const standing = stamps.size - (stamps.has(markerName) ? 1 : 0);
  return standing === made.length && made.every(([file, { stamp }]) => stamps.get(file) === stamp);
}
