import type { z } from 'astro/zod';
import { hoursWithClosing } from './closing.ts';
import type { CalendarDay } from '../hours/day.ts';
import { zoneOf } from '../places/zone.ts';
import type { BusinessType } from './business-types.ts';
import type { clientSchema } from './client.ts';
import { statusOn } from './history.ts';
import { toldWhereabouts } from './service-area.ts';
import type { Site } from './site.ts';

export type ClientRecord = z.output<ReturnType<typeof clientSchema>>;
type Pictures = 'logo' | 'photos';
/** What `Content.ties` tells. */
type Ties = 'near';

/**
 * What is known of a client without its pictures and texts: the same in every language. A client that hides its
 * address has none here but its town, no pin and no way to the door, so that nothing made of these facts can tell.
 */
export interface ClientFacts extends Readonly<
  Omit<ClientRecord, Pictures | Ties | 'type' | 'moreTypes' | 'arrival' | 'timeZone'>
> {
  readonly key: string;
  readonly type: BusinessType;
  readonly moreTypes: BusinessType[];
  readonly arrival?: Omit<NonNullable<ClientRecord['arrival']>, 'door'> | undefined;
  /** IANA zone of its clock, by which the hours are meant: as written, else of its place, else the agency’s. */
  readonly timeZone: string;
}

/**
 * @param key the name of the client’s folder
 * @param today as from when the hours are told: a closing that is over is left out
 */
export function clientFacts<Record extends Omit<ClientRecord, Pictures | Ties>>(
  key: string,
  record: Record,
  site: Pick<Site, 'timeZone'>,
  today: CalendarDay,
): Record & ClientFacts {
  const { address, hours, pin, timeZone } = record;
  return {
    ...toldWhereabouts(record),
    key,
    type: record.type as BusinessType,
    moreTypes: record.moreTypes as BusinessType[],
    timeZone: timeZone ?? zoneOf(pin, address.country) ?? site.timeZone,
    hours: hours && hoursWithClosing(hours, record, today),
    departments: openDepartments(record, today),
  };
}

/** What closes, closes with all its departments. */
const openDepartments = (
  record: Pick<ClientRecord, 'departments' | 'opens' | 'closed'>,
  today: CalendarDay,
) =>
  record.departments.flatMap((department) => {
    const hours = hoursWithClosing(department.hours, record, today);
    return hours ? [{ ...department, hours }] : [];
  });

/** What a place that has closed for good has no more: whoever calls or comes, and whatever it offered. */
const gone = {
  phones: [],
  pin: undefined,
  arrival: undefined,
  menu: undefined,
  reservations: undefined,
  cuisine: [],
  priceRange: undefined,
  payment: [],
  amenities: [],
} satisfies Partial<ClientFacts>;

/** What may be shown of a client. */
export const shownFacts = <Facts extends ClientFacts>(facts: Facts, today: CalendarDay): Facts =>
  statusOn(facts, today) === 'closed' ? { ...facts, ...gone } : facts;
