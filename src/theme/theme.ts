import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { filesBelow } from '../folder-listing.ts';
import { isReserved } from '../parts/reserved-names.ts';
import { configFile, configOf } from './config-file.ts';
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

/** The files that stand in for ours, by the path of ours in `src/`; absolute. Those of `theme/` go before the config’s. */
export function replacementsIn(siteDir: string): ReadonlyMap<string, string> {
  const themeDir = themeDirOf(siteDir);
  const configured = [...configOf(siteDir).components].map(
    ([name, file]) => [`components/${name}.astro`, file] as const,
  );
  const own = filesBelow(themeDir).flatMap((file) => {
    const ours = replaced.get(file);
    return ours === undefined ? [] : [[ours, join(themeDir, file)] as const];
  });
  return new Map([...configured, ...own]);
}

/** A component for `.mdx` texts. */
export interface Part {
  /** As one writes it in a text: `Recipe`. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
}

/** What the texts of a site may use besides what all texts may: `theme/parts/Recipe.astro` is `<Recipe>`. */
export function partsIn(siteDir: string): readonly Part[] {
  const folder = join(themeDirOf(siteDir), 'parts');
  const own = filesBelow(folder).flatMap((file) => {
    const [, name] = /^([A-Z][A-Za-z0-9]*)\.astro$/.exec(file) ?? [];
    return name === undefined || isReserved(name) ? [] : [[name, join(folder, file)] as const];
  });
  return [...new Map([...configOf(siteDir).parts, ...own])]
    .map(([name, file]) => ({ name, file }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The folders of a site with files that are compiled with the components. */
export const codeFolders = ['theme', 'pages'] as const;

/** Where files lie that are compiled with the components, and the config that names some of them; absolute. */
export const codePlaces = (siteDir: string): readonly string[] => [
  ...codeFolders.map((folder) => join(siteDir, folder)),
  join(siteDir, configFile),
  ...configOf(siteDir).folders,
];

/** All of these files; absolute. */
export const codeFilesOf = (siteDir: string): readonly string[] =>
  codePlaces(siteDir).flatMap((place) => {
    if (statSync(place, { throwIfNoEntry: false })?.isFile()) return [place];
    const files = filesBelow(place).filter((file) => !file.split('/').includes('node_modules'));
    return files.toSorted().map((file) => join(place, file));
  });

/** Changes with every file that is compiled with the components, so that all pages depend on it. */
export async function themeDigest(siteDir: string): Promise<string> {
  const files = codeFilesOf(siteDir);
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(relative(siteDir, file).replaceAll('\\', '/')).update(await readFile(file));
  return files.length === 0 ? '' : hash.digest('base64url').slice(0, 22);
}
