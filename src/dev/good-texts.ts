import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../error-code.ts';
import { listFolder } from '../source/listing.ts';
import { isContentLitter } from '../source/litter.ts';
import { readBytes } from '../read-file.ts';

/** The texts and records of a site, each as it was when nothing was wrong with it. */
export interface GoodTexts {
  readonly has: (file: string) => boolean;
  /** Takes files for good as they are now. @param files all where it is nothing; @param but those among them that are not */
  readonly remember: (files: readonly string[] | undefined, but: ReadonlySet<string>) => Promise<void>;
  /** Writes some of them into the folder. */
  readonly lay: (files: Iterable<string>) => Promise<void>;
}

/** @param folder for files that stand in for others */
export function goodTexts(siteDir: string, folder: string): GoodTexts {
  const texts = new Map<string, Buffer>();
  const remember = async (file: string): Promise<void> => {
    const text = await readBytes(join(siteDir, file)).catch(absent);
    if (text) texts.set(file, text);
    else texts.delete(file);
  };
  return {
    has: (file) => texts.has(file),
    async remember(files = listFolder(siteDir, 'content', isContentLitter).paths, but) {
      const texts = files.filter((file) => /\.(?:mdx?|yaml)$/.test(file) && !but.has(file));
      await Promise.all(texts.map(remember));
    },
    async lay(files) {
      for (const file of files) {
        await mkdir(dirname(join(folder, file)), { recursive: true });
        await writeFile(join(folder, file), texts.get(file) ?? '');
      }
    },
  };
}

function absent(error: unknown): undefined {
  if (!hasCode(error, 'ENOENT')) throw error;
}
