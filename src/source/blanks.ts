import type { z } from 'astro/zod';
import type { Mistake } from '../mistakes/mistake.ts';
import { localeKey } from '../model/text.ts';
import type { Document, Fields } from './document.ts';
import { fieldName, valueAt, type Path } from './path.ts';
import { schemasAt } from './walk.ts';

type Blanks = Pick<Document, 'value' | 'blanks' | 'locate'>;

/**
 * Entries of tables with a name and nothing behind it: `fr:` among the languages. A field left blank is one that is not
 * there, and so is the text of a language that nobody has written yet, unless there is none in any other.
 *
 * @param told what is said of the fields already: of a table as a whole that is enough
 */
export const findBlankEntries = (
  schema: z.ZodType,
  { value, blanks, locate }: Blanks,
  told: readonly Mistake[],
): Mistake[] =>
  blanks
    .filter((path) => {
      const table = path.slice(0, -1);
      if (told.some(({ facts }) => facts.field === fieldName(table))) return false;
      return schemasAt(schema, value, table).some((each) => needsAll(each, valueAt(value, table)));
    })
    .map((path) => ({
      code: 'entry-blank',
      facts: { key: String(path.at(-1)) },
      place: locate(path, 'key'),
    }));

function needsAll(schema: z.core.$ZodType, table: unknown): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'record' && (def.keyType !== localeKey || Object.keys(table as Fields).length === 0);
}

/** The fields with the blank entries of their tables, so that nobody else calls their names unknown. */
export const withBlankEntries = ({ value, blanks }: Pick<Document, 'value' | 'blanks'>): Fields =>
  blanks.filter(isEntry).reduce<Fields>(
    (fields, [table, name]) => ({
      ...fields,
      [table]: { ...(valueAt(fields, [table]) as Fields), [name]: {} },
    }),
    value,
  );

const isEntry = (path: Path): path is readonly [table: string, name: string] =>
  path.length === 2 && path.every((step) => typeof step === 'string');
