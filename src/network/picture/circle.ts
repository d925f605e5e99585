/** A position from the picture’s middle: `x` to the right, `y` downwards. */
export type Point = readonly [x: number, y: number];

export const turn = 2 * Math.PI;

/** @param angle clockwise from the top, in radians */
export const polar = (radius: number, angle: number): Point => [
  radius * Math.sin(angle),
  -radius * Math.cos(angle),
];

/** An angle as one from 0 to a whole turn. */
export const within = (angle: number): number => ((angle % turn) + turn) % turn;

/** The shortest way from one angle to another, clockwise where it is positive. */
export function between(from: number, to: number): number {
  const way = within(to - from);
  return way > Math.PI ? way - turn : way;
}

/** The direction in which most of them are; nothing where there are none, or they cancel each other out. */
export function meanAngle(angles: readonly number[]): number | undefined {
  const [x, y] = angles.reduce<Point>(([x, y], angle) => [x + Math.sin(angle), y + Math.cos(angle)], [0, 0]);
  return Math.hypot(x, y) <= 0.02 * angles.length ? undefined : within(Math.atan2(x, y));
}
