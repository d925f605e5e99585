import type { z } from 'astro/zod';
import type { Facts } from '../mistakes/mistake.ts';
import type { Kind } from '../mistakes/wording.ts';
import { localeKey } from '../model/text.ts';
import type { Path } from './path.ts';
import { knownKeys, schemasAt } from './walk.ts';

const truths: readonly (readonly [RegExp, boolean])[] = [
  [/^(?:yes|s[iìí]|on|true|vero|verdadero|oui|ja|sim)$/i, true],
  [/^(?:no|off|false|falso|non|nein|nee|não)$/i, false],
];

/** A truth value in somebody’s own language; nothing for anything else. */
export const truthMeant = (written: string): boolean | undefined =>
  truths.find(([pattern]) => pattern.test(written.trim()))?.[1];

/** The middle of what Google’s map shows, which may be near the door. */
const middle = /@(-?\d+\.\d+),(-?\d+\.\d+)/;

/**
 * What a value of another kind should have been, and which value was most likely meant.
 *
 * @param written the value as it stands in the file
 */
export function otherKind(
  expected: string,
  written: string,
  schema: z.core.$ZodType,
  root: unknown,
  path: Path,
): Facts {
  const known = knownKeys(schema, root, path);
  return {
    expected: kindOf(expected, known, schemasAt(schema, root, path)),
    known: known.join(', '),
    value: written,
    suggestion: suggestion(expected, written, known, schemasAt(schema, root, path)),
  };
}

/** A record is a group of fields to those who write it; one by language holds texts. */
function kindOf(expected: string, known: readonly string[], schemas: readonly z.core.$ZodType[]): Kind {
  if (expected === 'object' && known.length > 0) return 'fields';
  if (expected !== 'record') return expected as Kind;
  const isByLanguage = defsOf(schemas).some((def) => def.type === 'record' && def.keyType === localeKey);
  return isByLanguage ? 'texts' : 'object';
}

function suggestion(
  expected: string,
  written: string,
  known: readonly string[],
  schemas: readonly z.core.$ZodType[],
): string {
  if (expected === 'array') return isListOfTexts(schemas) && isWord(written) ? `[${written}]` : '';
  const [, latitude, longitude] = middle.exec(written) ?? [];
  if (longitude && known.includes('longitude')) return `{ latitude: ${latitude!}, longitude: ${longitude} }`;
  return known.includes('reopens') && /^\d{4}-\d{2}-\d{2}$/.test(written) ? `{ since: ${written} }` : '';
}

export const isListOfTexts = (schemas: readonly z.core.$ZodType[]): boolean =>
  defsOf(schemas).some((def) => def.type === 'array' && isText(def.element));

function isText(schema: z.core.$ZodType): boolean {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  return def.type === 'pipe' ? isText(def.in) : def.type === 'string';
}

const isWord = (written: string): boolean => /^[^[\]{}"'#:;-]+$/.test(written);

const defsOf = (schemas: readonly z.core.$ZodType[]) =>
  schemas.map((schema) => (schema as z.core.$ZodTypes)._zod.def);
