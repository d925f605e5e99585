import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../../source/source.ts';
import { withoutFields } from '../../source/yaml-cut.ts';
import type { Held } from './held.ts';
import { namedFinder, type NamedAt } from './named-at.ts';
import type { Use } from './uses.ts';
import { withoutStretches } from './shown-in-text.ts';

/** What is to be done so that a person is gone, and what then remains. Nothing has been done yet. */
export interface Erasure {
  readonly held: Held;
  /** The folder of the person, relative to the site’s. */
  readonly folder: string;
  /** Pictures of mentions that go with them, relative to the site’s folder. */
  readonly pictures: readonly string[];
  /** The texts that change, by their files. */
  readonly changes: ReadonlyMap<string, string>;
  /** Fields that cannot be taken out without guessing. */
  readonly stuck: readonly Use[];
  /** Where the name then still stands. */
  readonly remaining: readonly NamedAt[];
}

export async function planErasure(siteDir: string, source: Source, held: Held): Promise<Erasure> {
  const changes = new Map<string, string>();
  const stuck: Use[] = [];
  for (const [file, uses] of Map.groupBy(held.uses, (use) => use.file)) {
    const text = await readFile(join(siteDir, file), 'utf8');
    const cut = cutFrom(text, uses);
    if (cut === undefined) stuck.push(...uses);
    else changes.set(file, cut);
  }
  return {
    held,
    folder: `content/people/${held.key}`,
    pictures: picturesAlone(source, held.uses),
    changes,
    stuck,
    remaining: remainingIn(held, changes, source),
  };
}

function cutFrom(text: string, uses: readonly Use[]): string | undefined {
  try {
    const paths = uses.flatMap((use) => use.paths);
    const rest = withoutStretches(
      text,
      uses.flatMap(({ stretch }) => stretch ?? []),
    );
    return paths.length === 0 ? rest : withoutFields(rest, paths);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A picture that another mention shows, too, stays. */
function picturesAlone({ mentions }: Source, uses: readonly Use[]): readonly string[] {
  const gone = new Set(uses.filter(({ what }) => what === 'said').map(({ key }) => key));
  const kept = new Set(
    mentions.flatMap(({ key, path, data }) =>
      gone.has(key) || !data.photo ? [] : [`${path.slice(0, path.lastIndexOf('/'))}/${data.photo.file}`],
    ),
  );
  return [...new Set(uses.flatMap(({ picture }) => picture ?? []))].filter((picture) => !kept.has(picture));
}

function remainingIn(
  { key, named }: Held,
  changes: ReadonlyMap<string, string>,
  source: Source,
): readonly NamedAt[] {
  const find = namedFinder(source, key);
  const untouched = named.filter(({ place }) => !changes.has(place.file));
  return [...untouched, ...[...changes].flatMap(([file, text]) => find({ file, text }))];
}
