import { listed } from '../mistakes/listed.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { startOf } from './place.ts';

/** Components for pages of which nothing says what they are called. @param pages the keys of those that are told */
export const findUntoldPages = (components: readonly string[], pages: readonly string[]): Mistake[] =>
  components
    .filter((key) => !pages.includes(key))
    .map((key) => ({
      code: 'own-page-untold',
      facts: { value: key, known: listed(pages), suggestion: nearest(key, pages) ?? '' },
      place: startOf(`pages/${key}.astro`),
    }));
