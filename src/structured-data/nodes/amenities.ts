import type { LocationFeatureSpecificationLeaf } from 'schema-dts';
import type { Access, Arrival } from '../../model/arrival.ts';
import type { Amenity, Payment } from '../../model/services.ts';

/** What ways to pay are called in English; schema.org has text alone for them. */
export const paymentNames: Readonly<Record<Payment, string>> = {
  cash: 'Cash',
  'credit-cards': 'Credit cards',
  'debit-cards': 'Debit cards',
  contactless: 'Contactless',
  'meal-vouchers': 'Meal vouchers',
  'bank-transfer': 'Bank transfer',
};

const amenityNames: Readonly<Record<Amenity, string>> = {
  wifi: 'Wi-Fi',
  toilets: 'Toilets',
  'accessible-toilets': 'Wheelchair-accessible toilets',
  'outdoor-seating': 'Outdoor seating',
  'air-conditioning': 'Air conditioning',
  highchairs: 'High chairs',
  'dogs-welcome': 'Dogs welcome',
  takeaway: 'Takeaway',
  delivery: 'Delivery',
};

const entrance = 'Wheelchair-accessible entrance';
const accessValues: Readonly<Record<Access, boolean | string>> = { yes: true, partly: 'limited', no: false };

interface Equipped {
  readonly amenities: readonly Amenity[];
  readonly arrival?: Pick<Arrival, 'stepFree'> | undefined;
}

/** What a place has, and whether one gets in without a step. */
export function amenityFeatures({
  amenities,
  arrival,
}: Equipped): readonly LocationFeatureSpecificationLeaf[] {
  const access = arrival?.stepFree?.access;
  return [
    ...amenities.map((amenity) => feature(amenityNames[amenity], true)),
    ...(access === undefined ? [] : [feature(entrance, accessValues[access])]),
  ];
}

const feature = (name: string, value: boolean | string): LocationFeatureSpecificationLeaf => ({
  '@type': 'LocationFeatureSpecification',
  name,
  value,
});
