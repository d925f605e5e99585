import { z } from 'astro/zod';
import type { Address, Pin } from './address.ts';
import type { Arrival } from './arrival.ts';
import type { ExternalIds } from './external-ids.ts';
import type { FormerPlace } from './history.ts';
import { line } from './text.ts';

/** Of a client that goes to its customers. */
export const serviceAreaSchema = z.strictObject({
  towns: z.array(line).min(1).meta({ description: 'Towns or provinces that it goes to: [Milano, Monza].' }),
  hidesAddress: z.boolean().default(true).meta({
    description:
      'true keeps street, postal code and pin off the site and out of all files (GB05); false where customers also come.',
  }),
});

export type ServiceArea = z.output<typeof serviceAreaSchema>;

/** Everything of a record that tells where a door is. */
export interface Whereabouts {
  readonly address: Address;
  readonly pin?: Pin | undefined;
  readonly arrival?: Arrival | undefined;
  readonly movedFrom: readonly FormerPlace[];
  readonly ids: ExternalIds;
  readonly serviceArea?: ServiceArea | undefined;
}

/**
 * The whereabouts that may be told: of a client that hides its address only the town is left, and of its ids those
 * that lead to no point on a map. Google hides such an address itself, OpenStreetMap and Apple know no such thing.
 */
export function toldWhereabouts<Record extends Whereabouts>(record: Record): Record {
  if (!record.serviceArea?.hidesAddress) return record;
  const { locality, region, country } = record.address;
  const { google, wikidata } = record.ids;
  return {
    ...record,
    address: { locality, region, country },
    pin: undefined,
    arrival: undefined,
    movedFrom: [],
    ids: { google, wikidata },
  };
}
