import type { IdReference, ImageObjectLeaf, QuantitativeValueLeaf } from 'schema-dts';
import type { Picture } from '../../model/content.ts';
import { scopeOf, type PageFacts, type Scope } from '../scope.ts';

type Shared = Pick<Picture, 'share' | 'credit'>;

/** A picture of a thing, the same in every language; so what it shows is not told here. */
export const imageObject = (scope: Scope, picture: Shared): ImageObjectLeaf =>
  describe(scope, imageReference(scope, picture)['@id'], picture);

export const imageReference = ({ paths, ids }: Scope, { share }: Shared): IdReference => ({
  '@id': ids.image(paths.url(share.path)),
});

/** The main picture of a page, told in the page’s language; nothing where there is none. */
export const pageImage = (page: PageFacts): readonly ImageObjectLeaf[] =>
  page.image
    ? [
        {
          ...describe(scopeOf(page), scopeOf(page).ids.pageImage(page.paths.url(page.path)), page.image),
          caption: page.image.alt,
        },
      ]
    : [];

/** The rendition that other sites can show too, with somebody to thank for it. */
function describe({ content, paths }: Scope, id: string, { share, credit }: Shared): ImageObjectLeaf {
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

/** E37 is the code for pixels in the list of units that schema.org points to (UN/CEFACT). */
const pixels = (value: number): QuantitativeValueLeaf => ({
  '@type': 'QuantitativeValue',
  value,
  unitCode: 'E37',
});
