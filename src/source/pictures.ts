import { join, posix } from 'node:path';
import type { Mistake } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import type { Refusal } from '../mistakes/rule.ts';
import type { PictureMemory } from '../pictures/memory.ts';
import { prepare } from '../pictures/prepare.ts';
import { startOf } from './place.ts';

/** Pictures of the content, each looked at once. */
export interface Pictures {
  /** Why `url`, as written in a file of `folder`, cannot be shown; nothing if it can. */
  readonly refuse: (folder: string, url: string, least?: Size) => Promise<Refusal | undefined>;
  /** A fingerprint of the picture’s bytes; empty for a picture that is not there. */
  readonly fingerprint: (folder: string, url: string) => Promise<string>;
  /** What of the pictures that were asked for somebody should look at. */
  readonly doubts: () => Promise<Mistake[]>;
  /**
   * What stands for the pictures that were asked for and cannot be published as they are: absolute paths by absolute
   * paths, as their names in the content lead to them.
   */
  readonly prepared: () => Promise<ReadonlyMap<string, string>>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** @param files the content’s files, relative to `siteDir`; their letters’ case counts on every system */
export function picturesOf(siteDir: string, files: ReadonlySet<string>, memory: PictureMemory): Pictures {
  const find = finder(files);
  const see = once((file) => memory.see(join(siteDir, file)));
  /** The files that names have led to, by the paths that they were written as. */
  const asked = new Map<string, string>();
  return {
    async refuse(folder, url, least) {
      const file = find(folder, url);
      const refusal = refuseAddress(url) ?? (file === undefined ? absence(files, folder, url) : undefined);
      if (refusal || file === undefined) return refusal;
      asked.set(pathOf(folder, url), file);
      const { verdict } = await see(file);
      if ('look' in verdict) return refuseSize(verdict.look, url, least);
      return { code: verdict.refusal.code, facts: { value: url, ...verdict.refusal.facts } };
    },
    async fingerprint(folder, url) {
      const file = find(folder, url);
      return file === undefined ? '' : (await see(file)).digest;
    },
    async doubts() {
      const seen = await Promise.all(unique(asked).map(async (file) => ({ file, ...(await see(file)) })));
      return seen.flatMap(({ file, verdict }) => {
        if (!('look' in verdict) || verdict.look.removed.length === 0) return [];
        const facts = { removed: verdict.look.removed.join(', ') };
        return [{ code: 'drawing-active' as const, facts, place: startOf(file) }];
      });
    },
    async prepared() {
      const made = await Promise.all(
        [...asked].map(async ([path, file]) => {
          const { digest, verdict } = await see(file);
          if (!('look' in verdict)) return [];
          const to = await prepare(join(siteDir, file), digest, verdict.look, memory);
          return to === join(siteDir, path) ? [] : [[join(siteDir, path), to] as const];
        }),
      );
      return new Map(made.flat());
    },
  };
}

const unique = (asked: ReadonlyMap<string, string>): string[] => [...new Set(asked.values())].toSorted();

/**
 * Finds the file that a name means. Systems write accents in two ways, as letters of their own or as signs after the
 * letter (NFC and NFD), and addresses within texts may be percent-encoded.
 */
function finder(files: ReadonlySet<string>): (folder: string, url: string) => string | undefined {
  const composed = new Map([...files].map((file) => [file.normalize(), file]));
  return (folder, url) =>
    [url, decoded(url)]
      .map((name) => pathOf(folder, name))
      .map((path) => (files.has(path) ? path : composed.get(path.normalize())))
      .find((file) => file !== undefined);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** A path of somebody’s own computer: `C:\Users\anna\door.jpg`, `file:///Users/anna/door.jpg`. */
const ofComputer = /^(?:[a-z]:[\\/]|\\\\|file:|~\/)/i;

function refuseAddress(url: string): Refusal | undefined {
  if (ofComputer.test(url))
    return { code: 'picture-on-computer', facts: { value: url, name: url.split(/[\\/]/).at(-1) ?? url } };
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return { code: 'picture-remote', facts: { value: url } };
  const outside = url.startsWith('/') || posix.normalize(url).startsWith('../');
  return outside ? { code: 'picture-elsewhere', facts: { value: url } } : undefined;
}

function absence(files: ReadonlySet<string>, folder: string, url: string): Refusal {
  const beside = [...files]
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1));
  return { code: 'picture-missing', facts: { value: url, suggestion: nearest(url, beside) ?? '' } };
}

function refuseSize(
  { format, width, height }: Size & { readonly format: string },
  url: string,
  least?: Size,
): Refusal | undefined {
  const isEnough = format === 'svg' || !least || (width >= least.width && height >= least.height);
  if (isEnough) return undefined;
  const facts = { value: url, width, height, leastWidth: least.width, leastHeight: least.height };
  return { code: 'picture-too-small', facts };
}

/** @example pathOf('content/posts/party', './photos/cake.jpg') // 'content/posts/party/photos/cake.jpg' */
const pathOf = (folder: string, name: string): string => posix.join(folder, name);

function once<Value>(work: (file: string) => Promise<Value>): (file: string) => Promise<Value> {
  const begun = new Map<string, Promise<Value>>();
  return (file) => {
    const result = begun.get(file) ?? work(file);
    begun.set(file, result);
    return result;
  };
}
