import type { Element, ElementContent, Properties } from 'hast';
import { element } from './element.ts';
import type { PartFacts } from './part.ts';

/** A link, marked where it is part of a paid relation (LK01). */
export const linkTo = (
  href: string,
  { isSponsored }: Pick<PartFacts, 'isSponsored'>,
  words: string | readonly ElementContent[],
  properties: Properties = {},
): Element =>
  element('a', { ...properties, href, ...(isSponsored(href) ? { rel: ['sponsored'] } : {}) }, words);
