import type { z } from 'astro/zod';
import { doubtHours } from '../hours/doubts.ts';
import { doubtHolidays } from '../hours/public-holidays.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import type { Address, Pin } from '../model/address.ts';
import type { clientSchema } from '../model/client.ts';
import { doubtName } from '../places/business-name.ts';
import { distance } from '../places/distance.ts';
import { generalType } from '../model/business-types.ts';
import type { Item } from './item.ts';

type ClientItem = Item<z.output<ReturnType<typeof clientSchema>>>;

/** What of the clients is possible but unlikely, so that somebody should look. */
export const findUnlikely = (clients: readonly ClientItem[]): Mistake[] => [
  ...sharedPins(clients),
  ...clients.flatMap(oddNames),
  ...clients.flatMap(generalTypes),
  ...clients.flatMap(lostHours),
  ...clients.flatMap(unknownHolidays),
];

/** GB02 */
const oddNames = ({ data, document }: ClientItem): Mistake[] =>
  data
    ? doubtName({ name: data.name, ...data.address }).map(({ code, facts = {} }) => ({
        code,
        facts,
        place: document.locate(['name']),
      }))
    : [];

/** LB02: nearly always there is a kind that says more. */
const generalTypes = ({ data, document }: ClientItem): Mistake[] =>
  data?.type === generalType
    ? [{ code: 'business-type-general', facts: {}, place: document.locate(['type']) }]
    : [];

/** Of the client itself and of its departments, as they stand in the record. */
const lostHours = ({ fields, document }: ClientItem): Mistake[] =>
  hoursIn(fields).flatMap(({ written, path }) =>
    doubtHours(written).map(({ code, facts = {} }) => ({ code, facts, place: document.locate(path) })),
  );

function hoursIn({ hours, departments }: ClientItem['fields']) {
  const parts = Array.isArray(departments) ? (departments as readonly unknown[]) : [];
  return [
    { written: hours, path: ['hours'] },
    ...parts.map((part, index) => ({
      written: (part as { readonly hours?: unknown } | null)?.hours,
      path: ['departments', index, 'hours'],
    })),
  ];
}

/** Of hours that name public holidays, where it is not known which days these are. */
function unknownHolidays({ data, document }: ClientItem): Mistake[] {
  if (!data) return [];
  const all = [data.hours, ...data.departments.map(({ hours }) => hours)];
  if (!all.some((hours) => hours?.overrides.some(({ kind }) => kind === 'holidays'))) return [];
  const code = doubtHolidays(data.address, data.pin);
  return code
    ? [{ code, facts: { country: data.address.country }, place: document.locate(['address']) }]
    : [];
}

/** Two pins so near each other are one door, in metres. */
const sameDoor = 5;

/**
 * Two clients behind one door are rare; one pin copied from the other’s record is not. Neighbours in one street, or in
 * one shopping centre, lie as near, but no two measured pins have the same digits.
 */
function sharedPins(clients: readonly ClientItem[]): Mistake[] {
  const pinned = clients.flatMap(({ data, document }, index) =>
    data?.pin ? [{ index, name: data.name, pin: data.pin, street: streetName(data.address), document }] : [],
  );
  const byCell = Map.groupBy(pinned, ({ pin }) => cellOf(pin));
  return pinned.flatMap((client) => {
    const near = neighbours.flatMap((step) => byCell.get(cellOf(client.pin, step)) ?? []);
    const other = near.find((one) => one.index < client.index && seemsCopied(one, client));
    if (!other) return [];
    const place = client.document.locate(['pin'], 'key');
    return [{ code: 'pin-shared' as const, facts: { other: other.name }, place }];
  });
}

interface Door {
  readonly pin: Pin;
  readonly street: string;
}

const seemsCopied = (one: Door, other: Door): boolean =>
  distance(one.pin, other.pin) <= (one.street !== '' && one.street === other.street ? 0 : sameDoor);

/** The street without its numbers. */
const streetName = ({ street = '' }: Address): string =>
  street
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{L}{2,}$/u.test(word))
    .join(' ');

/** Cells of a ten-thousandth of a degree: nowhere that people live less than five metres wide. */
const cellOf = ({ latitude, longitude }: Pin, [north, east]: readonly [number, number] = [0, 0]): string =>
  `${Math.floor(Number(latitude) * 10_000) + north},${Math.floor(Number(longitude) * 10_000) + east}`;

const steps = [0, -1, 1];
const neighbours = steps.flatMap((north) => steps.map((east) => [north, east] as const));
