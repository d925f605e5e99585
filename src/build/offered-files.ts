import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodedName, publishedPath } from '../model/offered-file.ts';
import type { Source } from '../source/source.ts';

/** The bytes of whatever picture or other file is named; nothing for a path that is none. */
type Bytes = (path: string) => Promise<Buffer> | undefined;

/** With the files that lie beside texts, by the paths that those publish them under. */
export function withOffered({ site, stories, clientTexts, pages }: Source, pictures: Bytes): Bytes {
  const { base } = site.data;
  const files = new Map(
    [...stories, ...clientTexts, ...pages].flatMap(({ folder, files: offered }) =>
      Object.entries(offered).flatMap(([name, { digest }]) =>
        digest === undefined
          ? []
          : [[publishedPath(base, name, digest), join(folder, decodedName(name))] as const],
      ),
    ),
  );
  return (path) => {
    const file = files.get(path);
    return file === undefined ? pictures(path) : readFile(file);
  };
}
