import { join } from 'node:path';
import { readSealed, writeSealed } from '../sealed-file.ts';
import type { RenditionStore } from './library.ts';

/**
 * Keeps renditions in a folder, each sealed with the digest of its bytes: one that was cut short or changed is made
 * anew, and never published. What several ask for at once is made once.
 */
export function renditionStore(folder: string): RenditionStore {
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
  };
}
