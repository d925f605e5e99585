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

/** What is known of a site before anything of it is read. */
export interface StandingSite {
  readonly inputs: string;
  readonly record: BuildRecord | undefined;
  /**
   * What the last build said, if a build now would make the very same site: the same files to make it of, the same day,
   * no story that has come out since, and nobody has touched what was built.
   */
  readonly report: SiteReport | undefined;
}

/** A look at the times of files is all it takes. */
export async function standingSite({ siteDir, outDir, asOf }: Asked): Promise<StandingSite> {
  const inputs = inputsOf(siteDir);
  const record = await readBuildRecord(recordFileOf(siteDir, outDir));
  const isSame =
    record !== undefined &&
    isStill(record, asOf) &&
    record.inputs === inputs &&
    isUntouched(record, stampsBelow(outDir));
  return { inputs, record, report: isSame ? record.report : undefined };
}

/** What depends on the day is told anew on each, and a story comes out at its hour. */
const isStill = ({ from, until }: BuildRecord, asOf: Date): boolean =>
  from <= asOf.toISOString() && asOf.toISOString() < until;

function isUntouched({ files }: BuildRecord, stamps: ReadonlyMap<string, string>): boolean {
  const made = Object.entries(files);
  const standing = stamps.size - (stamps.has(markerName) ? 1 : 0);
  return standing === made.length && made.every(([file, { stamp }]) => stamps.get(file) === stamp);
}
