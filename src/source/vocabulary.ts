import { listed } from '../mistakes/listed.ts';
import type { MistakeCode } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import type { Refusal } from '../mistakes/rule.ts';
import type { Target } from '../model/links.ts';
import { builtInAspects, builtInChannels, sayingOf, theAgency } from '../model/mention.ts';
import { sections } from '../model/site.ts';
import { builtInTies, waysIn } from '../model/tie.ts';
import { oncePer } from '../once.ts';
import type { Fields } from './document.ts';
import { leavesOf, valueAt } from './path.ts';
import type { Tree } from './tree.ts';

/** All the names that content may use for something, by what they name; nothing where they could not be made out. */
export type Vocabulary = Readonly<Record<Kind, readonly string[] | undefined>> & {
  /** Keys that a client and a person share. */
  readonly ambiguous: ReadonlySet<string>;
  /** The names by what visitors read, in small letters; without those that mean several. */
  readonly labels: Readonly<Record<'tag' | 'series' | 'sector', ReadonlyMap<string, string>>>;
};

type Kind = Target | 'locale' | 'menuItem';

/** Clients and people by their keys, and by their folders, which tell those apart that share a key. */
function nodeNames(
  clients: readonly string[],
  people: readonly string[],
): Pick<Vocabulary, 'node' | 'ambiguous'> {
  const companies = new Set(clients);
  const ambiguous = new Set(people.filter((key) => companies.has(key)));
  const keys = [...clients, ...people].filter((key) => !ambiguous.has(key));
  const folders = [...clients.map((key) => `clients/${key}`), ...people.map((key) => `people/${key}`)];
  return { node: [...keys, ...folders], ambiguous };
}

/** @param site the fields of site.yaml as they were written, which may be wrong in places; nothing if unreadable */
export function vocabularyOf(site: Fields | undefined, { folders }: Tree): Vocabulary {
  const keys = (kind: keyof Tree['folders']) => folders[kind].map(({ key }) => key);
  const nodes = nodeNames(keys('clients'), keys('people'));
  return {
    ...nodes,
    origin: [...waysIn, ...(nodes.node ?? [])],
    subject: [theAgency, ...keys('clients')],
    tie: [...new Set([...builtInTies, ...namesIn(site?.ties)])],
    saying: [...new Set([...builtInAspects, ...namesIn(site?.aspects)])],
    channel: [...new Set([...Object.keys(builtInChannels), ...namesIn(site?.mentionChannels)])],
    locale: languagesIn(site),
    tag: site && namesIn(site.tags),
    series: site && namesIn(site.series),
    sector: site && namesIn(site.sectors),
    client: keys('clients'),
    person: keys('people'),
    menuItem: [...sections, ...keys('pages')],
    labels: { tag: labelsIn(site?.tags), series: labelsIn(site?.series), sector: labelsIn(site?.sectors) },
  };
}

/** The same as plain data. */
export const plainVocabulary = ({ labels, ambiguous, ...names }: Vocabulary) => ({
  ...names,
  ambiguous: [...ambiguous],
  labels: Object.values(labels).map((label) => [...label]),
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
      new Set(same.map(([, name]) => name)).size === 1 && (!known.has(label) || same[0]![1] === label)
        ? [same[0]!]
        : [],
    ),
  );
}

const codes: Readonly<Record<Kind, MistakeCode>> = {
  locale: 'locale-unknown',
  tag: 'tag-unknown',
  series: 'series-unknown',
  sector: 'sector-unknown',
  client: 'client-unknown',
  person: 'person-unknown',
  menuItem: 'page-unknown',
  node: 'node-unknown',
  origin: 'origin-unknown',
  subject: 'client-unknown',
  tie: 'tie-unknown',
  saying: 'aspect-unknown',
  channel: 'channel-unknown',
};

/** What is wrong with a name that stands for something of a kind, if anything. */
export function refuseName(vocabulary: Vocabulary, kind: Kind, name: string): Refusal | undefined {
  const known = vocabulary[kind];
  const sought = kind === 'saying' ? sayingOf(name).aspect : name;
  if (!known || setOf(known).has(sought) || (kind === 'origin' && isStory(name))) return undefined;
  if ((kind === 'node' || kind === 'origin') && vocabulary.ambiguous.has(name))
    return { code: 'node-ambiguous', facts: { value: name } };
  const suggestion = nearest(sought, known) ?? '';
  return { code: codes[kind], facts: { value: sought, known: listed(known), suggestion } };
}

/** Stories are no part of the vocabulary, which all texts depend on: `source/ties.ts` asks whether there is one. */
const isStory = (name: string): boolean => name.startsWith('posts/');

const setOf = oncePer((names: readonly string[]): ReadonlySet<string> => new Set(names));

/** None are known where `languages` is no group of them: that is told once, and not of every text. */
function languagesIn(site: Fields | undefined): readonly string[] | undefined {
  const names = namesIn(site?.languages);
  return names.length > 0 ? names : undefined;
}

/** The items of a list have no names. */
export const namesIn = (map: unknown): string[] =>
  typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.keys(map) : [];
