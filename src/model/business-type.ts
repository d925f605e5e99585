import { z } from 'astro/zod';
import { nearest } from '../mistakes/nearest.ts';
import { rule } from '../mistakes/rule.ts';
import { businessTypes, subtypes } from '../structured-data/business-types.ts';

/** A kind of local business that schema.org knows. */
export const businessType = z
  .string()
  .superRefine(rule(refuseBusinessType))
  .meta({ enum: [...businessTypes] });

/** Whether one eats or drinks there; only such a business has a menu and a cuisine (LB18). */
export const servesFood = (type: string): boolean =>
  (subtypes.FoodEstablishment as readonly string[]).includes(type);

function refuseBusinessType(value: string) {
  if ((businessTypes as readonly string[]).includes(value)) return undefined;
  // It is spelt like some of its kinds, and each of them would be a guess.
  const suggestion = value === 'LocalBusiness' ? undefined : nearest(value, businessTypes);
  return { code: 'business-type-unknown' as const, facts: { suggestion: suggestion ?? '' } };
}
