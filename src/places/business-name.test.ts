import { expect, test } from 'vitest';
import { doubtName } from './business-name.ts';

const codes = (name: string, locality = 'Milano', country = 'IT') =>
  doubtName({ name, locality, country }).map(({ code }) => code);

test.each([
  'Trattoria Esempio',
  'BMW Esempio',
  'NH Hotel',
  'O.P.S.',
  'Hotel Milano',
  'Teatro Comunale di Milano',
  'Osteria della Milano',
  'Ex-Voto',
  'L’Esempio & Figli',
  'Bar 24',
  'Caffè 1899',
  '7 Note',
  'San Lorenzo',
  'Spa Esempio',
  'Bottega n° 12',
  'Caffè-Bar Uno',
  'Milano in Bocca',
  'Studio 4.20',
])('nothing to say against %s', (name) => {
  expect(codes(name)).toEqual([]);
});

test.each([
  ['TRATTORIA DA MARIO', 'name-capitals'],
  ['Trattoria Esempio – cucina di casa', 'name-tagline'],
  ['Trattoria Esempio | Pesce fresco', 'name-tagline'],
  ['Trattoria Esempio: il pesce', 'name-tagline'],
  ['Trattoria Esempio 02 1234 5678', 'name-contact'],
  ['Trattoria Esempio +39 02 1234567', 'name-contact'],
  ['www.trattoria.example.com', 'name-contact'],
  ['trattoria.it', 'name-contact'],
  ['Farmacia Esempio 24h', 'name-hours'],
  ['Bar Esempio 9:00', 'name-hours'],
  ['Bar Esempio 24/7', 'name-hours'],
  ['Bar Esempio 8:00-20:00', 'name-hours'],
  ['Trattoria Esempio®', 'name-mark'],
  ['Esempio S.r.l.', 'name-legal-form'],
  ['Esempio Srl', 'name-legal-form'],
  ['Esempio S.p.A.', 'name-legal-form'],
  ['Ejemplo S.L.', 'name-legal-form'],
  ['Beispiel GmbH', 'name-legal-form'],
  ['Beispiel GmbH & Co. KG', 'name-legal-form'],
  ['Trattoria Esempio Milano', 'name-town'],
  ['Trattoria Esempio (Milan)', 'name-town'],
  ['Trattoria, Milano', 'name-town'],
  ['Gelateria Esempio 🍦', 'name-emoji'],
])('%s: %s', (name, code) => {
  expect(codes(name)).toEqual([code]);
});

test('capitals are calmed', () => {
  expect(doubtName({ name: 'TRATTORIA DA MARIO', locality: 'Milano', country: 'IT' })[0]!.facts).toEqual({
    name: 'TRATTORIA DA MARIO',
    suggestion: 'Trattoria Da Mario',
  });
});
