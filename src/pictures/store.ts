import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { inTurn } from '../in-turn.ts';
import { readSealed, writeSealed } from '../sealed-file.ts';
import type { RenditionStore } from './library.ts';

/** Each encoder holds a whole picture in memory. */
const turn = inTurn(availableParallelism());

/**
 * Keeps renditions in a folder, each sealed with the digest of its bytes: one that was cut short or changed is made
 * anew, and never published.
 */
export function renditionStore(folder: string): RenditionStore {
  return {
    async keep(name, make) {
      const file = join(folder, name);
      const kept = await readSealed(file);
      if (kept) return kept;
      const bytes = await turn(make);
      await writeSealed(file, bytes);
      return bytes;
    },
  };
}
