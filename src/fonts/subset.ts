/** Makes the woff2 files of this folder anew from the full fonts: `npm run fonts`. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const packages = new URL('../../node_modules/', import.meta.url);

/** Western European letters, and the punctuation, arrows and spaces that the site’s own words use. */
const characters = [
  range(0x20, 0x7e),
  range(0xc0, 0xff),
  '\u00a0\u2009\u202f\u00ad\u2011',
  '¡¿ªº°·«»©®£§¹²³½×–—‘’“”„…‹›€ŒœŠšŽžŸ→←↑↓−',
].join('');

/** `axes` pins an axis to one value or narrows it; what a page does not use would only be downloaded. */
const fonts = [
  {
    file: 'bricolage-grotesque.woff2',
    source: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2',
    axes: { opsz: 20, wght: { min: 500, max: 800 } },
    features: ['kern', 'tnum'],
  },
  {
    file: 'newsreader.woff2',
    source: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
    axes: { opsz: 18, wght: { min: 400, max: 700 } },
    features: ['kern', 'liga'],
  },
  {
    file: 'newsreader-italic.woff2',
    source: '@fontsource-variable/newsreader/files/newsreader-latin-standard-italic.woff2',
    axes: { opsz: 18, wght: 400 },
    features: ['kern', 'liga'],
  },
];

const licences = [
  ['@fontsource-variable/bricolage-grotesque/LICENSE', 'bricolage-grotesque.OFL.txt'],
  ['@fontsource-variable/newsreader/LICENSE', 'newsreader.OFL.txt'],
] as const;

for (const { file, source, axes, features } of fonts) {
  const woff2 = await subsetFont(await readFile(new URL(source, packages)), characters, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
  });
  await writeFile(here(file), woff2);
  console.log(`${file} ${woff2.length} bytes`);
}

for (const [source, file] of licences) await copyFile(new URL(source, packages), here(file));

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

function here(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
