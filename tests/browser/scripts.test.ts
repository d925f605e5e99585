import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { elements } from '../sites/site.ts';

const dist = inject('dist');

/** Every page of the sample, with the scripts that it loads by itself. */
async function pagesWithScripts() {
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(dist, file), 'utf8');
      const scripts = elements(html, 'script').filter(
        ({ attributes }) => attributes.type !== 'application/ld+json',
      );
      return { file, html, scripts: scripts.map(({ attributes }) => attributes.src ?? 'inline') };
    }),
  );
}

/** On every page: the colours that a reader has chosen, and the button of the search. */
const onAll = /\/_astro\/(?:colour-choice|SiteSearch)\./;

/** What does more with a script. */
const needsScript =
  /<(?:open-now|explore-map|not-translated)|class="(?:[\w-]+ )*(?:compare|embed|lightbox|reply-form)[ "]/;

test('only pages that have something to do have a script of their own', async () => {
  const pages = await pagesWithScripts();
  expect(pages.length).toBeGreaterThan(100);
  const idle = pages.filter(({ html }) => !needsScript.test(html));
  expect(idle.filter(({ scripts }) => !scripts.every((src) => onAll.test(src)))).toEqual([]);
});

/** What a module imports at once, not what it may ask for later. */
const imported = /\bfrom\s*["'`](\.[^"'`]+)|\bimport\s*["'`](\.[^"'`]+)/g;

async function filesOf(path: string, found = new Set<string>()): Promise<ReadonlySet<string>> {
  if (found.has(path)) return found;
  found.add(path);
  const script = await readFile(join(dist, path), 'utf8');
  for (const [, from, bare] of script.matchAll(imported))
    await filesOf(join(dirname(path), from ?? bare ?? ''), found);
  return found;
}

test('no page loads more than 6 KB of script by itself, compressed', async () => {
  const weights = new Map<string, number>();
  const weightOf = async (file: string) => {
    const known = weights.get(file) ?? brotliCompressSync(await readFile(join(dist, file))).length;
    weights.set(file, known);
    return known;
  };
  for (const { file, scripts } of await pagesWithScripts()) {
    expect(scripts, file).not.toContain('inline');
    const files = new Set(
      (await Promise.all(scripts.map((src) => filesOf(src)))).flatMap((each) => [...each]),
    );
    const sizes = await Promise.all([...files].map(weightOf));
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      file,
    ).toBeLessThanOrEqual(6 * 1024);
  }
  expect(weights.size).toBeGreaterThan(5);
});
