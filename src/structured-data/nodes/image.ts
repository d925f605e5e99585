import type { ImageObjectLeaf, QuantitativeValueLeaf } from 'schema-dts';
import type { Picture } from '../../model/content.ts';
import { scopeOf, type PageFacts, type Scope } from '../scope.ts';

/**
 * The rendition of a picture that other sites can show too, with somebody to thank for it. What it shows is not told,
 * since a picture of a thing has the same `@id` in every language.
 */
export function imageObject(
  { content, paths }: Scope,
  id: string,
  { share, credit }: Pick<Picture, 'share' | 'credit'>,
): ImageObjectLeaf {
  const url = paths.url(share.path);
  return {
    '@type': 'ImageObject',
    '@id': id,
    url,
    contentUrl: url,
    width: pixels(share.width),
    height: pixels(share.height),
    creditText: credit ?? content.site.name,
  };
}

/** The main picture of a page, told in the page’s language; nothing where there is none. */
export function pageImage(page: PageFacts): readonly ImageObjectLeaf[] {
  if (!page.image) return [];
  const scope = scopeOf(page);
  const id = scope.ids.pageImage(page.paths.url(page.path));
  return [{ ...imageObject(scope, id, page.image), caption: page.image.alt }];
}

/** E37 is the code for pixels in the list of units that schema.org points to (UN/CEFACT). */
const pixels = (value: number): QuantitativeValueLeaf => ({
  '@type': 'QuantitativeValue',
  value,
  unitCode: 'E37',
});
