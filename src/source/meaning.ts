import { z } from 'astro/zod';
import { pinSchema } from '../model/address.ts';
import { businessType } from '../model/business-type.ts';
import { phone } from '../model/contact.ts';
import { fediverseName, fediverseNameMeant } from '../model/fediverse.ts';
import { day, partialDay, writtenMoment } from '../model/moment.ts';
import { origin } from '../model/site.ts';
import { dateSpoken } from '../model/spoken-date.ts';
import { coordinateSpoken, pinSpoken } from '../model/spoken-pin.ts';
import { typeOfTrade } from '../model/trades.ts';
import { webUrl } from '../model/url.ts';
import { phoneFromAbroad, refusePhone } from '../places/phone.ts';
import type { Fields } from './document.ts';
import { linkOf } from './links.ts';
import { isListOfTexts, truthMeant } from './meant.ts';
import { valueAt } from './path.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a value may be understood by. */
export interface Around {
  readonly vocabulary: Vocabulary;
  /** ISO 3166, where the record has an address. */
  readonly country?: string | undefined;
}

/** Takes a value as people write it; what may mean several things stays as it is, and is refused afterwards. */
type Reading = (written: unknown, around: Around) => unknown;

type Schema = z.core.$ZodType;

const ofText =
  (read: (written: string, around: Around) => unknown): Reading =>
  (written, around) =>
    typeof written === 'string' ? read(written, around) : written;

const kinds = {
  fediverse: ofText((written) => fediverseNameMeant(written) || written),
  date: ofText((written) => dateSpoken(written) || written),
  phone: ofText(readPhone),
  url: ofText(withScheme),
  origin: ofText((written) => withScheme(written).replace(/^(https?:\/\/[^/?#]+)\/$/i, '$1')),
  type: ofText((written) => typeOfTrade(written) ?? written),
  pin: readPin,
} as const satisfies Readonly<Record<string, Reading>>;

/** How the values of a schema are understood, also of what `.meta()` or another check makes of it. */
const readings = z.registry<{ readonly as: keyof typeof kinds }>();
readings.add(fediverseName, { as: 'fediverse' });
readings.add(day, { as: 'date' });
readings.add(partialDay, { as: 'date' });
readings.add(writtenMoment, { as: 'date' });
readings.add(phone, { as: 'phone' });
readings.add(webUrl, { as: 'url' });
readings.add(origin, { as: 'origin' });
readings.add(businessType, { as: 'type' });
readings.add(pinSchema, { as: 'pin' });

/**
 * The fields of a record as they are meant: whatever people write in their own way that can mean one thing only stands
 * there in the form of the guide, so that nothing after this needs to know of any other.
 */
export const fieldsMeant = (schema: Schema, fields: Fields, vocabulary: Vocabulary): Fields =>
  meant(schema, fields, { vocabulary, country: countryOf(fields) }) as Fields;

function countryOf(fields: Fields): string | undefined {
  const country = valueAt(fields, ['address', 'country']);
  return typeof country === 'string' ? country : undefined;
}

function meant(schema: Schema, written: unknown, around: Around): unknown {
  const reading = readings.get(schema);
  const value = reading ? kinds[reading.as](written, around) : written;
  const link = linkOf(schema);
  if ((link === 'tag' || link === 'series' || link === 'sector') && typeof value === 'string')
    return around.vocabulary.labels[link].get(value.toLowerCase()) ?? value;
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if ('innerType' in def) return meant(def.innerType, value, around);
  switch (def.type) {
    case 'pipe':
      return meant(def.in, value, around);
    case 'boolean':
      return typeof value === 'string' ? (truthMeant(value) ?? value) : value;
    case 'array':
      return listMeant(schema, value, (item) => meant(def.element, item, around));
    case 'object':
      return isFields(value) ? mapped(value, (field, key) => partOf(def.shape, key, field, around)) : value;
    case 'record':
      return isFields(value) ? mapped(value, (field) => meant(def.valueType, field, around)) : value;
    default:
      return value;
  }
}

/** One text where a list of texts is wanted is a list of one, unless it is a list in itself. */
function listMeant(schema: Schema, value: unknown, itemMeant: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(itemMeant);
  const isOne = typeof value === 'string' && value.trim() !== '' && !/[,;\n]/.test(value);
  return isOne && isListOfTexts([schema]) ? [itemMeant(value)] : value;
}

/** A number as one dials it at home, where the address says in which country that is; or with the zeros for a plus. */
function readPhone(written: string, { country }: Around): string {
  if (written.trim().startsWith('+')) return written;
  const international = written.trim().replace(/^00\s*/, '+');
  if (international.startsWith('+')) return refusePhone(international) ? written : international;
  return (country !== undefined && phoneFromAbroad(written, country)) || written;
}

function withScheme(written: string): string {
  return /^www\.[\p{L}\p{N}-]/iu.test(written) ? `https://${written}` : written;
}

function readPin(written: unknown): unknown {
  if (typeof written === 'string') return pinSpoken(written) ?? written;
  if (Array.isArray(written))
    return (written.length === 2 ? pinSpoken(written.map(String).join(' ')) : undefined) ?? written;
  if (!isFields(written)) return written;
  return mapped(written, (value, key) =>
    (key === 'latitude' || key === 'longitude') && typeof value === 'string'
      ? coordinateSpoken(value)
      : value,
  );
}

const partOf = (shape: z.core.$ZodShape, key: string, field: unknown, around: Around): unknown =>
  Object.hasOwn(shape, key) ? meant(shape[key]!, field, around) : field;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields with other values; they have no names but their own. */
function mapped(fields: Fields, change: (field: unknown, key: string) => unknown): Fields {
  const changed = Object.create(null) as Record<string, unknown>;
  for (const [key, field] of Object.entries(fields)) changed[key] = change(field, key);
  return changed;
}
