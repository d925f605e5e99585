import { report } from '../../src/mistakes/report.ts';
import type { Content } from '../../src/model/content.ts';
import { resolveContent } from '../../src/resolve/content.ts';
import type { Pictures } from '../../src/resolve/pictures.ts';
import { mostAlike } from '../../src/resolve/likeness.ts';
import { readSource } from '../../src/source/read.ts';
import { contextsOf } from '../../src/views/context.ts';
import { feedFiles } from '../../src/views/feeds.ts';
import { timing } from './timing.ts';

/**
 * Finds what to read on after each story, and makes the feeds, whose texts other measures render; both again after one
 * change. Two lines with the seconds.
 */
const siteDir = process.argv[2]!;
const asOf = new Date('2026-11-25T12:00Z');

const { source, mistakes, staffLanguage } = await readSource(siteDir, { asOf });
if (!source) throw new Error(report(mistakes, staffLanguage));
const pictures: Pictures = (file) => Promise.resolve({ src: file, width: 1200, height: 800, format: 'jpg' });
const contentOf = () => resolveContent(source, { asOf, showUnpublished: false, pictures });

const related = timing();
const languages = [...Map.groupBy(source.stories, ({ locale }) => locale).values()];
const subjects = languages.map((entries) =>
  entries
    .map(({ key, data, terms }) => ({ ...data, key, terms, authors: data.authors ?? [] }))
    .toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date)),
);
const findAll = (all: typeof subjects) => all.map((own) => mostAlike(own, 6));
await related.timed('all', () => findAll(subjects));
await related.timed('another text', () =>
  findAll(subjects.map(([first, ...others]) => (first ? [{ ...first, terms: [] }, ...others] : []))),
);
console.log(`what to read on after ${source.stories.length} texts: ${related.told()}`);

const feeds = timing();
const tools = { html: () => Promise.resolve('<p>…</p>'), rules: '' };

async function writeAll(content: Content, known: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const facts = new Map<string, string>();
  for (const { path, facts: factsOf, write } of feedFiles(contextsOf(content))) {
    const key = JSON.stringify(factsOf());
    facts.set(path, key);
    if (known.get(path) !== key) await write(tools);
  }
  return facts;
}

const content = await contentOf();
const written = await feeds.timed('all', () => writeAll(content, new Map()));
const [first, ...others] = content.stories;
const retitled = first && {
  ...first,
  texts: Object.fromEntries(
    Object.entries(first.texts).flatMap(([locale, text]) =>
      text ? [[locale, { ...text, title: `${text.title} 2` }]] : [],
    ),
  ),
};
await feeds.timed('another title', () =>
  writeAll({ ...content, stories: retitled ? [retitled, ...others] : [] }, written),
);
console.log(`${written.size} feeds: ${feeds.told()}`);
