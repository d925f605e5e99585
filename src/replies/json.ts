/** What a service has answered, whatever it is. */
export type Json = unknown;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text at the end of a way such as `data.message`; the first of several. Numbers are text; nothing for a blank. */
export function textAt(entry: unknown, way: string): string | undefined {
  const found = valueAt(entry, way);
  const value: unknown = Array.isArray(found) ? found[0] : found;
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** A name with a dot in it wins over a way. */
function valueAt(entry: unknown, way: string): unknown {
  if (!isRecord(entry)) return undefined;
  if (Object.hasOwn(entry, way)) return entry[way];
  const [first = '', ...rest] = way.split('.');
  if (rest.length === 0 || !Object.hasOwn(entry, first)) return undefined;
  return valueAt(entry[first], rest.join('.'));
}
