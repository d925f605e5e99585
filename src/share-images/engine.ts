import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { groups, unicodeRange } from '../fonts/letters.ts';
import { scriptOf } from '../look/script.ts';
import type { FontName } from '../model/site.ts';
import { isIn, letteringFolder, readRanges, subsetsOf, type Subset } from './lettering.ts';
import type { ShareImage } from './share-image.ts';

/** What draws, and what must have been awaited before it draws an image. */
export interface Engine {
  readonly renderer: Renderer;
  /** Loads the letters of an image that are not the site’s own. */
  readonly prepare: (image: ShareImage) => Promise<void>;
}

/** For the logo and the waves; covers are on few images each, and let go of. */
const cacheBytes = 16 * 2 ** 20;

/** Of what is written small, and of headlines. */
const weights = [700, 800] as const;

const ownFamilies = ['Bricolage', 'Newsreader'] as const;

/** The reader’s own typefaces are on no machine that draws: the site’s stand in for them. */
const ownFamily: Readonly<Record<FontName, (typeof ownFamilies)[number]>> = {
  bricolage: 'Bricolage',
  newsreader: 'Newsreader',
  'system-sans': 'Bricolage',
  'system-serif': 'Newsreader',
};

/** What is not written in Latin letters is set in its own, with the Latin letters that go with them. */
export function familiesFor({ display, letterings, lang }: ShareImage): readonly string[] {
  const own = ownFamily[display];
  const others = letterings.map(familyOfPackage);
  return scriptOf(lang) === 'Latn' ? [own, ...others] : [...others, own];
}

const familyOfPackage = (name: string): string => name.replace(/\W+/g, '-');

export async function openEngine(siteDir: string): Promise<Engine> {
  const renderer = new Renderer({ cacheMaxBytes: cacheBytes });
  const fonts = new URL('../fonts/', import.meta.url);
  for (const name of ownFamilies) {
    for (const group of groups) {
      const data = await readFile(new URL(`${name.toLowerCase()}-${group}.woff2`, fonts));
      await renderer.registerFont({
        name,
        data,
        unicodeRange: readRanges(unicodeRange(group)).map(([a, b]) => [a, b]),
      });
    }
  }
  const registered = new Map<string, Promise<unknown>>();
  const registerOnce = (file: string, lettering: string, weight: number, { ranges }: Subset) => {
    const registering = async () =>
      renderer.registerFont({
        name: familyOfPackage(lettering),
        data: await readFile(file),
        weight,
        unicodeRange: ranges.map(([first, last]) => [first, last]),
      });
    const once = registered.get(file) ?? registering();
    registered.set(file, once);
    return once;
  };
  return {
    renderer,
    /** A package may hold hundreds of files: those are loaded that have a letter of the texts. */
    async prepare({ letterings, title, kicker, siteName }) {
      const codes = Array.from(`${title}${kicker}${siteName}…-n `, (letter) => letter.codePointAt(0) ?? 0);
      for (const lettering of letterings) {
        const folder = letteringFolder(lettering, siteDir);
        if (folder === undefined) throw new RangeError(`The package ${lettering} is not installed.`);
        for (const subset of await subsetsOf(folder)) {
          if (!codes.some((code) => isIn(subset.ranges, code))) continue;
          for (const weight of weights) {
            const file = `${basename(lettering)}-${subset.name}-${weight}-normal.woff2`;
            await registerOnce(join(folder, 'files', file), lettering, weight, subset);
          }
        }
      }
    },
  };
}
