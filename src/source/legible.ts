import { country, pinSchema, type Address, type Pin } from '../model/address.ts';
import { line } from '../model/text.ts';
import { refusePostalCode } from '../places/postal-codes.ts';
import { valueAt } from './path.ts';

/**
 * As much of an address as can be read, so that what is wrong with one field does not keep the others from being
 * judged; nothing without the country and the town, by which all else is.
 */
export function legibleAddress(written: unknown): Address | undefined {
  const text = (field: string) => line.safeParse(valueAt(written, [field])).data;
  const locality = text('locality');
  const code = country.safeParse(valueAt(written, ['country'])).data;
  if (locality === undefined || code === undefined) return undefined;
  const address = { street: text('street'), locality, region: text('region'), country: code };
  const postalCode = text('postalCode');
  const isCode = postalCode !== undefined && !refusePostalCode({ ...address, postalCode });
  return { ...address, postalCode: isCode ? postalCode : undefined };
}

/** A pin as far as it can be read: one with too few decimals still lies somewhere. */
export function legiblePin(written: unknown): Pin | undefined {
  const pin = pinSchema.safeParse(written).data;
  if (pin) return pin;
  const [latitude, longitude] = [valueAt(written, ['latitude']), valueAt(written, ['longitude'])];
  const isLegible = isDegrees(latitude, 90) && isDegrees(longitude, 180);
  return isLegible && (Number(latitude) !== 0 || Number(longitude) !== 0)
    ? { latitude, longitude }
    : undefined;
}

const isDegrees = (value: unknown, limit: number): value is string =>
  typeof value === 'string' && /^-?\d{1,3}\.\d{2,}$/.test(value) && Math.abs(Number(value)) <= limit;
