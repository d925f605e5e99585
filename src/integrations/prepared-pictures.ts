import type { z } from 'astro/zod';
import { dirname, join, relative } from 'node:path';
import { linkOf } from '../source/links.ts';
import { valueAt, type Path } from '../source/path.ts';
import type { Source, SourceEntry } from '../source/source.ts';
import { walk } from '../source/walk.ts';

/** The fields of an entry, their pictures by the names of the files that stand for them. */
export function withPreparedPictures(
  schema: z.core.$ZodType,
  { file, raw }: Pick<SourceEntry, 'file' | 'raw'>,
  pictures: Source['pictures'],
): Readonly<Record<string, unknown>> {
  const folder = dirname(file);
  const fields = structuredClone(raw) as Record<string, unknown>;
  for (const { schema: own, value, path } of walk(schema, raw)) {
    if (linkOf(own) !== 'picture' || typeof value !== 'string') continue;
    const prepared = pictures.get(join(folder, value));
    if (prepared) setAt(fields, path, relative(folder, prepared).replaceAll('\\', '/'));
  }
  return fields;
}

function setAt(data: Record<string, unknown>, path: Path, value: string): void {
  const holder = valueAt(data, path.slice(0, -1)) as Record<PropertyKey, unknown>;
  holder[path.at(-1) ?? ''] = value;
}
