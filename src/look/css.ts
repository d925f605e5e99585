import { oncePerText } from '../once.ts';
import type { Site } from '../model/site.ts';
import { palette, schemes, type Hex, type Palette, type Scheme } from './palette.ts';
import { scriptOf } from './script.ts';
import { stackOf } from './typefaces.ts';

const radii: Readonly<Record<Site['look']['radius'], string>> = { none: '0', small: '4px', round: '16px' };

/**
 * The custom properties that all stylesheets build on, for pages in a language of a site. Readers may choose the dark or
 * the light colours for themselves (`colour-choice.js`); print always takes the light ones. Headlines are set tightly in Latin letters alone: others are joined, or stand in squares of their own.
 */
export function lookCss(
  { brand, display, text, radius }: Site['look'],
  lang: string,
  languages: readonly string[],
): string {
  const fonts = `--display:${stackOf(display, lang)};--text:${stackOf(text, lang)}`;
  const look = `${fonts};--radius:${radii[radius]}`;
  const dark = coloursOf(brand, 'dark');
  return [
    `:root{${look};${coloursOf(brand, 'light')}}`,
    `@media screen{:root[data-colours=dark]{${dark}}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-colours=light]){${dark}}}`,
    ...languages
      .filter((other) => scriptOf(other) !== 'Latn')
      .map((other) => `:lang(${other}){letter-spacing:0!important}`),
  ].join('');
}

/** The colour of the page’s ground in each scheme, for the browser’s own bars (`theme-color`). */
export const groundColours = oncePerText(
  (brand): Readonly<Record<Scheme, Hex>> =>
    Object.fromEntries(schemes.map((scheme) => [scheme, palette(brand, scheme).paper])) as Record<
      Scheme,
      Hex
    >,
);

/** The dot of what is open now, which is green whatever the brand is. */
const open: Readonly<Record<Scheme, Hex>> = { light: '#1a7f37', dark: '#3fb95f' };

const coloursOf = (brand: Hex, scheme: Scheme): string =>
  `color-scheme:${scheme};--open:${open[scheme]};${properties(palette(brand, scheme))}`;

const properties = (colours: Palette): string =>
  Object.entries(colours)
    .map(([name, hex]) => `--${dashed(name)}:${hex}`)
    .join(';');

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
