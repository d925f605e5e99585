import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltFile } from '../../src/build/record.ts';
import { makeSearchIndexes } from '../../src/build/search-index.ts';
import { stagingIn } from '../../src/build/staging.ts';
import { stampsBelow } from '../../src/folder-listing.ts';
import { report } from '../../src/mistakes/report.ts';
import type { Content, Story } from '../../src/model/content.ts';
import { pictureLibrary } from '../../src/pictures/library.ts';
import { renditionStore } from '../../src/pictures/store.ts';
import { resolveContent } from '../../src/resolve/content.ts';
import { readSource } from '../../src/source/read.ts';
import { contextsOf } from '../../src/views/context.ts';
import { searchedPages } from '../../src/views/searched.ts';
import { timing } from './timing.ts';

/** Makes the search index of a site that is built, and makes it again after one change: one line with the seconds. */
const siteDir = process.argv[2]!;
const asOf = new Date('2026-11-25T12:00Z');
const { timed, told } = timing();

const { source, mistakes, staffLanguage } = await readSource(siteDir, { asOf });
if (!source) throw new Error(report(mistakes, staffLanguage));
const pictures = pictureLibrary('/', renditionStore(siteDir)).look;
const content = await resolveContent(source, { asOf, showUnpublished: false, pictures });
const dist = join(siteDir, 'dist');
const folder = await mkdtemp(join(tmpdir(), 'passaparola-search-'));

type Files = Readonly<Record<string, BuiltFile>>;

async function filesOf(content: Content, files: Files = {}): Promise<Files> {
  const standing = { outDir: folder, known: { files }, stamps: stampsBelow(folder) };
  const readPage = (file: string) => readFile(join(dist, file), 'utf8');
  const views = { keyOf: (_: string, make: () => string) => make(), keep: () => undefined };
  const staging = stagingIn(folder, folder);
  const indexes = await makeSearchIndexes({ content, texts: '', views, readPage }, standing, staging);
  return Object.fromEntries(indexes.flatMap((index) => [...index.files]));
}

try {
  const files = await timed('everything', () => filesOf(content));
  await timed('nothing changed', () => filesOf(content, files));
  const [first, ...others] = content.stories;
  const changed = { ...content, stories: first ? [retitled(first), ...others] : [] };
  await timed('another title of one text', () => filesOf(changed, files));
  const pages = contextsOf(content).reduce((sum, context) => sum + searchedPages(context).length, 0);
  console.log(`search index of ${pages} pages, ${Object.keys(files).length} files: ${told()}`);
} finally {
  await rm(folder, { recursive: true });
}

function retitled(story: Story): Story {
  const [locale, text] = Object.entries(story.texts)[0] ?? [];
  return locale && text
    ? { ...story, texts: { ...story.texts, [locale]: { ...text, title: `${text.title} 2` } } }
    : story;
}
