import type { Mistake } from '../mistakes/mistake.ts';
import type { Refusal } from '../mistakes/rule.ts';
import type { Address, Pin } from '../model/address.ts';
import { isTimeZone } from '../model/time-zone.ts';
import { judgeAddress } from '../places/address-truth.ts';
import { distance } from '../places/distance.ts';
import { gazetteerOf, type Gazetteer } from '../places/gazetteer.ts';
import { doubtPin, refusePin } from '../places/pin-truth.ts';
import { showSameTime, zoneOf } from '../places/zone.ts';
import { listOf, type Item } from './item.ts';
import { legibleAddress, legiblePin } from './legible.ts';
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
export async function findFalsePlaces(items: readonly Item[]): Promise<Findings> {
  const found = await Promise.all(items.map(judgeItem));
  return {
    mistakes: found.flatMap(({ mistakes }) => mistakes),
    warnings: found.flatMap(({ warnings }) => warnings),
  };
}

interface Whereabouts {
  readonly path: Path;
  readonly address: Address;
  readonly pin?: Pin | undefined;
}

async function judgeItem(item: Item): Promise<Findings> {
  const paths: readonly Path[] = [
    [],
    ...listOf(item.fields, 'movedFrom').map((_, index) => ['movedFrom', index]),
  ];
  const places = paths.flatMap((path) => whereaboutsAt(item, path));
  const judged = await Promise.all(places.map((place) => judgePlace(item, place)));
  return {
    mistakes: judged.flatMap(({ mistakes }) => mistakes),
    warnings: [...judged.flatMap(({ warnings }) => warnings), ...findAstray(item), ...findOddZone(item)],
  };
}

function whereaboutsAt({ fields }: Item, path: Path): readonly Whereabouts[] {
  const address = legibleAddress(valueAt(fields, [...path, 'address']));
  return address ? [{ path, address, pin: pinAt(fields, path) }] : [];
}

const pinAt = (fields: Item['fields'], path: Path): Pin | undefined =>
  legiblePin(valueAt(fields, [...path, 'pin']));

async function judgePlace({ document }: Item, { path, address, pin }: Whereabouts): Promise<Findings> {
  const gazetteer = await gazetteerOf(address.country);
  const { wrong, unlikely } = judgeAddress({ address, gazetteer });
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

/** Doors, car parks, stops and landmarks too far away to be on anybody’s way. */
function findAstray({ fields, document }: Item): readonly Mistake[] {
  const door = pinAt(fields, []);
  if (!door) return [];
  return spotPaths(fields).flatMap((path) => {
    const pin = pinAt(fields, path);
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
