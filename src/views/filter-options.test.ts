import { expect, test } from 'vitest';
import { client, content } from '../structured-data/testing/sample.ts';
import { contextsOf } from './context.ts';
import { optionsOf } from './filter-options.ts';
import { cardsOf } from './map-places.ts';

/** Town A has one company, town B two, and so on. */
const inTowns = (towns: number) =>
  Array.from({ length: towns }, (_, town) =>
    Array.from({ length: town + 1 }, (_, index) => ({
      ...client,
      key: `${town}-${index}`,
      address: { locality: `Esempio ${String.fromCharCode(65 + town)}`, country: 'IT' },
    })),
  ).flat();

test.each([
  [1, []],
  [12, []],
  [13, ['A', 'B', 'C', 'D', 'E']],
])('of %i towns those with the fewest companies are folded', (towns, folded) => {
  const [context] = contextsOf({ ...content, clients: inTowns(towns) });
  const cards = [...cardsOf(context!).values()];
  const options = optionsOf(cards, context!.lang, ({ city, cityLabel }) => [city, cityLabel]);
  const out = options.filter((city) => city.folded);
  expect(out.map(({ label }) => label)).toEqual(folded.map((letter) => `Esempio ${letter}`));
  expect(options).toHaveLength(towns);
});
