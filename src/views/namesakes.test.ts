import { expect, test } from 'vitest';
import type { Client } from '../model/content.ts';
import { client, content } from '../structured-data/testing/sample.ts';
import { clientCard } from './cards.ts';
import { clientRoutes } from './client.ts';
import { contextsOf } from './context.ts';
import { entryOf } from './map-places.ts';
import type { View } from './view.ts';

const at = (street: string | undefined, locality: string, key: string): Client => ({
  ...client,
  key,
  address: { ...(street !== undefined && { street }), locality, country: 'IT' },
});

const titleOf = ({ head }: View): string | undefined => head.find(({ tag }) => tag === 'title')?.text;

const first = at('Via Esempio 1', 'Milano', 'first');

test.each([
  ['one of its name', [first], undefined],
  ['a branch in another town', [first, at('Via Prova 2', 'Lecce', 'other')], undefined],
  ['two branches in one town', [first, at('Via Prova 2', 'Milano', 'other')], 'Via Esempio 1'],
  ['the same town by another name', [first, at('Via Prova 2', 'Milan', 'other')], 'Via Esempio 1'],
])('%s', (_, clients, street) => {
  const [context] = contextsOf({ ...content, clients });
  const view = clientRoutes(context!)[0]?.view();
  const parts = [first.name, street, 'ristorante a Milano'].filter((part) => part !== undefined);
  expect(titleOf(view!)).toBe(`${parts.join(', ')} – Agenzia Esempio`);
  expect(entryOf(clientCard(context!, first)).note).toBe(street);
});

test('a branch that tells no street is called like the others', () => {
  const [context] = contextsOf({ ...content, clients: [at(undefined, 'Milano', 'a'), first] });
  expect(titleOf(clientRoutes(context!)[0]!.view())).toBe(
    `${first.name}, ristorante a Milano – Agenzia Esempio`,
  );
});
