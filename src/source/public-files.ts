import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mistake } from '../mistakes/mistake.ts';
import { activeIn, metadataIn, tellingFiles } from '../pictures/metadata.ts';
import { inTurn } from '../in-turn.ts';
import { startOf } from './place.ts';

/** Films tell of themselves at their beginning or end; pictures and documents are smaller. */
const readAtOnce = 32_000_000;
const turn = inTurn(8);

/**
 * What of the files in `public/`, which are published as they are, somebody should look at.
 *
 * @param paths of files and folders, relative to the site’s folder
 */
export async function findTellingFiles(siteDir: string, paths: readonly string[]): Promise<Mistake[]> {
  const files = paths.filter((path) => tellingFiles.test(path));
  return (await Promise.all(files.map((file) => turn(() => doubtsOf(siteDir, file))))).flat();
}

async function doubtsOf(siteDir: string, file: string): Promise<Mistake[]> {
  const bytes = await headAndTail(join(siteDir, file));
  const { position } = await metadataIn(bytes);
  const removed = file.toLowerCase().endsWith('.svg') ? activeIn(bytes) : [];
  const place = startOf(file);
  return [
    ...(position ? [{ code: 'public-position' as const, facts: { position }, place }] : []),
    ...(removed.length > 0
      ? [{ code: 'public-active' as const, facts: { removed: removed.join(', ') }, place }]
      : []),
  ];
}

async function headAndTail(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size <= readAtOnce) return await file.readFile();
    const half = readAtOnce / 2;
    const [head, tail] = [Buffer.alloc(half), Buffer.alloc(half)];
    await file.read(head, 0, half, 0);
    await file.read(tail, 0, half, size - half);
    return Buffer.concat([head, tail]);
  } finally {
    await file.close();
  }
}
