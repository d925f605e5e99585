import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { projectDir } from '../build/folders.ts';
import { filesBelow } from '../folder-listing.ts';
import { slotNames } from './slots.ts';

const files = filesBelow(`${projectDir}/src`).filter((file) => file.endsWith('.astro'));
const texts = await Promise.all(files.map((file) => readFile(`${projectDir}/src/${file}`, 'utf8')));
const documented = await readFile(`${projectDir}/docs/theme.md`, 'utf8');

test.each(slotNames)(
  '%s is a component of ours, imported so that a theme can step in, and told of',
  (name) => {
    expect(files).toContain(`components/${name}.astro`);
    expect(texts.join('')).toMatch(new RegExp(`from '\\.{1,2}/(?:components/)?${name}\\.astro'`));
    expect(documented).toContain(`\`${name}\``);
  },
);
