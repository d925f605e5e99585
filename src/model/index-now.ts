import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';

/** What proves to search engines that a site is told of by its owner: https://www.indexnow.org/documentation */
export const indexNowKey = z
  .string()
  .superRefine(
    rule((key) => (/^[A-Za-z\d-]{8,128}$/.test(key) ? undefined : { code: 'indexnow-key-wrong' })),
  );
