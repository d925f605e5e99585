/** Makes the woff2 files of this folder and `faces.css` anew from the full fonts: `npm run fonts`. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { faces, fallbacks, familyOf, type Face } from './faces.ts';
import { groups, letters, unicodeRange, type Group } from './letters.ts';
import { kerningOf, kerningTable } from './kerning.ts';
import { charactersOf, withTable } from './sfnt.ts';

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url);

/** Which file of a package has a group’s letters. */
const scripts: Readonly<Record<Group, string>> = {
  base: 'latin',
  west: 'latin',
  czech: 'latin-ext',
  danube: 'latin-ext',
  polish: 'latin-ext',
  extended: 'latin-ext',
  vietnamese: 'vietnamese',
};

const licences = [
  ['bricolage-grotesque/LICENSE', 'bricolage-grotesque.OFL.txt'],
  ['newsreader/LICENSE', 'newsreader.OFL.txt'],
] as const;

for (const face of faces) {
  for (const group of groups) {
    const woff2 = await fontFile(face, group);
    await writeFile(here(`${face.file}-${group}.woff2`), woff2);
    console.log(`${face.file}-${group} ${woff2.length} bytes`);
  }
}

const css = [
  '/* Written by `npm run fonts`. */',
  ...faces.flatMap((face) => groups.map((group) => faceCss(face, group))),
  ...fallbacks.map((fallback) => `@font-face{${fallback}}`),
].join('\n');
const target = here('faces.css');
await writeFile(target, await format(css, { ...(await resolveConfig(target)), filepath: target }));

for (const [source, file] of licences) await copyFile(new URL(source, packages), here(file));

/** One weight is taken for kerning: where it varies it takes the most space of all, for hundredths of a letter. */
async function fontFile(
  { source, style, axes, features, kernedAt }: Face,
  group: Group,
): Promise<Uint8Array> {
  const full = await readFile(
    new URL(source.replace('SCRIPT', scripts[group]) + `-${style}.woff2`, packages),
  );
  const cut = async (
    font: Uint8Array,
    variationAxes: Face['axes'],
    keepFeatures: readonly string[],
    targetFormat: 'truetype' | 'woff2' = 'truetype',
  ) =>
    Buffer.from(
      await subsetFont(font, letters[group], { targetFormat, variationAxes, keepFeatures, noHinting: true }),
    );
  const plain = await cut(full, axes, features);
  const missing = Array.from(letters[group]).filter((letter) => !charactersOf(plain).has(letter));
  if (missing.length > 0) console.warn(`${source} has no ${missing.join(' ')}`);
  const single = await cut(full, { ...axes, wght: kernedAt }, [...features, 'kern']);
  const kerning = kerningTable(kerningOf(single, letters[group]), plain);
  return cut(withTable(plain, 'GPOS', kerning), {}, [...features, 'kern'], 'woff2');
}

function faceCss(face: Face, group: Group): string {
  return `@font-face{font-family:"${familyOf(face.family, group)}";src:url("./${face.file}-${group}.woff2") format("woff2");font-display:swap;font-style:${face.style};font-weight:${face.weight};unicode-range:${unicodeRange(group)}}`;
}

function here(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
