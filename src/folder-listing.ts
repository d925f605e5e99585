import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inTurn } from './in-turn.ts';

const turn = inTurn(64);

/** Size and time of a file: while they stay, its bytes are taken to be the same. */
export const stampOf = async (file: string): Promise<string> => {
  const { size, mtimeMs } = await turn(() => stat(file));
  return `${size}.${mtimeMs}`;
};

/** The files below a folder, relative to it with forward slashes; none where there is no folder. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(absent);
  const start = join(folder, '/').length;
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(start).replaceAll('\\', '/'));
}

/** The same with the stamp of each. */
export async function stampsBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await filesBelow(folder);
  return new Map(
    await Promise.all(files.map(async (file) => [file, await stampOf(join(folder, file))] as const)),
  );
}

function absent(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
