import { expect, test } from 'vitest';
import { groundColours, lookCss } from './css.ts';

const look = { brand: '#c2410c', display: 'bricolage', text: 'system-serif', radius: 'none' } as const;

test('the light colours hold everywhere, the dark ones on screens only', () => {
  const css = lookCss(look, 'it', ['it', 'ar']);
  expect(css).toMatch(/^:root\{[^}]*;color-scheme:light;/);
  expect(css).toContain(
    '@media screen and (prefers-color-scheme:dark){:root:not([data-colours=light]){color-scheme:dark;',
  );
});

test('the dark colours are the same, whether the device has them or the reader chose them', () => {
  const [device, choice] = [...lookCss(look, 'it', ['it']).matchAll(/\{(color-scheme:dark;[^}]*)\}/g)];
  expect(device?.[1]).toBe(choice?.[1]);
});

test('names are those of the stylesheets', () => {
  expect(lookCss(look, 'it', ['it', 'ar'])).toContain('--on-deep-muted:#');
  expect(lookCss(look, 'it', ['it', 'ar'])).toContain('--radius:0;');
});

test.each([
  ['bricolage', '--display:Bricolage,'],
  ['system-sans', '--display:system-ui,'],
] as const)('%s as display face', (display, expected) => {
  expect(lookCss({ ...look, display }, 'it', ['it', 'ar'])).toContain(expected);
});

test('headlines are set tightly in Latin letters alone', () => {
  const css = lookCss(look, 'it', ['it', 'ar', 'ja-JP']);
  expect(css).toContain(':lang(ar){letter-spacing:0!important}:lang(ja-JP){letter-spacing:0!important}');
  expect(css).not.toContain(':lang(it)');
});

test('nothing in it can end the style element', () => {
  expect(lookCss(look, 'it', ['it', 'ar'])).not.toContain('<');
});

test('the browser’s bars take the ground of each scheme', () => {
  const { light, dark } = groundColours('#c2410c');
  expect(lookCss(look, 'it', ['it', 'ar'])).toContain(`--paper:${light}`);
  expect(lookCss(look, 'it', ['it', 'ar'])).toContain(`--paper:${dark}`);
});
