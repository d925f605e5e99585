import type { Panel } from './layout.ts';

const radii = [18, 44, 78, 120, 170, 228, 294];

/** The sign of the house, as `components/Arcs.astro` draws it; where words lie over it, the wider a ring the fainter. */
export const arcsSvg = (colour: string, areFading: boolean): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-300 -300 600 600" fill="none" stroke="${colour}" stroke-width="3.2">${radii
    .map((radius) => `<circle r="${radius}" stroke-opacity="${areFading ? strengthOf(radius) : 1}"/>`)
    .join('')}</svg>`;

/** The innermost ring is drawn in full, of the outermost a fifth is left. */
const strengthOf = (radius: number): number => Math.round(100 - (80 * radius) / 294) / 100;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The waves around a point. */
export const arcsAt = ({ x, y }: Point, side: number, colour: string, areFading = false): Panel => ({
  source: areFading ? 'fading arcs' : 'arcs',
  colour,
  isRound: false,
  padding: 0,
  left: Math.round(x - side / 2),
  top: Math.round(y - side / 2),
  width: Math.round(side),
  height: Math.round(side),
});
