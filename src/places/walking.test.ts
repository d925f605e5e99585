import { expect, test } from 'vitest';
import { walkingMinutes } from './walking.ts';
import { windOf } from './wind.ts';

test.each([
  [3, 1],
  [60, 1],
  [65, 2],
  [220, 4],
  [1500, 25],
])('for %s metres one walks %s minutes', (metres, minutes) => expect(walkingMinutes(metres)).toBe(minutes));

test.each([
  [0, 'n'],
  [22, 'n'],
  [23, 'ne'],
  [180, 's'],
  [315, 'nw'],
  [359, 'n'],
])('%s degrees is %s', (bearing, wind) => expect(windOf(bearing)).toBe(wind));
