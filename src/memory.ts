import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestOf, readSealed, writeSealed } from './sealed-file.ts';

/**
 * What earlier commands found, by all that it was found from, so that the next one looks only into what has changed. What
 * nobody asks for any more is forgotten.
 */
export interface Memory {
  /**
   * Of the bytes of a file, which are read only where it was written since the last time.
   *
   * @param file relative to `folder`, by which it is known on another machine too
   */
  digestOf(folder: string, file: string): string;
  /** What was kept under a key by an earlier command or by this one. */
  known(key: string): unknown;
  /** @param found plain data */
  keep(key: string, found: unknown): void;
  /** Leaves for the next command what was asked for in this one. */
  save(): Promise<void>;
}

/** Where it is kept between commands, and which generator found it: another one may judge otherwise. */
export interface Cache {
  readonly folder: string;
  readonly generator: string;
}

interface Kept {
  readonly generator: string;
  /** What files were when they were read. */
  readonly files: ReadonlyMap<string, { readonly stamp: string; readonly digest: string }>;
  readonly found: ReadonlyMap<string, unknown>;
}

/** @param name of what is remembered; @param cache nothing to forget everything at the end */
export async function memoryOf(name: string, cache?: Cache): Promise<Memory> {
  const store = cache && join(cache.folder, name);
  const before = store === undefined ? undefined : await readKept(store, cache!.generator);
  const files = new Map<string, { readonly stamp: string; readonly digest: string }>();
  const found = new Map<string, unknown>();
  let isOther = false;
  return {
    digestOf(folder, file) {
      const path = join(folder, file);
      const stamp = stampOf(path);
      const last = files.get(file) ?? before?.files.get(file);
      const digest = last?.stamp === stamp ? last.digest : digestOf(readFileSync(path));
      if (last?.stamp !== stamp) isOther = true;
      files.set(file, { stamp, digest });
      return digest;
    },
    known(key) {
      const value = found.get(key) ?? before?.found.get(key);
      if (value !== undefined) found.set(key, value);
      return value;
    },
    keep(key, value) {
      found.set(key, value);
      isOther = true;
    },
    async save() {
      const isLess = before && (before.files.size > files.size || before.found.size > found.size);
      if (!cache || store === undefined || !(isOther || isLess)) return;
      const kept: Kept = { generator: cache.generator, files, found };
      await writeSealed(store, serialize(kept));
    },
  };
}

/** What was found from all that is given, now or earlier. @param from plain data; @param find gives plain data */
export function recalled<Found>(memory: Memory, from: readonly unknown[], find: () => Found): Found {
  const key = keyOf(from);
  const known = memory.known(key) as { readonly found: Found } | undefined;
  if (known) return known.found;
  const found = find();
  memory.keep(key, { found });
  return found;
}

/** The same where finding takes its time. */
export async function recalledLater<Found>(
  memory: Memory,
  from: readonly unknown[],
  find: () => Promise<Found>,
): Promise<Found> {
  const key = keyOf(from);
  const known = memory.known(key) as { readonly found: Found } | undefined;
  if (known) return known.found;
  const found = await find();
  memory.keep(key, { found });
  return found;
}

export const keyOf = (from: readonly unknown[]): string => digestOf(JSON.stringify(from));

/** Nothing where nothing is kept, or not as it was written, or by another generator. */
async function readKept(store: string, generator: string): Promise<Kept | undefined> {
  const sealed = await readSealed(store);
  const kept = sealed && (deserialize(sealed) as Kept);
  return kept?.generator === generator ? kept : undefined;
}

/** Changes whenever a file is written, even if its size stays and its date is set back. */
function stampOf(path: string): string {
  const { size, mtimeMs, ctimeMs } = statSync(path);
  return `${size} ${mtimeMs} ${ctimeMs}`;
}
