import { expect, test } from 'vitest';
import { memoryOf, type Memory } from '../memory.ts';
import type { Client, Content, Person, Story } from '../model/content.ts';
import type { Reply } from '../model/reply.ts';
import type { Tie } from '../model/tie.ts';
import { watchedContent } from '../resolve/watched-content.ts';
import { bookshop, client, content as sample } from '../structured-data/testing/sample.ts';
import { contextsOf } from '../views/context.ts';
import { keptViews } from './kept-views.ts';
import { pagesAndFiles } from './pages-and-files.ts';

/** Three of everything, so that whatever one says another one can say. */
const content: Content = {
  ...sample,
  stories: times(3, (index) => withTexts(sample.stories[0]!, `story-${index}`, index)),
  clients: times(3, (index) => withTexts(index === 1 ? bookshop : client, `client-${index}`, index)),
  people: times(3, (index): Person => {
    const person = sample.people[index % sample.people.length]!;
    return { ...person, key: `person-${index}`, slug: `person-${index}` };
  }),
  ties: times(3, (index): Tie => ({
    from: `people/person-${index}`,
    to: `clients/client-${index}`,
    note: {},
  })),
};

function times<Thing>(count: number, make: (index: number) => Thing): readonly Thing[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** The same, but told differently wherever it says something. */
function withTexts<Thing extends Client | Story>(thing: Thing, key: string, index: number): Thing {
  const other = (text: object) => ({
    ...text,
    slug: key,
    ...('title' in text && { title: `Title ${index}`, date: `2026-11-0${index + 1}T10:00:00+01:00` }),
    ...('clients' in text && { clients: [`client-${index}`], authors: [`person-${index}`] }),
    description: `Described ${index}`,
    oldAddresses: [`/old/${key}/`],
    body: { file: `${key}.md`, digest: `${index}`, words: 100 * index, clients: [], people: [] },
  });
  const texts = Object.fromEntries(
    Object.entries(thing.texts).map(([locale, text]) => [locale, other(text as object)]),
  );
  const named = 'name' in thing ? { name: `Company ${index}`, description: `${index}` } : {};
  const told = 'replies' in thing ? { replies: [reply(`${index}`)] } : named;
  return { ...thing, ...told, key, texts };
}

function reply(key: string): Reply {
  return { key, kind: 'reply', date: '2026-11-20T10:00:00+01:00', text: `Answer ${key}` };
}

type Keys = ReadonlyMap<string, string>;

const fresh = (content: Content): Keys =>
  new Map(pagesAndFiles(content, '').map(({ file, key }) => [file, key()]));

/** A build of some content, after one of other content that has left `known` behind. */
function build(content: Content, memory: Memory, known?: Keys) {
  const watched = watchedContent(content);
  let made = 0;
  const views = keptViews({
    watched,
    memory,
    name: 'views',
    common: '',
    record: known && 'first',
    knownKey: (file) => known?.get(file),
    base: () => contextsOf(watched.content),
  });
  const keys: Keys = new Map(
    pagesAndFiles(watched.content, '').map(({ file, key }) => {
      const counted = () => (made++, key());
      return [file, views.keyOf(file, counted)];
    }),
  );
  return { views, keys, made };
}

const memory = await memoryOf('test');
const first = build(content, memory);
first.views.keep('first');

/** What a build makes of some content after one of the content above, and how many views it makes for that. */
const following = (changed: Content) => build(changed, memory, first.keys);

/** Every property of everything, said as its neighbour says it. */
function* swaps(): Generator<readonly [name: string, changed: Content]> {
  for (const kind of ['stories', 'clients', 'people'] as const) {
    const [first, second, third] = content[kind] as readonly unknown[] as readonly Record<string, unknown>[];
    const properties = new Set([...Object.keys(first!), ...Object.keys(second!)]);
    for (const property of properties) {
      if (['key', 'texts', 'slug'].includes(property)) continue;
      yield [`${kind} ${property}`, withFirst(kind, { ...first, [property]: second![property] })];
    }
    for (const [locale, text] of Object.entries((first!.texts ?? {}) as Record<string, object>)) {
      for (const property of Object.keys(text)) {
        if (['slug', 'locale'].includes(property)) continue;
        const other = (third!.texts as Record<string, Record<string, unknown>>)[locale]!;
        const texts = { ...(first!.texts as object), [locale]: { ...text, [property]: other[property] } };
        yield [`${kind} ${locale} ${property}`, withFirst(kind, { ...first, texts })];
      }
    }
  }
}

const withFirst = (kind: 'stories' | 'clients' | 'people', thing: unknown): Content => ({
  ...content,
  [kind]: content[kind].with(0, thing as never),
});

test.each([...swaps()])('what is kept of views is what they would be: %s', (_, changed) => {
  const { keys } = following(changed);
  expect([...keys]).toEqual([...fresh(changed)]);
});

test.each<[what: string, changed: Content]>([
  ['the day', { ...content, today: '2027-06-01' }],
  ['the name of the site', { ...content, site: { ...content.site, name: 'Altra' } }],
  [
    'a word',
    { ...content, messages: { ...content.messages, en: { ...content.messages.en!, home: 'Start' } } },
  ],
  ['a story less', { ...content, stories: content.stories.slice(1) }],
  ['stories in another order', { ...content, stories: content.stories.toReversed() }],
  [
    'a client less, and all that named it',
    {
      ...content,
      clients: content.clients.slice(1),
      people: content.people.slice(1),
      stories: content.stories.slice(1),
    },
  ],
  ['nobody any more', { ...content, people: [] }],
  ['no page any more', { ...content, pages: [] }],
  ['a language of a story less', withFirst('stories', { ...content.stories[0], texts: {} })],
])('what is kept of views is what they would be after %s', (_, changed) => {
  const { keys } = following(changed);
  expect([...keys]).toEqual([...fresh(changed)]);
});

test('a reply makes the page of its story anew, and no other', () => {
  const story = content.stories[0]!;
  const { keys, made } = following(
    withFirst('stories', { ...story, replies: [...story.replies, reply('new')] }),
  );
  const anew = [...keys].filter(([file, key]) => first.keys.get(file) !== key).map(([file]) => file);
  expect(anew).toContain('notizie/story-0/index.html');
  expect(anew.filter((file) => !file.startsWith('notizie/story-0/'))).toEqual([]);
  const { made: unchanged } = following({ ...content });
  expect(made - unchanged).toBeLessThan(4);
});

test('where nothing has changed no view of a story, a company or a person is made', () => {
  const { keys, made } = following({ ...content });
  expect([...keys]).toEqual([...fresh(content)]);
  expect(made).toBeLessThan(keys.size / 2);
});

test('a text makes its own page and the feeds that tell it anew', () => {
  const { title, ...rest } = content.stories[0]!.texts.it!;
  const texts = {
    ...content.stories[0]!.texts,
    it: { ...rest, title, body: { ...rest.body, digest: 'new' } },
  };
  const unchanged = following({ ...content });
  const { made } = following(withFirst('stories', { ...content.stories[0], texts }));
  // All news, those on its topic, by its author, of its company, and of the network.
  const feeds = 3 + 3 + 2 + 2 + 3;
  expect(made - unchanged.made).toBe(1 + feeds);
});
