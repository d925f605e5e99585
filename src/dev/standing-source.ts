import { dirname } from 'node:path';
import type { Mistake } from '../mistakes/mistake.ts';
import type { Reading } from '../source/read.ts';
import type { Source } from '../source/source.ts';
import type { StandIns } from '../source/stand-ins.ts';
import type { GoodTexts } from './good-texts.ts';

/** More than it takes until nothing is left that a broken file has broken elsewhere. */
const mostReadings = 6;

/**
 * What can be shown of content in which something is wrong: each broken file as it was when it was right, or without it
 * where it has never been. Nothing where even that is not right.
 *
 * @param read reads the content so @param folder holds what stands in
 */
export async function standingSource(
  mistakes: readonly Mistake[],
  good: GoodTexts,
  folder: string,
  read: (standIns: StandIns) => Promise<Reading>,
): Promise<Source | undefined> {
  let wrong = mistakes;
  let standIns: StandIns = { folder, files: new Set(), without: new Set() };
  for (let readings = 0; readings < mostReadings; readings++) {
    standIns = fileNamesIn(wrong).reduce((before, file) => replaced(before, file, good), standIns);
    await good.lay(standIns.files);
    const { source, mistakes: left } = await read(standIns);
    if (source) return source;
    wrong = left;
  }
  return undefined;
}

const fileNamesIn = (mistakes: readonly Mistake[]): readonly string[] => [
  ...new Set(mistakes.map(({ place }) => place.file)),
];

/** At first a file is as it was, then it is left out, then the folder around it. */
function replaced({ folder, files, without }: StandIns, file: string, good: GoodTexts): StandIns {
  if (!files.has(file) && !without.has(file) && good.has(file))
    return { folder, without, files: new Set([...files, file]) };
  const gone = without.has(file) ? dirname(file) : file;
  return {
    folder,
    files: new Set([...files].filter((other) => other !== file && !other.startsWith(`${gone}/`))),
    without: new Set([...without, gone]),
  };
}
