import type { Pin } from '../../model/address.ts';
import { bearing, distance } from '../../places/distance.ts';
import { radians } from '../../places/earth.ts';
import type { Offset } from './frame.ts';

/**
 * Where a place lies, in metres from the door: its distance laid off in its direction, so that the sketch and the
 * figures beside it come from the same numbers. Over the few kilometres that people walk the earth may be taken as
 * flat: what that does wrong is less than the width of a line.
 */
export function offsetFrom(door: Pin, place: Pin): Offset {
  const angle = radians(bearing(door, place));
  const metres = distance(door, place);
  return { east: metres * Math.sin(angle), south: -metres * Math.cos(angle) };
}
