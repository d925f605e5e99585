import type { Mistake } from '../mistakes/mistake.ts';
import type { Change } from './change.ts';
import { withChange } from './change.ts';
import type { Document, Fields } from './document.ts';
import { fieldName, valueAt, type Path } from './path.ts';
import type { schemas } from './schemas.ts';

/**
 * A field that has another name by now. The former one is taken as well until the next major version, with a doubt that
 * says so; `upgrade --write` writes the present one.
 */
export interface FormerName {
  readonly of: keyof typeof schemas;
  /** The way to it, where `*` stands for each entry of a list: `['near', '*', 'who']`. */
  readonly path: readonly string[];
  readonly now: string;
  /** The version that has renamed it, and the one that will not know it any more. */
  readonly since: string;
  readonly until: string;
}

/** To rename a field, add it here, with what to do in CHANGELOG; take it out with the major version that it names. */
export const formerNames: readonly FormerName[] = [];

/** What is to be written otherwise so that fields stand by their present names. */
export const renamesIn = (fields: Fields, names: readonly FormerName[]): readonly Change[] =>
  names.flatMap(({ path, now }) =>
    waysTo(fields, path).flatMap((way) => {
      const isThereTwice = valueAt(fields, [...way.slice(0, -1), now]) !== undefined;
      return isThereTwice ? [] : [{ path: way, part: 'key' as const, to: now }];
    }),
  );

/** A document whose fields stand by their present names, wherever one asks for them. */
export function withPresentNames(document: Document, names: readonly FormerName[]): Document {
  const renames = document.readable ? renamesIn(document.value, names) : [];
  if (renames.length === 0) return document;
  const { locate, doubts } = document;
  return {
    ...document,
    value: renames.reduce<unknown>(withChange, document.value) as Fields,
    locate: (path, part) => locate(asWritten(path, renames), part),
    doubts: [...doubts, ...renames.map((rename) => doubtOf(rename, names, document))],
  };
}

function doubtOf({ path, to }: Change, names: readonly FormerName[], { locate }: Document): Mistake {
  const until =
    names.find(({ now, path: former }) => now === to && former.at(-1) === path.at(-1))?.until ?? '';
  const facts = { key: fieldName(path), now: String(to), until };
  return { code: 'field-renamed', facts, place: locate(path, 'key') };
}

/** A way by present names, as it stands in the file. */
const asWritten = (path: Path, renames: readonly Change[]): Path =>
  renames.reduce<Path>((way, { path: former, to }) => {
    const last = former.length - 1;
    const leadsThere = former.every((step, index) => way[index] === (index === last ? to : step));
    return leadsThere ? [...former, ...way.slice(former.length)] : way;
  }, path);

function waysTo(value: unknown, [step, ...rest]: readonly string[], way: Path = []): readonly Path[] {
  if (step === undefined) return [way];
  if (step === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => waysTo(item, rest, [...way, index])) : [];
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
  return isThere ? waysTo((value as Fields)[step], rest, [...way, step]) : [];
}
