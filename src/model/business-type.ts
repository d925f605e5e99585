import { z } from 'astro/zod';
import { nearest } from '../mistakes/nearest.ts';
import { rule } from '../mistakes/rule.ts';
import { businessTypes, generalType, subtypes } from './business-types.ts';

/** A kind of local business that schema.org knows; the general one is taken, and doubted elsewhere (LB02). */
export const businessType = z
  .string()
  .superRefine(rule(refuseBusinessType))
  .meta({ enum: [...businessTypes, generalType] });

/** Whether one eats or drinks there; only such a business has a menu and a cuisine (LB18). */
export const servesFood = (type: string): boolean =>
  (subtypes.FoodEstablishment as readonly string[]).includes(type);

function refuseBusinessType(value: string) {
  const isKnown = value === generalType || (businessTypes as readonly string[]).includes(value);
  if (isKnown) return undefined;
  return {
    code: 'business-type-unknown' as const,
    facts: { suggestion: nearest(value, businessTypes) ?? '' },
  };
}
