import type { IdReference, ImageObjectLeaf } from 'schema-dts';
import type { Picture } from '../../model/content.ts';
import type { Scope } from '../scope.ts';

type Shared = Pick<Picture, 'share'>;

/** The rendition that every site can show. What the picture shows is told in each page’s language, not here. */
export function imageObject({ paths, ids }: Scope, { share }: Shared): ImageObjectLeaf {
  const url = paths.url(share.path);
  return {
    '@type': 'ImageObject',
    '@id': ids.image(url),
    url,
    contentUrl: url,
    width: String(share.width),
    height: String(share.height),
  };
}

export const imageReference = ({ paths, ids }: Scope, { share }: Shared): IdReference => ({
  '@id': ids.image(paths.url(share.path)),
});
