import { expect, test } from 'vitest';
import { oldPath } from './url.ts';

test.each([
  ['as it was', '/2019/05/porta/', '/', '/2019/05/porta/'],
  ['without the last slash', '/2019/porta', '/', '/2019/porta/'],
  ['of a file', '/porta.html', '/', '/porta.html/'],
  ['as browsers send it', '/caff%C3%A8/', '/', '/caffè/'],
  ['as browsers show it', '/caffè/', '/', '/caffè/'],
  ['with the site’s folder', '/blog/porta/', '/blog/', '/porta/'],
  ['without the site’s folder', '/porta/', '/blog/', '/porta/'],
  ['of the site’s folder', '/blog', '/blog/', '/'],
  ['that climbs', '/a/../porta/', '/', '/porta/'],
])('an old address %s', (_, written, base, expected) => {
  expect(oldPath(written, base)).toBe(expected);
});

test.each(['porta/', '//example.com/', '/porta?p=1', '/porta#sopra', '/una porta/', '/caff%E8/'])(
  '%s is no old address',
  (written) => {
    expect(oldPath(written, '/')).toBeUndefined();
  },
);
