import Callout from './Callout.astro';
import Facts from './Facts.astro';
import Figure from './Figure.astro';
import Gallery from './Gallery.astro';
import Quote from './Quote.astro';
import { own } from './own.ts';

/** What authors can use in `.mdx` without importing anything. */
export const authoring = { ...own, Callout, Facts, Figure, Gallery, Quote };
