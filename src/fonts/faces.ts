import { isApart, type Group } from './letters.ts';

/** A face of one of the site’s own typefaces, as it is cut from the full font. */
export interface Face {
  readonly family: string;
  readonly file: string;
  /** In the packages of Fontsource, `SCRIPT` for the letters. */
  readonly source: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  /** Each axis at one value, or narrowed; what a page does not use would only be downloaded. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** OpenType features besides kerning. */
  readonly features: readonly string[];
  /** The weight whose kerning all weights take. */
  readonly kernedAt: number;
}

export const faces: readonly Face[] = [
  {
    family: 'Bricolage',
    file: 'bricolage',
    source: 'bricolage-grotesque/files/bricolage-grotesque-SCRIPT-opsz',
    style: 'normal',
    weight: '500 800',
    axes: { opsz: 20, wght: { min: 500, max: 800 } },
    features: ['tnum'],
    kernedAt: 750,
  },
  {
    family: 'Newsreader',
    file: 'newsreader',
    source: 'newsreader/files/newsreader-SCRIPT-standard',
    style: 'normal',
    weight: '400 700',
    axes: { opsz: 18, wght: { min: 400, max: 700 } },
    features: ['liga'],
    kernedAt: 400,
  },
  {
    family: 'Newsreader',
    file: 'newsreader-italic',
    source: 'newsreader/files/newsreader-SCRIPT-standard',
    style: 'italic',
    weight: '400',
    axes: { opsz: 18, wght: 400 },
    features: ['liga'],
    kernedAt: 400,
  },
];

/** The family of a group of letters: its own for `groupsApart`. */
export const familyOf = (family: string, group: Group): string =>
  isApart(group) ? `${family} ${group.replace(/^./, (letter) => letter.toUpperCase())}` : family;

/** Faces that everybody has, in the measures of ours, so that nothing moves when ours arrive. */
export const fallbacks: readonly string[] = [
  'font-family:"Bricolage Fallback";src:local("Arial");size-adjust:110.3632%;ascent-override:84.2672%;descent-override:24.4647%;line-gap-override:0%',
  'font-family:"Newsreader Fallback";src:local("Times New Roman");size-adjust:100.6769%;ascent-override:73.0058%;descent-override:26.3218%;line-gap-override:0%',
];
