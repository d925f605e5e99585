import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { inTurn } from '../in-turn.ts';
import type { RenditionStore } from './library.ts';

const sealLength = 32;

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
      await mkdir(folder, { recursive: true });
      await writeFile(`${file}.new`, Buffer.concat([seal(bytes), bytes]));
      await rename(`${file}.new`, file);
      return bytes;
    },
  };
}

async function readSealed(file: string): Promise<Buffer | undefined> {
  const kept = await readFile(file).catch(absent);
  if (!kept) return undefined;
  const bytes = kept.subarray(sealLength);
  return seal(bytes).equals(kept.subarray(0, sealLength)) ? bytes : undefined;
}

const seal = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
