import { table } from '../../table.ts';

/** The field of a client’s record that answers whoever asks or complains about an aspect. */
const fields: Readonly<Record<string, string>> = table({
  door: 'arrival',
  parking: 'arrival.parking',
  access: 'arrival.stepFree',
  hours: 'hours',
  price: 'priceRange',
  wait: 'reservations',
});

export const answeringAspects: readonly string[] = Object.keys(fields);

export const fieldOfAspect = (aspect: string): string | undefined => fields[aspect];
