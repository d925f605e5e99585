import { expect, test } from 'vitest';
import { client, content } from '../structured-data/sample.ts';
import { contextsOf } from './context.ts';
import { networkViews } from './network.ts';

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
  [1, [], undefined],
  [12, [], undefined],
  [13, ['A', 'B', 'C', 'D', 'E'], '5 more'],
])('of %i towns those with the fewest companies are folded', (towns, folded, more) => {
  const [context] = contextsOf({ ...content, clients: inTowns(towns) });
  const [view] = networkViews(context!);
  const out = view!.cities.filter((city) => city.folded);
  expect(out.map(({ label }) => label)).toEqual(folded.map((letter) => `Esempio ${letter}`));
  expect(view!.cities).toHaveLength(towns);
  expect(view!.moreCities).toBe(more);
  expect(view!.moreSectors).toBeUndefined();
});
