import type { z } from 'astro/zod';
import { isSamePath, type Path } from './path.ts';

/** A value met on the way through some data, with the schema that speaks of it. */
export interface Visit {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly path: Path;
  /** Whether `value` is a name in front of a colon rather than what stands behind it. */
  readonly isKey: boolean;
}

/** Goes through data alongside its schema, from the outside in; also where the data does not obey it. */
export function* walk(schema: z.core.$ZodType, value: unknown, path: Path = []): Generator<Visit> {
  yield { schema, value, path, isKey: false };
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if ('innerType' in def) yield* walk(def.innerType, value, path);
  else if (def.type === 'pipe') yield* walk(def.in, value, path);
  else if (def.type === 'union') for (const form of def.options) yield* walk(form, value, path);
  else if (def.type === 'array' && Array.isArray(value)) yield* walkArray(def.element, value, path);
  else if (def.type === 'object' && isFields(value)) yield* walkObject(def.shape, value, path);
  else if (def.type === 'record' && isFields(value)) yield* walkRecord(def, value, path);
}

/** The names that may stand at `path`. */
export function knownKeys(schema: z.core.$ZodType, value: unknown, path: Path): string[] {
  for (const visit of walk(schema, value)) {
    const def = (visit.schema as z.core.$ZodTypes)._zod.def;
    if (def.type === 'object' && isSamePath(visit.path, path)) return Object.keys(def.shape);
  }
  return [];
}

/** The schemas that speak of what stands at `path`, from the outside in. */
export const schemasAt = (schema: z.core.$ZodType, value: unknown, path: Path): z.core.$ZodType[] =>
  [...walk(schema, value)].filter((visit) => isSamePath(visit.path, path)).map((visit) => visit.schema);

/** The groups at `path` by each field that they have: those of one that stands outside of them. */
export function groupsAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: Path,
): ReadonlyMap<string, readonly string[]> {
  const fields = schemasAt(schema, value, path).flatMap((outer) => {
    const def = (outer as z.core.$ZodTypes)._zod.def;
    if (def.type !== 'object') return [];
    return Object.entries(def.shape).flatMap(([group, inner]) =>
      fieldsOf(inner).map((field) => [field, group] as const),
    );
  });
  const byField = Map.groupBy(fields, ([field]) => field);
  return new Map([...byField].map(([field, groups]) => [field, groups.map(([, group]) => group)]));
}

/** The fields of a group, however it is wrapped. */
function fieldsOf(schema: z.core.$ZodType): readonly string[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if ('innerType' in def) return fieldsOf(def.innerType);
  if (def.type === 'pipe') return fieldsOf(def.in);
  if (def.type === 'union') return def.options.flatMap(fieldsOf);
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

function* walkArray(element: z.core.$ZodType, items: readonly unknown[], path: Path): Generator<Visit> {
  for (const [index, item] of items.entries()) yield* walk(element, item, [...path, index]);
}

function* walkObject(shape: z.core.$ZodShape, fields: Record<string, unknown>, path: Path): Generator<Visit> {
  for (const [key, schema] of Object.entries(shape)) {
    if (key in fields) yield* walk(schema, fields[key], [...path, key]);
  }
}

function* walkRecord(
  { keyType, valueType }: z.core.$ZodRecordDef,
  fields: Record<string, unknown>,
  path: Path,
): Generator<Visit> {
  for (const [key, value] of Object.entries(fields)) {
    yield { schema: keyType, value: key, path: [...path, key], isKey: true };
    yield* walk(valueType, value, [...path, key]);
  }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
