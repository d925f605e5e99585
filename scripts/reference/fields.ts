import { z } from 'astro/zod';
import { businessType } from '../../src/model/business-type.ts';
import { email, phone } from '../../src/model/contact.ts';
import { day, partialDay, writtenMoment } from '../../src/model/moment.ts';
import { slug } from '../../src/model/text.ts';
import { webUrl } from '../../src/model/url.ts';
import { linkOf } from '../../src/source/links.ts';

type Schema = z.core.$ZodType;

/** What may stand in a field, without wording. */
export type Form =
  | { readonly kind: Plain }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list' | 'byLanguage' | 'table'; readonly of: Form }
  | { readonly kind: 'either'; readonly forms: readonly Form[] };

export type Plain =
  | 'text'
  | 'number'
  | 'truth'
  | 'fields'
  | 'day'
  | 'partialDay'
  | 'moment'
  | 'phone'
  | 'email'
  | 'url'
  | 'slug'
  | 'type'
  | 'picture'
  | 'key';

/** A field that a record or text may have. */
export interface Field {
  /** The way to it: `address.street`, `languages.*.lang`. */
  readonly name: string;
  readonly form: Form;
  readonly isNeeded: boolean;
  /** What holds where it is not written, if that is a plain value. */
  readonly standard?: string | undefined;
}

const special = z.registry<{ readonly kind: Plain }>();
special.add(day, { kind: 'day' });
special.add(partialDay, { kind: 'partialDay' });
special.add(writtenMoment, { kind: 'moment' });
special.add(phone, { kind: 'phone' });
special.add(email, { kind: 'email' });
special.add(webUrl, { kind: 'url' });
special.add(slug, { kind: 'slug' });
special.add(businessType, { kind: 'type' });

const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** The fields of a schema in its order, with a `*` for keys of one’s own. A group that several fields take is opened where it comes first. */
export const fieldsIn = (schema: Schema): readonly Field[] => [...walk(schema, '', new Set())];

function* walk(schema: Schema, way: string, opened: Set<Schema>): Generator<Field> {
  const def = defOf(schema);
  if ('innerType' in def) yield* walk(def.innerType, way, opened);
  else if (def.type === 'pipe') yield* walk(def.in, way, opened);
  else if (def.type === 'array') yield* walk(def.element, way, opened);
  else if (def.type === 'record') yield* walk(def.valueType, `${way}*.`, opened);
  else if (def.type === 'union') for (const form of def.options) yield* walk(form, way, opened);
  else if (def.type === 'object' && !opened.has(schema)) {
    opened.add(schema);
    for (const [key, field] of Object.entries(def.shape)) {
      yield { name: way + key, form: formOf(field), ...needOf(field) };
      yield* walk(field, `${way}${key}.`, opened);
    }
  }
}

function needOf(schema: Schema): Pick<Field, 'isNeeded' | 'standard'> {
  const def = defOf(schema);
  if (def.type === 'optional' || def.type === 'prefault') return { isNeeded: false };
  if (def.type === 'default') return { isNeeded: false, standard: plainText(def.defaultValue) };
  if (def.type === 'pipe') return needOf(def.in);
  return { isNeeded: true };
}

/** Nothing for what would say nothing: an empty list, a group. */
function plainText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length > 0 ? `[${value.join(', ')}]` : undefined;
  return typeof value === 'object' ? undefined : JSON.stringify(value).replaceAll('"', '');
}

function formOf(schema: Schema): Form {
  const known = special.get(schema);
  if (known) return known;
  const link = linkOf(schema);
  if (link !== undefined && link !== 'locale') return { kind: link === 'picture' ? 'picture' : 'key' };
  const def = defOf(schema);
  if ('innerType' in def) return formOf(def.innerType);
  switch (def.type) {
    case 'pipe':
      return formOf(def.in);
    case 'array':
      return { kind: 'list', of: formOf(def.element) };
    case 'record':
      return { kind: linkOf(def.keyType) === 'locale' ? 'byLanguage' : 'table', of: formOf(def.valueType) };
    case 'union':
      return { kind: 'either', forms: def.options.map(formOf) };
    case 'enum':
      return { kind: 'choice', values: Object.values(def.entries).map(String) };
    case 'literal':
      return { kind: 'choice', values: def.values.map(String) };
    case 'number':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'truth' };
    case 'object':
      return { kind: 'fields' };
    default:
      return { kind: 'text' };
  }
}
