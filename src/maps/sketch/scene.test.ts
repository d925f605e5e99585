import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pin } from '../../model/address.ts';
import { bearing, distance } from '../../places/distance.ts';
import { contains, overlap, type Box, type Position } from '../box.ts';
import { size } from './frame.ts';
import type { Label } from './labels.ts';
import { boxesOf } from './placed.ts';
import { sketchOf, type Mark, type Scene, type SketchPlace } from './scene.ts';
import { doorRadius, symbols, type PlaceKind } from './symbols.ts';

const door: Pin = { latitude: '45.46420', longitude: '9.19000' };

const words = {
  door: 'Porta',
  length: (metres: number) =>
    metres < 1000 ? `${Math.round(metres)} m` : `${(metres / 1000).toFixed(1)} km`,
};

/** A pin so many metres from the door. */
function at(east: number, north: number): Pin {
  const metre = 180 / (Math.PI * 6_371_008.8);
  const narrowing = Math.cos((45.4642 * Math.PI) / 180);
  return {
    latitude: (45.4642 + north * metre).toFixed(7),
    longitude: (9.19 + (east * metre) / narrowing).toFixed(7),
  };
}

const place = (east: number, north: number, name = 'Piazza Esempio', index = 0): SketchPlace => ({
  kind: 'bus',
  number: String(index + 1),
  name,
  pin: at(east, north),
});

const sketch = (...places: readonly (readonly [number, number, string?])[]): Scene =>
  sketchOf(
    door,
    places.map(([east, north, name], index) => place(east, north, name, index)),
    words,
  );

const labelled = (scene: Scene): readonly Label[] => [
  ...(scene.doorLabel ? [scene.doorLabel] : []),
  ...scene.marks.flatMap(({ label }) => (label ? [label] : [])),
  ...scene.rings.flatMap(({ label }) => (label ? [label] : [])),
];

/** What belongs together may touch. */
const drawn = (scene: Scene): readonly (readonly Box[])[] => [
  [{ ...scene.door, width: 2 * doorRadius, height: 2 * doorRadius }],
  [scene.north],
  [scene.bar],
  ...scene.marks.map((mark) => boxesOf({ ...mark, spot: undefined })),
  ...labelled(scene).map((label) => [label]),
];

const anyPlace = fc.record({
  east: fc.oneof(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -2000, max: 2000 })),
  north: fc.oneof(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -2000, max: 2000 })),
  name: fc.constantFrom(
    'Cadorna',
    'Die Straßenbahnhaltestelle',
    'فندق المثال',
    '例の駅前広場',
    'A fountain with a lion on it',
  ),
  kind: fc.constantFrom(...(Object.keys(symbols) as PlaceKind[])),
});

const places = fc.array(anyPlace, { minLength: 1, maxLength: 12 });
const fewPlaces = fc.array(anyPlace, { minLength: 1, maxLength: 6 });

const scenes = places.map((all) =>
  sketchOf(
    door,
    all.map(({ east, north, name, kind }, index) => ({
      kind,
      number: String(index + 1),
      name,
      pin: at(east, north),
    })),
    words,
  ),
);

const vectorFromDoor = (scene: Scene, { x, y }: Position) => ({ x: x - scene.door.x, y: y - scene.door.y });

/** Degrees clockwise from north. */
const compass = ({ x, y }: Position): number => ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;

const spotOf = ({ spot, symbol }: Mark): Position => spot ?? symbol;

describe('whatever stands around a door', () => {
  test('no symbol and no text lies on another one or leaves the drawing', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const sheet = { x: size.width / 2, y: size.height / 2, ...size };
        const things = drawn(scene);
        things.forEach((boxes, index) => {
          const others = things.slice(index + 1).flat();
          expect(boxes.every((box) => contains(sheet, box))).toBe(true);
          expect(others.filter((other) => boxes.some((box) => overlap(box, other)))).toEqual([]);
        });
      }),
    );
  });

  test('everything is drawn in its true direction, and at its true distance unless an arrow says that it is farther', () => {
    fc.assert(
      fc.property(places, (all) => {
        const pins = all.map(({ east, north }) => at(east, north));
        const scene = sketchOf(
          door,
          all.map(({ name, kind }, index) => ({ kind, name, number: String(index), pin: pins[index]! })),
          words,
        );
        for (const mark of scene.marks) {
          const pin = pins[Number(mark.number)]!;
          const vector = vectorFromDoor(scene, spotOf(mark));
          const metres = Math.hypot(vector.x, vector.y) / scene.scale;
          if (mark.beyond) expect(metres).toBeLessThan(distance(door, pin));
          else expect(metres).toBeCloseTo(distance(door, pin), 6);
          if (metres < 1) continue;
          const turn = Math.abs(compass(mark.beyond ?? vector) - bearing(door, pin));
          expect(Math.min(turn, 360 - turn)).toBeLessThan(0.001);
        }
      }),
    );
  });

  test('the scale bar and the rings have the lengths that they name', () => {
    fc.assert(
      fc.property(scenes, ({ scale, bar, rings }) => {
        expect(bar.length / scale).toBeCloseTo(bar.metres, 6);
        expect(String(bar.metres)).toMatch(/^[125]0*$/);
        expect(bar.text).toBe(words.length(bar.metres));
        rings.forEach(({ radius }, index) => expect(radius / scale).toBeCloseTo(bar.metres * (index + 1), 6));
      }),
    );
  });

  test('up to six places all have a symbol and at least their number', () => {
    fc.assert(
      fc.property(fewPlaces, (all) => {
        const scene = sketch(...all.map(({ east, north, name }) => [east, north, name] as const));
        expect(scene.marks).toHaveLength(all.length);
        expect(scene.marks.every(({ label, number }) => label?.lines[0]?.startsWith(number))).toBe(true);
      }),
    );
  });
});

test('stops side by side near the door, one of them behind it, all keep their symbols', () => {
  expect(sketch([2, -55], [0, 385], [7, -47], [0, 0]).marks).toHaveLength(4);
});

test('the same places always give the same sketch', () => {
  const around = [
    [30, 40],
    [-200, 10],
    [5, 5],
  ] as const;
  expect(sketch(...around)).toEqual(sketch(...around));
});

test('a fountain beside the door and a station far away are both read on one sketch', () => {
  const scene = sketch(
    [5, 0, 'Fontana'],
    [60, -50, 'Parcheggio'],
    [-300, 0, 'Cadorna'],
    [0, 1500, 'Centrale'],
  );
  const [fountain, parking, stop, station] = scene.marks;
  expect(fountain!.spot).toBeDefined();
  expect(parking).not.toHaveProperty('beyond');
  expect(stop!.label!.lines).toEqual(['3 Cadorna', '300 m']);
  expect(station!.beyond!.y).toBeCloseTo(-1, 3);
  expect(station!.label!.lines.at(-1)).toBe('1.5 km');
});

test('where all is on one side, the door makes room but stays in the middle', () => {
  const { door: drawnDoor, marks } = sketch([300, 0], [250, 120]);
  expect(drawnDoor.x).toBeLessThan(size.width / 2);
  expect(drawnDoor.x).toBeGreaterThan(size.width / 4);
  expect(marks.every(({ symbol }) => symbol.x > drawnDoor.x)).toBe(true);
});

test('a long name is not cut: the number stands for it', () => {
  const long = 'Das Parkhaus der Donaudampfschifffahrtsgesellschaft hinter dem Rathaus';
  expect(sketch([120, 80, long]).marks[0]!.label!.lines).toEqual(['1', '144 m']);
});
