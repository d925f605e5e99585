import { listed } from '../mistakes/listed.ts';
import type { MistakeCode } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import type { Refusal } from '../mistakes/rule.ts';
import type { Target } from '../model/links.ts';
import { sections } from '../model/site.ts';
import { oncePer } from '../once.ts';
import type { Fields } from './document.ts';
import { leavesOf, valueAt } from './path.ts';
import type { Tree } from './tree.ts';

/** All the names that content may use for something, by what they name; nothing where they could not be made out. */
export type Vocabulary = Readonly<Record<Kind, readonly string[] | undefined>> & {
  /** The names by what visitors read, in small letters; without those that mean several. */
  readonly labels: Readonly<Record<'tag' | 'sector', ReadonlyMap<string, string>>>;
};

type Kind = Target | 'locale' | 'menuItem';

/** @param site the fields of site.yaml as they were written, which may be wrong in places; nothing if unreadable */
export function vocabularyOf(site: Fields | undefined, { folders }: Tree): Vocabulary {
  const keys = (kind: keyof Tree['folders']) => folders[kind].map(({ key }) => key);
  return {
    locale: site && namesIn(site.languages),
    tag: site && namesIn(site.tags),
    sector: site && namesIn(site.sectors),
    client: keys('clients'),
    person: keys('people'),
    menuItem: [...sections, ...keys('pages')],
    labels: { tag: labelsIn(site?.tags), sector: labelsIn(site?.sectors) },
  };
}

/** The same as plain data. */
export const plainVocabulary = ({ labels: { tag, sector }, ...names }: Vocabulary) => ({
  ...names,
  labels: [[...tag], [...sector]],
});

function labelsIn(map: unknown): ReadonlyMap<string, string> {
  const names = namesIn(map);
  const labelled = names.flatMap((name) =>
    leavesOf(valueAt(map, [name])).map(({ text }) => [text.trim().toLowerCase(), name] as const),
  );
  const byLabel = Map.groupBy(labelled, ([label]) => label);
  const known = new Set(names);
  return new Map(
    [...byLabel].flatMap(([label, same]) =>
      new Set(same.map(([, name]) => name)).size === 1 && !known.has(label) ? [same[0]!] : [],
    ),
  );
}

const codes: Readonly<Record<Kind, MistakeCode>> = {
  locale: 'locale-unknown',
  tag: 'tag-unknown',
  sector: 'sector-unknown',
  client: 'client-unknown',
  person: 'person-unknown',
  menuItem: 'page-unknown',
};

/** What is wrong with a name that stands for something of a kind, if anything. */
export function refuseName(vocabulary: Vocabulary, kind: Kind, name: string): Refusal | undefined {
  const known = vocabulary[kind];
  if (!known || setOf(known).has(name)) return undefined;
  const suggestion = nearest(name, known) ?? '';
  return { code: codes[kind], facts: { value: name, known: listed(known), suggestion } };
}

const setOf = oncePer((names: readonly string[]): ReadonlySet<string> => new Set(names));

export const namesIn = (map: unknown): string[] =>
  typeof map === 'object' && map !== null ? Object.keys(map) : [];
