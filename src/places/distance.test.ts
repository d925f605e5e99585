import { expect, test } from 'vitest';
import { bearing, distance } from './distance.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

/** Great circles of known length: a minute of latitude is 1853 m on this sphere, the quadrant 10 007.6 km. */
test.each([
  ['the same door', at(45, 9), at(45, 9), 0],
  ['a minute of latitude', at(45, 9), at(45 + 1 / 60, 9), 1853.25],
  ['a degree of longitude on the equator', at(0, 9), at(0, 10), 111_195.08],
  ['a degree of longitude at 60 degrees is half of it', at(60, 9), at(60, 10), 55_595],
  ['from the equator to the pole', at(0, 0), at(90, 0), 10_007_557.2],
  ['across the date line', at(0, 179.5), at(0, -179.5), 111_195.08],
  ['the other side of the globe', at(0, 0), at(0, 180), 20_015_114.4],
])('%s', (_, from, to, metres) => {
  expect(distance(from, to) / Math.max(1, metres)).toBeCloseTo(metres === 0 ? 0 : 1, 4);
  expect(distance(to, from)).toBeCloseTo(distance(from, to), 6);
});

test('pins are text', () => {
  const [duomo, castello] = [
    { latitude: '45.46420', longitude: '9.19000' },
    { latitude: '45.47040', longitude: '9.17930' },
  ];
  expect(distance(duomo, castello)).toBeCloseTo(distance(at(45.4642, 9.19), at(45.4704, 9.1793)), 6);
});

test.each([
  ['north', at(46, 9), 0],
  ['east', at(45, 9.001), 90],
  ['south', at(44, 9), 180],
  ['west', at(45, 8.999), 270],
])('%s', (_, to, degrees) => {
  expect(bearing(at(45, 9), to)).toBeCloseTo(degrees, 2);
});

test('nearly north from the other side is just below a full circle', () => {
  expect(bearing(at(45, 9), at(46, 8.999))).toBeCloseTo(359.96, 1);
});
