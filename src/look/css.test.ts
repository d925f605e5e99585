import { expect, test } from 'vitest';
import { groundColours, paletteCss } from './css.ts';

const look = { brand: '#c2410c', display: 'bricolage', text: 'system-serif', radius: 'none' } as const;

test('the light colours hold everywhere, the dark ones on screens only', () => {
  const css = paletteCss(look);
  expect(css).toMatch(/^:root\{color-scheme:light;/);
  expect(css).toContain('@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;');
});

test('names are those of the stylesheets', () => {
  expect(paletteCss(look)).toContain('--on-deep-muted:#');
  expect(paletteCss(look)).toContain('--radius:0;');
});

test.each([
  ['bricolage', '--display:var(--font-bricolage),'],
  ['system-sans', '--display:system-ui,'],
] as const)('%s as display face', (display, expected) => {
  expect(paletteCss({ ...look, display })).toContain(expected);
});

test('nothing in it can end the style element', () => {
  expect(paletteCss(look)).not.toContain('<');
});

test('the browser’s bars take the ground of each scheme', () => {
  const { light, dark } = groundColours('#c2410c');
  expect(paletteCss(look)).toContain(`--paper:${light}`);
  expect(paletteCss(look)).toContain(`--paper:${dark}`);
});
