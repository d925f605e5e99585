import type { Detail } from '../maps/land.ts';

interface Level {
  readonly detail: Detail;
  /** How far around each place it is drawn, in degrees; everywhere where that is not given. */
  readonly reach?: number;
  /** The zoom from which it is worth its bytes. */
  readonly from: number;
  /** As many as the scale of the data deserves. */
  readonly decimals: number;
  /** Whether the coast is drawn as a line, too. */
  readonly coast: boolean;
}

/** The ground comes in three files: the world in outline, and the finer the nearer to places of the network. */
export const levels = {
  world: { detail: '110m', from: 0, decimals: 2, coast: false },
  region: { detail: '50m', reach: 22, from: 3.5, decimals: 2, coast: true },
  near: { detail: '10m', reach: 2, from: 8, decimals: 3, coast: true },
} as const satisfies Readonly<Record<string, Level>>;

export type LevelName = keyof typeof levels;
export const levelNames = Object.keys(levels) as LevelName[];
