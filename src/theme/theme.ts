import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../folder-listing.ts';
import { isReserved } from '../parts/parts.ts';
import { slotNames } from './slots.ts';

/** The folder in which an agency changes what its pages look like. */
export const themeDirOf = (siteDir: string): string => join(siteDir, 'theme');

/** Rules for all pages, which come after all of ours. */
const styleSheet = 'theme.css';

/** What of the generator a file of the theme stands in for, by its path in `src/`. */
const replaced: ReadonlyMap<string, string> = new Map([
  [styleSheet, 'styles/theme.css'],
  ...slotNames.map((name) => [`${name}.astro`, `components/${name}.astro`] as const),
]);

/** The files of a theme that stand in for ours, by the path of ours in `src/`; absolute. */
export function replacementsIn(themeDir: string): ReadonlyMap<string, string> {
  const files = filesBelow(themeDir);
  return new Map(
    files.flatMap((file) => {
      const ours = replaced.get(file);
      return ours === undefined ? [] : [[ours, join(themeDir, file)] as const];
    }),
  );
}

/** A component for `.mdx` texts. */
export interface Part {
  /** As one writes it in a text: `Recipe`. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
}

/** What the texts of a site may use besides what all texts may: `theme/parts/Recipe.astro` is `<Recipe>`. */
export function partsIn(themeDir: string): readonly Part[] {
  const folder = join(themeDir, 'parts');
  const files = filesBelow(folder).toSorted();
  return files.flatMap((file) => {
    const [, name] = /^([A-Z][A-Za-z0-9]*)\.astro$/.exec(file) ?? [];
    return name === undefined || isReserved(name) ? [] : [{ name, file: join(folder, file) }];
  });
}

/** The folders of a site with files that are compiled with the components. */
export const codeFolders = ['theme', 'pages'] as const;

/** Changes with every file that is compiled with the components, so that all pages depend on it. */
export async function themeDigest(siteDir: string): Promise<string> {
  const files = codeFolders.flatMap((folder) =>
    filesBelow(join(siteDir, folder))
      .toSorted()
      .map((file) => `${folder}/${file}`),
  );
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(siteDir, file)));
  return files.length === 0 ? '' : hash.digest('base64url').slice(0, 22);
}
