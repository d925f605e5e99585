import { oncePerText } from '../once.ts';
import { exonyms, type Names } from './exonyms.ts';
import { folded } from '../folded.ts';

interface Known {
  /** The town’s name at home. */
  readonly local: string;
  readonly names: Names;
}

/**
 * A town as the reader’s language calls it. An address on an envelope keeps the name that is written in it.
 *
 * @param lang a BCP 47 tag
 * @example townName('Gent', 'BE', 'es-ES') // 'Gante'
 */
export function townName(locality: string, country: string, lang: string): string {
  const known = find(locality, country);
  if (!known) return locality;
  const language = lang.split('-')[0]!;
  return (known.names as Readonly<Record<string, string>>)[language] ?? homeName(known, locality);
}

/** One name for a town, however it is written: that which it has at home, or else the written one. */
export const localTownName = (locality: string, country: string): string =>
  find(locality, country)?.local ?? locality;

const find = (locality: string, country: string): Known | undefined => byKey(country).get(folded(locality));

/** A town with two languages keeps the one it is written in; a foreign name gives way to that at home. */
function homeName({ local, names }: Known, locality: string): string {
  const { ca, eu, gl, sv, ga, lb } = names;
  return [ca, eu, gl, sv, ga, lb].find((name) => name === locality) ?? local;
}

const byKey = oncePerText(
  (country) =>
    new Map(
      Object.entries(exonyms[country] ?? {}).flatMap(([local, names]) =>
        [local, ...Object.values(names)].map((name) => [folded(name), { local, names }] as const),
      ),
    ),
);
