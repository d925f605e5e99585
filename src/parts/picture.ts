import type { Element } from 'hast';
import { responsive } from '../pictures/responsive.ts';
import { element } from './element.ts';
import type { PictureFacts } from './part.ts';

/** The picture of a card: it is small wherever it stands. */
export function cardPicture({ image, alt, isLogo = false }: PictureFacts): Element {
  const { srcset, ...shown } = responsive(image, [240, 480]);
  return element('img', {
    ...shown,
    ...(srcset === undefined ? {} : { srcSet: srcset, sizes: '12rem' }),
    alt,
    ...(isLogo ? { className: ['told-logo'] } : {}),
    loading: 'lazy',
    decoding: 'async',
  });
}
