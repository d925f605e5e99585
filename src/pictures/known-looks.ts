import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { recalledLater, type Memory } from '../memory.ts';
import type { KnownLooks, Look } from './library.ts';

/** For whoever opens one library after the other: what pictures are like as they were last written. */
export function looksOfNow(): KnownLooks {
  const known = new Map<string, Promise<Look>>();
  return async (file, lookInto) => {
    const { size, mtimeMs } = await stat(file);
    const written = `${file} ${size} ${mtimeMs}`;
    const look = known.get(written) ?? lookInto();
    known.set(written, look);
    return look;
  };
}

/** For one command after the other: a picture of a site is looked into again only after it was written. */
export const recalledLooks =
  (siteDir: string, memory: Memory): KnownLooks =>
  (file, lookInto) =>
    recalledLater(memory, ['look', memory.digestOf(siteDir, relative(siteDir, file))], lookInto);
