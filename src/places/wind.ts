/** The points of the compass, clockwise. */
export const winds = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Wind = (typeof winds)[number];

/** @param bearing in degrees clockwise from north */
export const windOf = (bearing: number): Wind => winds[Math.round(bearing / 45) % winds.length]!;
