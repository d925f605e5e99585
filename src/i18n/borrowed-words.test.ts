import { expect, test } from 'vitest';
import { withMarkedWords } from './borrowed-words.ts';

const words = [
  { lang: 'en', text: 'Opening hours' },
  { lang: 'en', text: 'Menu' },
  { lang: 'es', text: '{count} empresas' },
];

test.each([
  ['a text', '<h2>\n  Opening hours </h2>', '<h2>\n  <bdi lang="en">Opening hours</bdi> </h2>'],
  ['a text that counts', '<p>1.214 empresas</p>', '<p><bdi lang="es">1.214 empresas</bdi></p>'],
  ['a part of a text', '<p>Menu der Woche</p>', '<p>Menu der Woche</p>'],
  [
    'a label',
    '<nav aria-label="Menu" data-a=">Menu<">x</nav>',
    '<nav aria-label="Menu" data-a=">Menu<">x</nav>',
  ],
  [
    'what no element may stand in',
    '<title>Menu</title><option>Menu</option>',
    '<title>Menu</title><option>Menu</option>',
  ],
  [
    'a drawing',
    '<svg><title>Menu</title><text>Menu</text></svg>',
    '<svg><title>Menu</title><text>Menu</text></svg>',
  ],
  ['a script', '<script>const a = "<b>Menu</b>";</script>', '<script>const a = "<b>Menu</b>";</script>'],
  ['a remark', '<!-- <b>Menu</b> -->', '<!-- <b>Menu</b> -->'],
])('%s', (_, html, expected) => {
  expect(withMarkedWords(html, words)).toBe(expected);
});

test('nothing is borrowed', () => {
  expect(withMarkedWords('<p>Menu</p>', [])).toBe('<p>Menu</p>');
});
