import { close, createIndex, type CustomRecord, type IndexFile, type PagefindIndex } from 'pagefind';
import { readHtml } from '../audit/html.ts';
import { textMarks } from '../markdown/text-marks.ts';
import type { Content } from '../model/content.ts';
import { contextsOf, type Context } from '../views/context.ts';
import { searchedPages, type SearchedPage } from '../views/searched.ts';
import { hash } from './digest.ts';
import { makeTogether, type Made, type Standing } from './make.ts';
import type { KeptViews } from './kept-views.ts';
import { builtFile } from './pages-and-files.ts';
import type { Staging } from './staging.ts';

/** What a language with more pages than this has bundled, since hosts count files, and readers of texts bytes. */
const mostFragments = 1000;

interface Ingredients {
  readonly content: Content;
  /** Changes with all that decides how every text is rendered. */
  readonly texts: string;
  readonly views: KeptViews;
  /** A page of the site as it will be served, by its file. */
  readonly readPage: (file: string) => Promise<string>;
}

/**
 * The indexes that readers search, one of each language, made by Pagefind of the pages that have been made. That of a
 * language is made anew when something that is searched in it has changed; while nothing has, Pagefind is not started.
 */
export async function makeSearchIndexes(
  { content, texts, views, readPage }: Ingredients,
  standing: Standing,
  staging: Staging,
): Promise<readonly Made[]> {
  if (!content.site.search) return [];
  const indexes: Made[] = [];
  try {
    for (const context of contextsOf(content)) {
      const folder = builtFile(content, context.paths.searchIndex(context.locale)).replace(
        /index\.html$/,
        '',
      );
      const pages = () => searchedPages(context);
      const key = views.keyOf(`${folder}${entryName}`, () => hash([texts, pages()]));
      const isOne = (file: string) => file.startsWith(folder);
      const make = async () =>
        new Map((await filesOf(context, pages(), readPage)).map(([name, bytes]) => [folder + name, bytes]));
      indexes.push(await makeTogether({ isOne, key, make }, standing, staging));
    }
  } finally {
    await close();
  }
  return indexes;
}

/** What Pagefind asks for first. */
const entryName = 'pagefind-entry.json';

async function filesOf(
  context: Context,
  pages: readonly SearchedPage[],
  readPage: Ingredients['readPage'],
): Promise<readonly (readonly [name: string, bytes: Buffer])[]> {
  if (pages.length === 0) return [];
  const { index, errors } = await createIndex({ maxFragments: mostFragments });
  if (!index) throw new Error(errors.join('\n'));
  await addAll(index, context, pages, readPage);
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(failures.join('\n'));
  await index.deleteIndex();
  return served(files).map(({ path, content }) => [path, Buffer.from(content)]);
}

/** In their order, which decides the bytes of the index. */
async function addAll(
  index: PagefindIndex,
  context: Context,
  pages: readonly SearchedPage[],
  readPage: Ingredients['readPage'],
): Promise<void> {
  const answers = [];
  for (const page of pages) {
    const html = page.body && (await readPage(builtFile(context.content, page.path)));
    answers.push(index.addCustomRecord(recordOf(context, page, html ?? '')));
  }
  const errors = (await Promise.all(answers)).flatMap((answer) => answer.errors);
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

function recordOf(
  { lang }: Context,
  { path, title, note, lines, filters }: SearchedPage,
  html: string,
): CustomRecord {
  return {
    url: path,
    language: lang.toLowerCase(),
    content: [...lines, textIn(html)].filter(Boolean).join('\n'),
    meta: { title, note },
    filters: Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, [...values]])),
  };
}

/** The text that a page was made to show, in single spaces. */
function textIn(html: string): string {
  const [from, to] = [html.indexOf(textMarks.start), html.lastIndexOf(textMarks.end)];
  return from < 0 ? '' : readHtml(html.slice(from + textMarks.start.length, to)).text;
}

/**
 * Not the ready-made dialogs, which are heavy. What reads words of no language in particular is served only where
 * Pagefind knows nothing of the language, as of Czech and Japanese.
 */
export function served(files: readonly IndexFile[]): readonly IndexFile[] {
  const isKnown = files.some(({ path }) => /^wasm\.(?!unknown\.)/.test(path));
  return files.filter(
    ({ path }) => !/-ui\.|-highlight\.|\.css$/.test(path) && !(isKnown && path.startsWith('wasm.unknown.')),
  );
}
