import { hash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stampOf } from '../folder-listing.ts';

/**
 * Where what is made anew waits until all of it is found right. Files that stay as they are stand in the built folder
 * alone until then, so that little is written where little has changed.
 */
export interface Staging {
  readonly write: (file: string, content: string | Buffer) => Promise<Written>;
  /** Where a file is that will be served: here, else in the built folder. */
  readonly find: (file: string) => string;
  /** What stands there, as text. */
  readonly read: (file: string) => Promise<string>;
}

export interface Written {
  /** Of the bytes. */
  readonly digest: string;
  readonly stamp: string;
}

export const digestOf = (content: string | Buffer): string =>
  hash('sha256', content, 'base64url').slice(0, 22);

/** @param folder an empty folder */
export function stagingIn(folder: string, outDir: string): Staging {
  const parents = new Set<string>();
  const pathOf = (file: string): string => {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!parents.has(parent)) mkdirSync(parent, { recursive: true });
    parents.add(parent);
    return path;
  };
  const find = (file: string) => join(existsSync(join(folder, file)) ? folder : outDir, file);
  return {
    async write(file, content) {
      const path = pathOf(file);
      await writeFile(path, content);
      return { digest: digestOf(content), stamp: stampOf(path) };
    },
    find,
    read: (file) => readFile(find(file), 'utf8'),
  };
}
