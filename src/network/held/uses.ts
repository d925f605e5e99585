import { basename, posix } from 'node:path';
import type { Place } from '../../mistakes/mistake.ts';
import { nodeNamed } from '../../model/tie.ts';
import type { parseDocument } from '../../source/document.ts';
import type { Path } from '../../source/path.ts';
import type { Source, SourceEntry } from '../../source/source.ts';
import { documentOf, type RawText } from './raw-text.ts';
import { cardsIn, type Stretch } from './shown-in-text.ts';

/** A record that refers to a person. */
export interface Use {
  /** Somebody is near; was brought; has said something; was answered by; is told by; has replied to a story; is shown. */
  readonly what: 'tie' | 'origin' | 'said' | 'answer' | 'author' | 'reply' | 'card';
  /** Of the record that refers to the person. */
  readonly key: string;
  readonly file: string;
  readonly place: Place;
  /** The fields that are about the person, in the file. */
  readonly paths: readonly Path[];
  /** The part of the text that is about the person, where it is no field. */
  readonly stretch?: Stretch | undefined;
  /** What stands there. */
  readonly told: unknown;
  /** A picture that belongs to it, relative to the site’s folder. */
  readonly picture?: string | undefined;
}

/** Where records and texts refer to a person. @param texts all of them, as their bytes have them */
export function usesOf(source: Source, key: string, texts: readonly RawText[]): readonly Use[] {
  const written = new Map(texts.map((text) => [text.file, text]));
  return [...usesInRecords(source, key, written), ...cardUses(source, key, written)];
}

type Written = ReadonlyMap<string, RawText>;

function usesInRecords(source: Source, key: string, written: Written): readonly Use[] {
  const found = [
    ...tiesTo(source, key),
    ...originsIn(source, key),
    ...saidBy(source, key),
    ...answeredBy(source, key),
    ...writtenBy(source, key),
    ...repliedBy(source, key),
  ];
  const documents = new Map<string, ReturnType<typeof parseDocument>>();
  const documentIn = (file: string) => {
    const known = documents.get(file) ?? documentOf(written.get(file) ?? { file, text: '' });
    documents.set(file, known);
    return known;
  };
  return found.flatMap((use) => {
    const document = documentIn(use.file);
    // What a translation has from another language stands there alone.
    if (use.what === 'author' && !('authors' in document.value)) return [];
    return [{ ...use, place: document.locate(use.paths[0] ?? []) }];
  });
}

type Found = Omit<Use, 'place'>;

function tiesTo({ clients, people }: Source, key: string): readonly Found[] {
  const companies = new Set(clients.map((client) => client.key));
  const isMeant = (who: string) => nodeNamed(who, (name) => companies.has(name)) === `people/${key}`;
  const others = people.filter((person) => person.key !== key);
  return [...clients, ...others].flatMap((entry) =>
    entry.data.near.flatMap((tie, index): readonly Found[] =>
      isMeant(typeof tie === 'string' ? tie : tie.who)
        ? [{ what: 'tie', key: entry.key, file: entry.path, paths: [['near', index]], told: tie }]
        : [],
    ),
  );
}

function originsIn({ clients }: Source, key: string): readonly Found[] {
  const companies = new Set(clients.map((client) => client.key));
  return clients.flatMap(({ key: client, path, data: { through } }): readonly Found[] =>
    through !== undefined && nodeNamed(through, (name) => companies.has(name)) === `people/${key}`
      ? [{ what: 'origin', key: client, file: path, paths: [['through']], told: through }]
      : [],
  );
}

/** What of a mention is the speaker’s own: who it was, the words, where they stand, the picture. */
const speakersOwn = [
  'by',
  'quote',
  'lang',
  'translations',
  'url',
  'photo',
  'experienced',
  'consent',
] as const;

const saidBy = ({ mentions }: Source, key: string): readonly Found[] =>
  mentions
    .filter(({ data }) => data.by === key)
    .map((entry) => {
      const { data, raw } = entry;
      const within = entryPath(entry);
      const fields = speakersOwn.filter((field) => field in raw);
      const answer = data.answered?.where === undefined ? [] : [[...within, 'answered', 'where']];
      return {
        what: 'said',
        key: entry.key,
        file: entry.path,
        paths: [...fields.map((field) => [...within, field]), ...answer],
        told: raw,
        picture: data.photo && posix.join(posix.dirname(entry.path), data.photo.file),
      };
    });

const answeredBy = ({ mentions }: Source, key: string): readonly Found[] =>
  mentions
    .filter(({ data }) => data.answered?.by === key)
    .map((entry) => ({
      what: 'answer',
      key: entry.key,
      file: entry.path,
      paths: [[...entryPath(entry), 'answered', 'by']],
      told: entry.data.answered,
    }));

const writtenBy = ({ stories }: Source, key: string): readonly Found[] =>
  stories.flatMap(({ key: story, path, data: { authors = [], title } }) =>
    authors.flatMap((author, index): readonly Found[] =>
      author === key
        ? [{ what: 'author', key: story, file: path, paths: [['authors', index]], told: title }]
        : [],
    ),
  );

/** What of a reply is the person’s own: who it was, the words, where they stand. What others answered to it stays. */
const repliersOwn = ['by', 'website', 'lang', 'text', 'url', 'spam'] as const;

const repliedBy = ({ replies }: Source, key: string): readonly Found[] =>
  replies
    .filter(({ data }) => data.by === key)
    .map((entry) => ({
      what: 'reply',
      key: entry.key,
      file: entry.path,
      paths: repliersOwn.filter((field) => field in entry.raw).map((field) => [field]),
      told: entry.raw,
    }));

/** Where a mention stands in its file: `2026-11-3` is the third of `2026-11.yaml`. */
function entryPath({ key, path }: Pick<SourceEntry, 'key' | 'path'>): Path {
  const name = basename(path, '.yaml');
  return key === name ? [] : [Number(key.slice(name.length + 1)) - 1];
}

const isTextEntry = ({ locale }: Pick<SourceEntry, 'locale'>): boolean => locale !== undefined;

/** Texts that show the person’s card. */
function cardUses(source: Source, key: string, written: Written): readonly Use[] {
  return [...source.stories, ...source.clientTexts, ...source.pages].filter(isTextEntry).flatMap((entry) => {
    const text = entry.people.includes(key) ? written.get(entry.path) : undefined;
    const body = text && documentOf(text).body;
    if (!body) return [];
    return cardsIn(body, key).map((stretch): Use => ({
      what: 'card',
      key: entry.key,
      file: entry.path,
      place: { file: entry.path, ...stretch.start },
      paths: [],
      stretch,
      told: textOf(text.text, stretch),
    }));
  });
}

const textOf = (text: string, { start, end }: Stretch): string =>
  text
    .split('\n')
    .slice(start.line - 1, end.line)
    .join('\n')
    .trim();
