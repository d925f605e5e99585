/** How one can pay. */
export const payments = [
  'cash',
  'credit-cards',
  'debit-cards',
  'contactless',
  'meal-vouchers',
  'bank-transfer',
] as const;
export type Payment = (typeof payments)[number];

/** What a place has or does beside its trade. */
export const amenities = [
  'wifi',
  'toilets',
  'accessible-toilets',
  'outdoor-seating',
  'air-conditioning',
  'highchairs',
  'dogs-welcome',
  'takeaway',
  'delivery',
] as const;
export type Amenity = (typeof amenities)[number];
