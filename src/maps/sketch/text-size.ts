import { textWidth } from '../text-width.ts';

/** The size of all letters on the sketch, in its own units, and how far apart lines stand. */
const fontSize = 12.5;
export const lineHeight = 14.5;

/** How much room a line needs at most; a browser that draws it may need less. */
export const lineWidth = (text: string): number => textWidth(text, fontSize);
