import type { ImageObjectLeaf, QuantitativeValueLeaf } from 'schema-dts';
import type { Picture } from '../../model/content.ts';
import { shapes } from '../shapes.ts';
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

/** The main picture of a page in the shapes that there are of it, told in the page’s language; nothing where there is none. */
export function pageImages(page: PageFacts): readonly ImageObjectLeaf[] {
  if (!page.image) return [];
  const scope = scopeOf(page);
  const { alt: caption } = page.image;
  const id = scope.ids.pageImage(page.paths.url(page.path));
  return inShapes(id, page.image).map(([own, picture]) => ({ ...imageObject(scope, own, picture), caption }));
}

/** What of a picture is told. */
export type Shown = Pick<Picture, 'share' | 'credit' | 'shaped'>;

/** One node, or one for each shape that there is of the picture (LB19): `photo-1-16x9`. */
export function inShapes(id: string, picture: Shown): readonly (readonly [string, Shown])[] {
  if (!picture.shaped) return [[id, picture]];
  return picture.shaped.map((share, index) => {
    const shape = shapes[index]?.join('x') ?? String(index);
    return [`${id}-${shape}`, { share, credit: picture.credit }];
  });
}

/** E37 is the code for pixels in the list of units that schema.org points to (UN/CEFACT). */
const pixels = (value: number): QuantitativeValueLeaf => ({
  '@type': 'QuantitativeValue',
  value,
  unitCode: 'E37',
});
