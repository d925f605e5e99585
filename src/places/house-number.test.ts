import { expect, test } from 'vitest';
import { doorOf } from './house-number.ts';

test.each([
  ['Via Roma 1', 'IT', 'Via Roma', '1'],
  ['Via Roma, 12/A', 'IT', 'Via Roma', '12/A'],
  ['Via Roma 12 bis', 'IT', 'Via Roma', '12 bis'],
  ['Via Roma n. 5', 'IT', 'Via Roma', '5'],
  ['Corso Esempio 10-12', 'IT', 'Corso Esempio', '10-12'],
  ['Via XX Settembre 4', 'IT', 'Via XX Settembre', '4'],
  ['Via 25 Aprile 3', 'IT', 'Via 25 Aprile', '3'],
  ['Calle Ejemplo, nº 9', 'ES', 'Calle Ejemplo', '9'],
  ['Carrer de l’Exemple 40', 'ES', 'Carrer de l’Exemple', '40'],
  ['Rue de l’Exemple 22', 'BE', 'Rue de l’Exemple', '22'],
  ['22 Rue de l’Exemple', 'FR', 'Rue de l’Exemple', '22'],
  ['22 bis, rue de l’Exemple', 'FR', 'rue de l’Exemple', '22 bis'],
  ['221B Example Street', 'GB', 'Example Street', '221B'],
  ['Via Intra 5', 'IT', 'Via Intra', '5'],
  ['Am Sportplatz 1', 'DE', 'Am Sportplatz', '1'],
  ['Beispielstraße 7a', 'DE', 'Beispielstraße', '7a'],
])('%s in %s', (written, country, street, number) => {
  expect(doorOf(written, country)).toEqual({ street, number });
});

test.each([
  ['Piazza del Duomo', 'IT', 'Piazza del Duomo'],
  ['Via Roma s.n.c.', 'IT', 'Via Roma'],
  ['Calle Ejemplo s/n', 'ES', 'Calle Ejemplo'],
])('%s in %s has no number', (written, country, street) => {
  expect(doorOf(written, country)).toEqual({ street });
});

test.each([
  ['Via Roma 1, interno 5', 'IT'],
  ['Via Roma 1 scala B', 'IT'],
  ['Strada Statale 36 km 12', 'IT'],
  ['S.P. 12', 'IT'],
  ['Calle Mayor 3, 2º B', 'ES'],
  ['Carretera N-340', 'ES'],
  ['Rue de l’Exemple 22', 'FR'],
  ['Unit 4, 12 Example Road', 'GB'],
])('in %s (%s) the two are not told apart', (written, country) => {
  expect(doorOf(written, country)).toBeUndefined();
});
