import type { Mistake } from '../mistakes/mistake.ts';
import type { Refusal } from '../mistakes/rule.ts';
import { pinSchema, type Address, type Pin, type WrittenPin } from '../model/address.ts';
import { isTimeZone } from '../places/time-zone.ts';
import { judgeAddress } from '../places/address-truth.ts';
import { distance } from '../places/distance.ts';
import { gazetteerOf, type Gazetteer } from '../places/gazetteer.ts';
import { doubtDigits, doubtPin, refusePin } from '../places/pin-truth.ts';
import { pointOf } from '../places/point.ts';
import { showSameTime, zoneOf } from '../places/zone.ts';
import { listOf, type Item } from './item.ts';
import { legibleAddress, legiblePin } from './legible.ts';
import { recalledLater, type Memory } from '../memory.ts';
import { valueAt, type Path } from './path.ts';

/** How far from its door anything on the way to a client may be, in metres. */
const walkable = 3000;

/** What cannot be true of some places, and what is only unlikely. */
export interface Findings {
  readonly mistakes: readonly Mistake[];
  readonly warnings: readonly Mistake[];
}

/**
 * Whether addresses and pins are where they say: those of the agency and its clients, also the ones they have moved
 * from, and the places on the way to a door. Judged field by field, so that one mistake does not hide the others.
 */
export async function findFalsePlaces(items: readonly Item[], memory: Memory): Promise<Findings> {
  const found = await Promise.all(
    items.map((item) => recalledLater(memory, ['whereabouts', item.document.digest], () => judgeItem(item))),
  );
  return {
    mistakes: found.flatMap(({ mistakes }) => mistakes),
    warnings: found.flatMap(({ warnings }) => warnings),
  };
}

const movedFromPaths = (fields: Item['fields']): readonly Path[] =>
  listOf(fields, 'movedFrom').map((_, index) => ['movedFrom', index]);

interface Whereabouts {
  readonly path: Path;
  readonly address: Address;
  readonly pin?: Pin | undefined;
}

async function judgeItem(item: Item): Promise<Findings> {
  const paths: readonly Path[] = [[], ...movedFromPaths(item.fields)];
  const places = paths.flatMap((path) => whereaboutsAt(item, path));
  const judged = await Promise.all(places.map((place) => judgePlace(item, place)));
  return {
    mistakes: judged.flatMap(({ mistakes }) => mistakes),
    warnings: [
      ...judged.flatMap(({ warnings }) => warnings),
      ...findOddDigits(item),
      ...findAstray(item),
      ...findOddZone(item),
    ],
  };
}

function whereaboutsAt({ fields }: Item, path: Path): readonly Whereabouts[] {
  const address = legibleAddress(valueAt(fields, [...path, 'address']));
  return address ? [{ path, address, pin: doubtfulPinAt(fields, path) }] : [];
}

const pinAt = (fields: Item['fields'], path: Path): Pin | undefined =>
  legiblePin(valueAt(fields, [...path, 'pin']));

/** Nothing where it is no pin. */
function writtenPinAt(fields: Item['fields'], path: Path): WrittenPin | undefined {
  const written = valueAt(fields, [...path, 'pin']);
  return pinSchema.safeParse(written).success ? (written as WrittenPin) : undefined;
}

/** The pin that nobody has spoken for: one with a reason under `anyway` is taken as it is. */
const doubtfulPinAt = (fields: Item['fields'], path: Path): Pin | undefined =>
  valueAt(fields, [...path, 'pin', 'anyway']) === undefined ? pinAt(fields, path) : undefined;

async function judgePlace({ document }: Item, { path, address, pin }: Whereabouts): Promise<Findings> {
  const gazetteer = await gazetteerOf(address.country);
  const { wrong, unlikely } = judgeAddress({ address, gazetteer, point: pin && pointOf(pin) });
  const ofAddress = (refusal: Refusal) =>
    mistakeOf(refusal, document.locate([...path, 'address', refusal.field!]));
  const ofPin = (refusal: Refusal) => mistakeOf(refusal, document.locate([...path, 'pin'], 'key'));
  const { refused, doubts } = judgePin(address, pin, gazetteer);
  return {
    mistakes: [...wrong.map(ofAddress), ...refused.map(ofPin)],
    warnings: [...unlikely.map(ofAddress), ...doubts.map(ofPin)],
  };
}

function judgePin(address: Address, pin: Pin | undefined, gazetteer: Gazetteer | undefined) {
  if (!pin) return { refused: [], doubts: [] };
  const refusal = refusePin({ address, pin, gazetteer });
  return refusal
    ? { refused: [refusal], doubts: [] }
    : { refused: [], doubts: doubtPin({ address, pin, gazetteer }) };
}

/** Coordinates of any place in the record that were cut off or filled up. */
const findOddDigits = ({ fields, document }: Item): readonly Mistake[] =>
  [[], ...movedFromPaths(fields), ...spotPaths(fields)].flatMap((path) => {
    const written = writtenPinAt(fields, path);
    return (written ? doubtDigits(written) : []).map((doubt) =>
      mistakeOf(doubt, document.locate([...path, 'pin'], 'key')),
    );
  });

/** Doors, car parks, stops and landmarks too far away to be on anybody’s way. */
function findAstray({ fields, document }: Item): readonly Mistake[] {
  const door = pinAt(fields, []);
  if (!door) return [];
  return spotPaths(fields).flatMap((path) => {
    const pin = doubtfulPinAt(fields, path);
    const metres = pin ? distance(door, pin) : 0;
    const refusal = { code: 'pin-astray', facts: { kilometres: Math.round(metres / 1000) } } as const;
    return metres > walkable ? [mistakeOf(refusal, document.locate([...path, 'pin'], 'key'))] : [];
  });
}

const spotPaths = (fields: Item['fields']): readonly Path[] => [
  ['arrival', 'entrance'],
  ...['parking', 'stops', 'landmarks'].flatMap((kind) => {
    const spots = valueAt(fields, ['arrival', kind]);
    return Array.isArray(spots) ? spots.map((_, index) => ['arrival', kind, index]) : [];
  }),
];

/** A time zone that is written although the pin tells another time. */
function findOddZone(item: Item): readonly Mistake[] {
  const { timeZone: value } = item.fields;
  const [place] = whereaboutsAt(item, []);
  if (typeof value !== 'string' || !isTimeZone(value) || !place?.pin) return [];
  const zone = zoneOf(place.pin, place.address.country);
  if (zone === undefined || showSameTime(zone, value)) return [];
  const refusal = { code: 'time-zone-elsewhere', facts: { value, zone } } as const;
  return [mistakeOf(refusal, item.document.locate(['timeZone']))];
}

const mistakeOf = ({ code, facts = {} }: Refusal, place: Mistake['place']): Mistake => ({
  code,
  facts,
  place,
});
