import { expect, test } from 'vitest';
import { oldAddress, oldPath, oldQuestion, webUrl } from './url.ts';

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
  ['of a folder’s file', '/porta/index.html', '/', '/porta/'],
  ['of the first page', '/index.html', '/', '/'],
])('an old address %s', (_, written, base, expected) => {
  expect(oldPath(written, base)).toBe(expected);
});

test.each([
  'porta/',
  '//example.com/',
  '/porta?p=1',
  '/porta#sopra',
  '/una porta/',
  '/caff%E8/',
  '/a%00b/',
  '/a%0Ab/',
  '/a%C2%85b/',
  '/..%2F..%2Fporta/',
  '/%2e%2e%2fporta/',
  '/a%2F%2Fb/',
  '/a//b/',
  '/a%5Cb/',
  '/a%E2%80%AEb/',
])('%s is no old address', (written) => {
  expect(oldPath(written, '/')).toBeUndefined();
});

test.each([
  ['/?p=123', '/', '/', 'p=123'],
  ['/index.php?view=article&id=4:vino', '/', '/index.php/', 'id=4:vino view=article'],
  ['/blog/?page_id=7', '/blog/', '/', 'page_id=7'],
])('%s is an old address that asks for something', (written, base, path, query) => {
  const question = oldQuestion(written, base);
  expect(question?.path).toBe(path);
  expect(question?.query.map((pair) => pair.join('=')).join(' ')).toBe(query);
  expect(oldAddress.safeParse(written).success).toBe(true);
});

test.each([
  '/?',
  '/?p',
  '/?p=',
  '/?p=1&p=2',
  '/?p=1#a',
  '?p=1',
  '/?p=a b',
  '/?p="1"',
  '/?p-q=1',
  '/$a?p=1',
  '/?p=%41',
])('%s is none', (written) => {
  expect(oldQuestion(written, '/')).toBeUndefined();
  expect(oldAddress.safeParse(written).success).toBe(false);
});

test.each([
  'https://www.example.com',
  'http://example.com/a?b=c&d=e#f',
  'https://caffè.example/menù/',
  'https://a.example/(x),;y',
])('%s is a web address', (address) => {
  expect(webUrl.safeParse(address).success).toBe(true);
});

test.each([
  ['a line’s end, after which a card for phones would read another line', 'https://example.com/\nNOTE:a'],
  ['a tab', 'https://exam\tple.com/'],
  ['a blank at its end', 'https://example.com/ '],
  ['a quote', 'https://example.com/"a'],
  ['an angle bracket', 'https://example.com/<b>'],
  ['a character that turns the writing round', 'https://example.com/\u202Ea'],
  ['a backslash', 'https:\\\\example.com'],
  ['a password', 'https://anna:segreto@example.com/'],
  ['a name before another host', 'https://www.example.com@example.org/'],
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:text/html,a'],
  ['a joker for a host', 'https://*.example.com/'],
  ['a host that ends a directive of the policy', 'https://a.example;b.example/'],
])('with %s it is none', (_, address) => {
  expect(webUrl.safeParse(address).success).toBe(false);
});

test.each([
  ['a step that is too long', `/${'a'.repeat(251)}/`],
  ['one in letters of several bytes', `/${'東'.repeat(90)}/`],
  ['too many steps', `/${'porta/'.repeat(200)}`],
])('an old address with %s is refused', (_, address) => {
  expect(oldAddress.safeParse(address).success).toBe(false);
  expect(oldAddress.safeParse(address.slice(0, 80)).success).toBe(true);
});
