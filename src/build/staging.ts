import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inTurn } from '../in-turn.ts';
import { stampOf } from '../folder-listing.ts';

/**
 * Where what is made anew waits until all of it is found right. Files that stay as they are stand in the built folder
 * alone until then, so that little is written where little has changed.
 */
export interface Staging {
  readonly write: (file: string, content: string | Buffer) => Promise<Written>;
  /** Where a file is that will be served: here, else in the built folder. */
  readonly find: (file: string) => string;
  /** Takes a file over from the built folder. */
  readonly keep: (file: string) => Promise<void>;
}

export interface Written {
  /** Of the bytes. */
  readonly digest: string;
  readonly stamp: string;
}

export const digestOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22);

const turn = inTurn(64);

/** @param folder an empty folder, where the new site is put together */
export function stagingIn(folder: string, outDir: string): Staging {
  const parents = new Map<string, Promise<unknown>>();
  const pathOf = async (file: string): Promise<string> => {
    const path = join(folder, file);
    const parent = dirname(path);
    const made = parents.get(parent) ?? mkdir(parent, { recursive: true });
    parents.set(parent, made);
    await made;
    return path;
  };
  return {
    async write(file, content) {
      const path = await pathOf(file);
      await writeFile(path, content);
      return { digest: digestOf(content), stamp: await stampOf(path) };
    },
    find: (file) => join(existsSync(join(folder, file)) ? folder : outDir, file),
    keep: (file) =>
      turn(async () => {
        const [from, to] = [join(outDir, file), await pathOf(file)];
        // Where a disk knows no links, or the folders lie on two of them.
        await link(from, to).catch(() => copyFile(from, to));
      }),
  };
}
