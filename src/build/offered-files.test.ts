import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { offeredIn, publishedPath } from '../model/offered-file.ts';
import type { Source } from '../source/source.ts';
import { withOffered } from './offered-files.ts';

test('a file beside a text is found by the path that its page names, below whatever folder the site lives in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-offered-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'Il listino.pdf'), 'PDF');
  const files = {
    './Il%20listino.pdf': { bytes: 3, digest: 'Ab3dE6_xyz' },
    '/prezzi.pdf': { bytes: 3 },
  };
  const source = {
    site: { data: { base: '/sito/' } },
    stories: [{ folder, files }],
    clientTexts: [],
    pages: [],
  } as unknown as Source;
  const make = withOffered(source, (path) => Promise.resolve(Buffer.from(`picture ${path}`)));
  const href = publishedPath('/sito/', './Il%20listino.pdf', 'Ab3dE6_xyz');
  const [named = ''] = offeredIn(`<a href="${href}" download>`);
  expect(named).toBe('/_files/il-listino.Ab3dE6_x.pdf');
  expect(String(await make(`/sito${named}`))).toBe('PDF');
  expect(String(await make('/sito/_astro/a.jpeg'))).toBe('picture /sito/_astro/a.jpeg');
});
