import { allFiles } from '../../src/exports/all.ts';
import type { Pictures } from '../../src/resolve/pictures.ts';
import { resolveContent } from '../../src/resolve/content.ts';
import type { Source } from '../../src/source/source.ts';
import { allRoutes } from '../../src/views/all.ts';
import { control } from './control.ts';

const pictures: Pictures = (file) => Promise.resolve({ src: file, width: 8, height: 8, format: 'svg' });

/** The files of the map's ground hold no word of anybody, and take long to draw. */
const coasts = '/map/';

/** What a program says where it has nothing to say. */
const nonsense = /undefined|\[object |\bNaN\b|Invalid Date/;

/**
 * What the views and files of a content that was taken say and must not: control characters, and words of programs
 * that `damaged`, which staff wrote, does not hold itself.
 */
export async function wrongOutputs(source: Source, asOf: Date, damaged: string): Promise<readonly string[]> {
  const content = await resolveContent(source, { asOf, showUnpublished: false, pictures });
  const wrong = [];
  for (const { path, text } of await outputsOf(content)) {
    const found = control.exec(text) ?? (nonsense.test(damaged) ? null : nonsense.exec(text));
    if (found) wrong.push(`${path} says ${JSON.stringify(text.slice(found.index - 40, found.index + 40))}`);
  }
  return wrong.slice(0, 3);
}

type Content = Awaited<ReturnType<typeof resolveContent>>;

async function outputsOf(content: Content) {
  const views = allRoutes(content).map(({ path, view }) => ({ path, text: textsIn(view()).join('\n') }));
  const files = allFiles(content)
    .filter(({ path, type }) => /^(?:text|application)\//.test(type) && !path.includes(coasts))
    .map(async ({ path, make }) => ({ path, text: String(await make()) }));
  return [...views, ...(await Promise.all(files))];
}

/** All strings that are anywhere in a value, as they will stand in the page. */
function textsIn(value: unknown): readonly string[] {
  const texts: string[] = [];
  const seen = new Set<object>();
  const look = (inner: unknown): void => {
    if (typeof inner === 'string') texts.push(inner);
    if (typeof inner === 'number' && Number.isNaN(inner)) texts.push('NaN');
    if (typeof inner !== 'object' || inner === null || seen.has(inner)) return;
    seen.add(inner);
    if (inner instanceof Map) for (const each of inner.values()) look(each);
    else for (const each of Object.values(inner)) look(each);
  };
  look(value);
  return texts;
}
