import { filesBelow } from '../folder-listing.ts';
import { listed } from '../mistakes/listed.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { slotNames } from '../theme/slots.ts';
import { partsIn, themeDirOf } from '../theme/theme.ts';
import { startOf } from './place.ts';

const ourFiles = slotNames.map((name) => `${name}.astro`);

/** Files of a theme that look as if they were to stand in for something, and do not. */
export function findIdleThemeFiles(siteDir: string): Mistake[] {
  const folder = themeDirOf(siteDir);
  const files = filesBelow(folder)
    .filter((file) => file.endsWith('.astro'))
    .toSorted();
  const parts = new Set(partsIn(siteDir).map(({ name }) => `parts/${name}.astro`));
  return files.flatMap((file) => {
    if (file.startsWith('parts/')) return parts.has(file) ? [] : [idle(file, 'theme-part-name', {})];
    const suggestion = file.includes('/') || ourFiles.includes(file) ? undefined : nearest(file, ourFiles);
    return suggestion === undefined
      ? []
      : [idle(file, 'theme-file-idle', { suggestion, known: listed(ourFiles) })];
  });
}

const idle = (file: string, code: Mistake['code'], facts: Readonly<Record<string, string>>): Mistake => ({
  code,
  facts: { value: file, ...facts },
  place: startOf(`theme/${file}`),
});
