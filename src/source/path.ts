/** The way from the top of a file’s data to one value: `['photos', 0, 'alt', 'it']`. */
export type Path = readonly PropertyKey[];

/** A text somewhere in some data. */
export interface Leaf {
  readonly path: Path;
  readonly text: string;
}

/** A field as staff call it: `photos.alt.it`. */
export const fieldName = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');

/** What stands at the end of a path; nothing if it leads nowhere. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | undefined | null)?.[step],
    data,
  );

/** Whether two ways are one. */
export const isSamePath = (path: Path, other: Path): boolean =>
  path.length === other.length && path.every((step, index) => step === other[index]);

/** All the texts in some data, in their order. */
export function leavesOf(data: unknown, path: Path = []): Leaf[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, field]) => leavesOf(field, [...path, key]));
}
