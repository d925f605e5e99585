import { inTurn } from '../in-turn.ts';
import { recalledLater, type Memory } from '../memory.ts';
import { activeIn, metadataIn } from '../pictures/metadata.ts';
import { isTelling } from '../pictures/telling-file.ts';
import type { Folder } from './site.ts';

/** A picture, drawing, film or document of the built site, if it tells or does more than it shows. */
export interface TellingFile {
  readonly file: string;
  /** Whether the site made it; others are copies from `public/`. */
  readonly isMade: boolean;
  readonly position?: string | undefined;
  readonly personal: readonly string[];
  /** What in a drawing could act or load. */
  readonly active: readonly string[];
}

const turn = inTurn(8);

export async function tellingFilesOf(folder: Folder, memory?: Memory): Promise<readonly TellingFile[]> {
  const files = folder.files.filter(isTelling);
  const looked = await Promise.all(
    files.map((file) => {
      const look = () => turn(() => lookInto(folder, file));
      const digest = folder.digestOf?.(file);
      return memory && digest !== undefined ? recalledLater(memory, ['telling', file, digest], look) : look();
    }),
  );
  return looked.filter(
    ({ position, personal, active }) => position !== undefined || personal.length + active.length > 0,
  );
}

async function lookInto(folder: Folder, file: string): Promise<TellingFile> {
  const bytes = await folder.readBytes(file);
  return {
    file,
    isMade: /(?:^|\/)_astro\//.test(file),
    ...(await metadataIn(bytes)),
    active: file.toLowerCase().endsWith('.svg') ? activeIn(bytes) : [],
  };
}
