import { z } from 'astro/zod';
import { hoursInGuideForm, timesInGuideForm, weekdaysInGuideForm } from '../hours/guide-form.ts';
import { fediverseName } from '../model/fediverse.ts';
import { hoursSchema, timesSchema, weekdaysSchema } from '../model/opening-hours.ts';
import { withChange, type Change } from './change.ts';
import type { Fields } from './document.ts';
import { fieldsMeant } from './meaning.ts';
import type { Path } from './path.ts';
import type { Vocabulary } from './vocabulary.ts';
import { walk, type Visit } from './walk.ts';

type Schema = z.core.$ZodType;

/** How the guide writes what the schemas themselves take in many words. */
const forms = z.registry<{ readonly write: (written: string) => string }>();
forms.add(hoursSchema, { write: hoursInGuideForm });
forms.add(weekdaysSchema, { write: weekdaysInGuideForm });
forms.add(timesSchema, { write: timesInGuideForm });
forms.add(fediverseName, { write: (name) => name.replace(/^@/, '') });

/**
 * What is to be written otherwise so that fields stand in the form of the guide, and mean what they meant. Names come
 * after what stands behind them.
 */
export function changesToGuideForm(
  schema: Schema,
  fields: Fields,
  vocabulary: Vocabulary,
): readonly Change[] {
  const meant = fieldsMeant(schema, fields, vocabulary);
  const otherwise = [...walk(schema, meant)].flatMap((visit) => {
    const to = formOf(visit);
    return to === undefined || to === visit.value ? [] : [{ path: visit.path, isKey: visit.isKey, to }];
  });
  const [names, values] = [otherwise.filter(({ isKey }) => isKey), otherwise.filter(({ isKey }) => !isKey)];
  return [
    ...differences(fields, values.reduce<unknown>(withChange, meant)),
    ...names.map(({ path, to }) => ({ path, to, part: 'key' as const })),
  ];
}

const formOf = ({ schema, value }: Visit): string | undefined =>
  typeof value === 'string' ? forms.get(schema)?.write(value) : undefined;

/** Where two sets of fields differ, as deep inside as they do. */
function differences(written: unknown, meant: unknown, path: Path = []): readonly Change[] {
  if (written === meant) return [];
  if (Array.isArray(written) && Array.isArray(meant) && written.length === meant.length)
    return meant.flatMap((item, index) => differences(written[index], item, [...path, index]));
  if (!isGroup(written) || !isGroup(meant)) return [{ path, to: meant }];
  return Object.keys(meant).flatMap((key) => differences(written[key], meant[key], [...path, key]));
}

const isGroup = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
