import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installedPackage, packageFolder } from '../installed-package.ts';
import { groupOf } from '../fonts/letters.ts';
import { scriptOf, type Script } from '../look/script.ts';
import type { CodeRange, Drawing } from '../model/drawing.ts';
import { later } from '../once.ts';

/** Where the letters of other scripts come from, if a site wishes to have them. Each is under the Open Font License. */
export const letteringPackages: Readonly<Record<Exclude<Script, 'Latn'>, string>> = {
  Arab: '@fontsource/noto-sans-arabic',
  Cyrl: '@fontsource/noto-sans',
  Grek: '@fontsource/noto-sans',
  Hans: '@fontsource/noto-sans-sc',
  Hant: '@fontsource/noto-sans-tc',
  Hebr: '@fontsource/noto-sans-hebrew',
  Jpan: '@fontsource/noto-sans-jp',
  Kore: '@fontsource/noto-sans-kr',
  other: '@fontsource/noto-sans',
};

/** The package that the letters of a language come from; nothing where they are the site’s own. */
export function letteringPackageFor(lang: string): string | undefined {
  const script = scriptOf(lang);
  return script === 'Latn' ? undefined : letteringPackages[script];
}

/** Where a package of letters lies: in the site’s own folder, or in the generator’s. */
export const letteringFolder = (name: string, siteDir: string): string | undefined =>
  installedPackage(name, siteDir) ?? installedPackage(name, ownFolder);

const ownFolder = dirname(fileURLToPath(import.meta.url));

/** What can be drawn for the languages of a site. */
export async function drawingFor(siteDir: string, langs: readonly string[]): Promise<Drawing> {
  const names = new Set(langs.flatMap((lang) => letteringPackageFor(lang) ?? []));
  const found = await Promise.all(
    [...names].map(async (name) => {
      const folder = letteringFolder(name, siteDir);
      if (folder === undefined) return [];
      const subsets = await subsetsOf(folder);
      return [{ name, ranges: subsets.flatMap(({ ranges }) => ranges) }];
    }),
  );
  return { edition: await editionOf(), letterings: found.flat() };
}

/** A file of a package of Fontsource, and the letters in it. */
export interface Subset {
  readonly name: string;
  readonly ranges: readonly CodeRange[];
}

export async function subsetsOf(folder: string): Promise<readonly Subset[]> {
  const table = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  return Object.entries(table).map(([name, ranges]) => ({
    name: name.replace(/^\[(\d+)\]$/, '$1'),
    ranges: readRanges(ranges),
  }));
}

/** What a `unicode-range` says. */
export const readRanges = (written: string): readonly CodeRange[] => written.split(',').map(readRange);

/** `U+20-7E`, `U+B0`, `U+4??` */
function readRange(written: string): CodeRange {
  const [first = '', last = first] = written.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
}

export const isIn = (ranges: readonly CodeRange[], code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);

/**
 * Little pictures within a text: they are left out of images, since each of them looks different anywhere. The pattern
 * takes as long to make as many a module to load.
 */
const pictographs = later(
  () => /\p{RGI_Emoji}|\p{Extended_Pictographic}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]/gv,
);

/** A text as it is drawn. */
export const drawable = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(pictographs(), (found) => (/^[©®™\d#*]/.test(found) ? found : ''))
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * The packages that the letters of a text are taken from beside the site’s own typefaces, that of its language first.
 * Nothing where there is none for one of them: no image shows an empty box.
 */
export function letteringsFor(
  text: string,
  lang: string,
  { letterings }: Drawing,
): readonly string[] | undefined {
  const own = letteringPackageFor(lang);
  const chosen = new Set(own === undefined ? [] : [own]);
  if (own !== undefined && !letterings.some(({ name }) => name === own)) return undefined;
  for (const character of text) {
    if (invisible.test(character) || groupOf(character) !== undefined) continue;
    const code = character.codePointAt(0) ?? 0;
    const having = letterings.filter(({ ranges }) => isIn(ranges, code));
    const [first] = having;
    if (!first) return undefined;
    if (!having.some(({ name }) => chosen.has(name))) chosen.add(first.name);
  }
  return [...chosen];
}

/** Blanks, and what says how a text is joined or written. */
const invisible = /[\s\u00ad\u200b-\u200f\u2060\u2066-\u2069]/;

/**
 * To be raised with whatever is drawn in another way, since the names of images are made of it. It is no digest of the
 * code: a checkout and the package made of it draw the same, and must name it the same.
 */
const revision = 3;

async function editionOf(): Promise<string> {
  const engine = packageFolder('@takumi-rs/core', ownFolder);
  const { version } = JSON.parse(await readFile(join(engine, 'package.json'), 'utf8')) as { version: string };
  return `${revision}/${version}`;
}
