import { expect, test } from 'vitest';
import { filterCss, optionId } from './filter.ts';

const network = {
  sectors: [{ value: 'food' }, { value: 'books' }],
  cities: [{ value: 'milano' }, { value: 'torino' }],
  emptyPairs: [['books', 'torino']],
  groups: [
    { id: 'food', cards: [{ sector: 'food', city: 'milano' }] },
    {
      id: 'friends',
      cards: [
        { sector: 'food', city: 'torino' },
        { sector: 'books', city: 'milano' },
      ],
    },
  ],
} as const;

const css = filterCss(network);

test('an option hides other companies and the groups without one', () => {
  expect(css).toContain(
    '.network:has(#sector-food:checked) :is(.network-card:not([data-sector="food"]),' +
      '.map-entry:not([data-sector="food"]),.network-group:not(:has([data-sector="food"])),' +
      '.map-town:not(:has([data-sector="food"]))){display:none}',
  );
});

test('the reader is told where nothing is left', () => {
  expect(css).toContain(
    '.network:has(#sector-books:checked):has(#city-torino:checked) .no-match{display:block}',
  );
});

test('a mixed group disappears where its companies match one half each', () => {
  expect(css).toContain(
    '.network:has(#sector-food:checked):has(#city-milano:checked) #friends{display:none}',
  );
  expect(css).toContain(
    '.network:has(#sector-books:checked):has(#city-torino:checked) #friends{display:none}',
  );
});

test('a group of one sector needs no rule of its own', () => {
  expect(css).not.toContain('#food{');
});

test('marks on the map disappear with their companies, and a number that is too high with them', () => {
  const cards = network.groups[1].cards;
  const map = { sheets: [{ narrow: { marks: [{ id: 'mark-1', cards }] } }] };
  const withMap = filterCss({ ...network, map });
  expect(withMap).toContain(
    '.network:has(#city-milano:checked) :is(.map-mark:not([data-cities~="milano"]),' +
      '.map-close-up:not(:has([data-cities~="milano"]))){display:none}',
  );
  expect(withMap).toContain(
    '.network:has(#city-milano:checked) .map-drawing .map-mark:not([data-cities="milano"]) .map-count{visibility:hidden}',
  );
  expect(withMap).toContain(
    '.network:has(#sector-food:checked):has(#city-milano:checked) #mark-1{display:none}',
  );
  expect(css).not.toContain('map-mark');
});

test('cities without a company of a sector share one rule', () => {
  const wide = filterCss({
    ...network,
    emptyPairs: [
      ['books', 'torino'],
      ['books', 'roma'],
    ],
  });
  expect(wide).toContain(
    '.network:has(#sector-books:checked):has(#city-torino:checked,#city-roma:checked) .no-match',
  );
});

test.each(['Milano', 'l’aquila', 'a b', '"]{}', ''])('%j is refused as a value', (value) => {
  expect(() => optionId('city', value)).toThrow(RangeError);
});

test.each(['l-aquila', '東京', 'القاهرة'])('%s is a value', (value) => {
  expect(optionId('city', value)).toBe(`city-${value}`);
});
