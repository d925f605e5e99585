import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fields } from '../../source/document.ts';
import { listFolder } from '../../source/listing.ts';
import { isLitter } from '../../source/litter.ts';
import type { Source } from '../../source/source.ts';
import { namedFinder, searchFor, type NamedAt } from './named-at.ts';
import { namedFiles } from './named-files.ts';
import type { RawText } from './raw-text.ts';
import { usesOf, type Use } from './uses.ts';

/** Everything that is held about a person. */
export interface Held {
  readonly key: string;
  readonly name: string;
  /** The fields of the person’s record, as they are understood. */
  readonly record: Fields;
  /** Of the person’s folder, relative to the site’s. */
  readonly files: readonly string[];
  /** Where other records refer to the person. */
  readonly uses: readonly Use[];
  /** Where the name is written or the person’s page linked to, the person’s folder and keys of records aside. */
  readonly named: readonly NamedAt[];
  /** Other files that have the name in them, or in their own. */
  readonly namedFiles: readonly string[];
}

/** What is held about one of the people of a source. */
export async function heldOf(siteDir: string, source: Source, key: string): Promise<Held> {
  const person = source.people.find((entry) => entry.key === key);
  if (!person) throw new RangeError(`There is no person ${key}`);
  const own = `content/people/${key}/`;
  const paths = pathsIn(siteDir);
  const others = paths.filter((path) => !path.startsWith(own));
  const texts = await textsIn(siteDir, others.filter(isText));
  const search = searchFor(source, key);
  const named = namedFinder(source, key);
  const { name } = person.data;
  return {
    key,
    name,
    record: person.raw,
    files: paths.filter((path) => path.startsWith(own)),
    uses: usesOf(source, key, texts),
    named: texts.flatMap(named),
    namedFiles: [
      ...others.filter((path) => isText(path) && search(path).length > 0),
      ...(await namedFiles(
        siteDir,
        others.filter((path) => !isText(path)),
        { name, search },
      )),
    ],
  };
}

/** All files of a site, relative to its folder. */
const pathsIn = (siteDir: string): readonly string[] =>
  ['content', 'public'].flatMap((folder) =>
    listFolder(siteDir, folder, isLitter).paths.filter((path) => !path.endsWith('/')),
  );

/** Whether a file is one that the content is read from. */
const isText = (path: string): boolean => /^content\/.*\.(?:ya?ml|mdx?)$/.test(path);

async function textsIn(siteDir: string, files: readonly string[]): Promise<readonly RawText[]> {
  const texts: RawText[] = [];
  // One after the other: a large site has more files than may be open at once.
  for (const file of files) texts.push({ file, text: await readFile(join(siteDir, file), 'utf8') });
  return texts;
}
