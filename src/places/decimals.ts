/** Digits after the point that a place takes: the fifth is about one metre. */
export const fewestDecimals = 5;

export const decimalsOf = (coordinate: string): number => (/\.(\d+)$/.exec(coordinate)?.[1] ?? '').length;

/** @example withAllDecimals('45.4642') // '45.46420' */
export const withAllDecimals = (coordinate: string): string =>
  coordinate + '0'.repeat(Math.max(0, fewestDecimals - decimalsOf(coordinate)));

/** Whether the last zero of a coordinate was dropped, as many programs do: the other one has all its digits. */
export const lacksZero = (coordinate: string, other: string): boolean =>
  decimalsOf(coordinate) === fewestDecimals - 1 && decimalsOf(other) >= fewestDecimals;
