import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { projectDir } from '../../src/build/folders.ts';
import { formatted } from './formatted.ts';
import { referencePages } from './reference.ts';

const pages = [...referencePages()];

test.each(pages)('%s is current (npm run schemas writes it)', async (file, text) => {
  expect(await readFile(`${projectDir}/${file}`, 'utf8')).toBe(await formatted(text));
});

test.each(pages)('%s leads to sections of its own that are there', (_, text) => {
  const anchors = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) =>
    heading!.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, ''),
  );
  const named = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(named).toEqual(anchors);
});

test.each(pages)('%s says of nearly every field what it is, in the words of the guide', (_, text) => {
  const rows = [...text.matchAll(/^\| `[^|]+` \| [^|]+ \| [^|]*\| (.*) \|$/gm)].map(([, said]) => said ?? '');
  expect(rows.length).toBeGreaterThan(300);
  const unsaid = rows.filter((said) => said.trim() === '' || /^[\p{L}]+ `[^`]+`$/u.test(said));
  expect(unsaid.length).toBeLessThan(rows.length / 5);
});
