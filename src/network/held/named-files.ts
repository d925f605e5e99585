import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slugOf } from '../../model/slug.ts';
import type { Search } from '../../source/phrases.ts';

/**
 * The files, relative to the site’s folder, that have a name in their own, or in what they hold: in drawings, pages and
 * sheets, and in what pictures and documents tell of themselves as plain text.
 */
export async function namedFiles(
  siteDir: string,
  files: readonly string[],
  { name, search }: { readonly name: string; readonly search: Search },
): Promise<readonly string[]> {
  const marks = marksOf(name);
  const found: string[] = [];
  for (const file of files) {
    if (search(file).length > 0 || (await isNamedIn(join(siteDir, file), marks, search))) found.push(file);
  }
  return found;
}

/** Most of a picture is no text, so only a file with a word of the name in it is searched as one. */
async function isNamedIn(path: string, marks: readonly Buffer[], search: Search): Promise<boolean> {
  const bytes = await readFile(path);
  if (!marks.some((mark) => bytes.includes(mark))) return false;
  const lines = bytes.toString('utf8').split(/[\p{Cc}\uFFFD]+/u);
  return lines.some((line) => search(line).length > 0);
}

/** The longest word of a name, as it may be written. */
function marksOf(name: string): readonly Buffer[] {
  const longest = name.split(/\s+/).reduce((long, word) => (word.length > long.length ? word : long), '');
  const plain = slugOf(longest, 'en');
  const forms = [longest, plain, plain.charAt(0).toUpperCase() + plain.slice(1)];
  const all = forms.flatMap((form) => [form, form.toLowerCase(), form.toUpperCase()]);
  return [...new Set(all)].filter((form) => form !== '').map((form) => Buffer.from(form));
}
