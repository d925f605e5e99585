import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../folder-listing.ts';
import { readSealed, writeSealed } from '../sealed-file.ts';
import type { RenditionStore } from './library.ts';

export interface KeptRenditions extends RenditionStore {
  /** Lets go of what was made of other pictures than these a month ago or earlier. @param digests of pictures */
  readonly prune: (digests: ReadonlySet<string>) => Promise<void>;
}

/** Milliseconds. Another branch of the content, or drafts that are shown for a while, may still need a picture. */
const month = 30 * 86_400_000;

/**
 * Keeps renditions in a folder, each sealed with the digest of its bytes: one that was cut short or changed is made
 * anew, and never published. What several ask for at once is made once.
 */
export function renditionStore(folder: string): KeptRenditions {
  const going = new Map<string, Promise<Buffer>>();
  const kept = async (name: string, make: () => Promise<Buffer>): Promise<Buffer> => {
    const file = join(folder, name);
    const known = await readSealed(file);
    if (known) return known;
    const bytes = await make();
    await writeSealed(file, bytes);
    return bytes;
  };
  return {
    keep(name, make) {
      const bytes = going.get(name) ?? kept(name, make).finally(() => going.delete(name));
      going.set(name, bytes);
      return bytes;
    },
    async prune(digests) {
      const others = filesBelow(folder).filter((name) => !digests.has(name.slice(0, name.indexOf('.'))));
      for (const file of others.map((name) => join(folder, name))) {
        const { mtimeMs } = await stat(file);
        if (Date.now() - mtimeMs >= month) await rm(file);
      }
    },
  };
}
