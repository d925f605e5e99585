import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../sealed-file.ts';
import type { Erasure } from './erasure.ts';

/**
 * Does what was planned. The person’s own folder goes last: whoever is interrupted calls the command again, and it does
 * the rest.
 */
export async function erase(siteDir: string, { changes, pictures, folder }: Erasure): Promise<void> {
  for (const [file, text] of changes) await writeWhole(join(siteDir, file), text);
  for (const picture of pictures) await rm(join(siteDir, picture), { force: true });
  await rm(join(siteDir, folder), { recursive: true });
}
