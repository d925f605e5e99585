import { expect, test } from 'vitest';
import { responsive } from './responsive.ts';
import { pathsNamedIn, readDrawing, readRendition, renditionOf } from './rendition.ts';

const image = { src: '/blog/_astro/sala.Ab3-E6_x.jpeg', width: 1200, height: 800, format: 'jpeg' };
const cut = { width: 720, height: 480, format: 'webp', quality: 70 } as const;

test('the name of a rendition says all that is needed to make it', () => {
  const { path } = renditionOf(image, cut);
  expect(path).toBe('/blog/_astro/sala.Ab3-E6_x.720x480q70.webp');
  expect(readRendition(path)).toEqual({ digest: 'Ab3-E6_x', ...cut });
});

test('what must stay in a picture is told where it is cropped, and nowhere else', () => {
  const focused = { ...image, focus: { x: 30, y: 60 } };
  expect(renditionOf(focused, cut).path).toBe(renditionOf(image, cut).path);
  const { path } = renditionOf(focused, { ...cut, height: 720 });
  expect(readRendition(path)).toEqual({ digest: 'Ab3-E6_x', ...cut, height: 720, focus: { x: 30, y: 60 } });
  expect([...pathsNamedIn(`"${path.replace('/blog', '')}"`)]).toEqual([path.replace('/blog', '')]);
});

test.each([
  ['/_astro/Layout.yLRIFeJP.css', undefined],
  ['/_astro/sala.Ab3-E6_x.jpeg', undefined],
  ['/_astro/sala.Ab3-E6_x.720x480q70.webp.exe', undefined],
])('%s is no rendition', (path, expected) => {
  expect(readRendition(path)).toBe(expected);
});

test('a drawing is published as it is', () => {
  expect(readDrawing('/_astro/logo.12345678.svg')).toBe('12345678');
  expect(
    responsive({ ...image, src: '/_astro/logo.12345678.svg', format: 'svg' }, [360, 720]).srcset,
  ).toBeUndefined();
});

test('pictures are found where pages, feeds and data name them', () => {
  const text = `<img src="/_astro/a.12345678.1x1q70.webp" srcset="/_astro/a.12345678.2x2q70.webp 2w">
    {"url":"https://www.example.com/_astro/b.12345678.1200x630q80.jpeg"} &quot;/_astro/c.12345678.svg&quot;`;
  expect([...pathsNamedIn(text)].map((path) => path.slice(8, 9))).toEqual(['a', 'a', 'b', 'c']);
});

test.each([
  [1200, [360, 720, 1080], [360, 720, 1080]],
  [1200, [360, 720, 1440], [360, 720, 1200]],
  [1000, [480, 960, 1440], [480, 960]],
  [300, [480, 960], [300]],
])('a picture %d px wide for %j is shown in %j', (width, wanted, shown) => {
  const { srcset = '', src } = responsive({ ...image, width }, wanted);
  const widths = [...srcset.matchAll(/ (\d+)w/g)].map(([, each]) => Number(each));
  expect(widths.length > 0 ? widths : [Number(/\.(\d+)x/.exec(src)?.[1])]).toEqual(shown);
});
