import type { ImageFile } from '../model/content.ts';

/** What style sheets keep in a picture that they crop, since the policy of the pages allows no styles of its own. */
export interface FocusAttributes {
  readonly 'data-focus-x'?: number;
  readonly 'data-focus-y'?: number;
}

/** To the nearest of those places that `parts.css` knows. */
export const focusAttributes = ({ focus }: ImageFile): FocusAttributes =>
  focus ? { 'data-focus-x': nearest(focus.x), 'data-focus-y': nearest(focus.y) } : {};

const step = 20;

const nearest = (hundredths: number): number => Math.round(hundredths / step) * step;
