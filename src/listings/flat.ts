import type { Fields } from './system.ts';

type Leaf = readonly [path: string, value: string];

/**
 * Nested data as fields. An element of a list is called by its day, dates or language, so that it is the same field
 * wherever it stands in the list; times are one field.
 *
 * @example flat({ openingHoursByDay: [{ day: 'MONDAY', times: […] }] }) // { 'openingHoursByDay.MONDAY.times': '09:00-13:00' }
 */
export const flat = (data: object): Fields => Object.fromEntries(parts('', data));

function leaves(path: string, value: unknown): readonly Leaf[] {
  if (Array.isArray(value)) return elements(path, value);
  if (typeof value === 'object' && value !== null) return parts(path, value);
  return value === undefined ? [] : [[path, `${value as string | number | boolean}`]];
}

const parts = (path: string, value: object): readonly Leaf[] =>
  Object.entries(value).flatMap(([name, part]) => leaves(path === '' ? name : `${path}.${name}`, part));

function elements(path: string, list: readonly unknown[]): readonly Leaf[] {
  const times = list.filter(isTimes).map(({ startTime, endTime }) => `${startTime}-${endTime}`);
  if (times.length > 0) return [[path, times.join(', ')]];
  return list.flatMap((element, index) => {
    const [name, rest] = named(element) ?? [String(index + 1), element];
    return leaves(`${path}.${name}`, rest);
  });
}

const isTimes = (value: unknown): value is { readonly startTime: string; readonly endTime: string } =>
  typeof value === 'object' && value !== null && 'startTime' in value;

/** What an element is called, and what it holds besides. */
function named(element: unknown): readonly [name: string, rest: object] | undefined {
  if (typeof element !== 'object' || element === null) return undefined;
  const { startDate, endDate, day, locale, ...rest } = element as Readonly<Record<string, string>>;
  const name = startDate === undefined ? (day ?? locale) : `${startDate}/${endDate}`;
  return name === undefined ? undefined : [name, rest];
}
