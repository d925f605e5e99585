import { expect, test } from 'vitest';
import { tradeInTown } from './trade-in-town.ts';

test.each([
  ['Trattoria Esempio', 'Restaurant', 'it-IT', 'ristorante a Como'],
  ['Trattoria Esempio', 'Restaurant', 'en-GB', 'restaurant in Como'],
  ['Trattoria Esempio', 'Restaurant', 'es', 'restaurante en Como'],
  ['Libreria Esempio', 'BookStore', 'it', 'Como'],
  ['Libreria Esempio', 'BookStore', 'en', 'bookshop in Como'],
  ['Esempio', 'Store', 'it', 'Como'],
  ['Esempio', 'Restaurant', 'de', 'Restaurant in Como'],
  ['Esempio', 'Bakery', 'nl-BE', 'bakkerij in Como'],
  ['Esempio', 'Hotel', 'fr', 'hôtel à Como'],
  ['Esempio', 'BookStore', 'pt', 'livraria em Como'],
  ['Esempio', 'Optician', 'ca', 'òptica a Como'],
  ['Esempio', 'Restaurant', 'pl', 'Como'],
  ['Esempio', 'constructor', 'it', 'Como'],
] as const)('%s, %s in %s: %s', (name, type, lang, expected) => {
  expect(tradeInTown({ name, type } as Parameters<typeof tradeInTown>[0], 'Como', lang)).toBe(expected);
});
