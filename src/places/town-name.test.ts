import { expect, test } from 'vitest';
import { exonyms } from './exonyms.ts';
import { folded } from '../folded.ts';
import { localTownName, townName } from './town-name.ts';

test.each([
  ['Milano', 'IT', 'it-IT', 'Milano'],
  ['Milano', 'IT', 'en', 'Milan'],
  ['Milano', 'IT', 'es-ES', 'Milán'],
  ['milan', 'IT', 'it', 'Milano'],
  ['Gent', 'BE', 'es', 'Gante'],
  ['Gent', 'BE', 'nl-BE', 'Gent'],
  ['Bruxelles', 'BE', 'en-GB', 'Brussels'],
  ['Brussel', 'BE', 'it', 'Bruxelles'],
  ['Brussel', 'BE', 'nl', 'Brussel'],
  ['Sevilla', 'ES', 'it', 'Siviglia'],
  ['Donostia', 'ES', 'fr', 'Saint-Sébastien'],
  ['Donostia', 'ES', 'en', 'Donostia'],
  ['Monaco', 'MC', 'es', 'Mónaco'],
  ['München', 'DE', 'it', 'Monaco di Baviera'],
  ['Wien', 'AT', 'sv', 'Wien'],
  ['Lecce', 'IT', 'en', 'Lecce'],
  ['Milano', 'US', 'en', 'Milano'],
])('%s (%s) is in %s: %s', (locality, country, lang, name) => {
  expect(townName(locality, country, lang)).toBe(name);
});

test.each([
  ['Brussel', 'BE', 'Bruxelles'],
  ['BRUXELLES', 'BE', 'Bruxelles'],
  ['Lecce', 'IT', 'Lecce'],
])('%s (%s) is one town with %s', (locality, country, local) => {
  expect(localTownName(locality, country)).toBe(local);
});

test('no name of a country means two towns', () => {
  for (const [country, towns] of Object.entries(exonyms)) {
    const keys = Object.entries(towns).flatMap(([local, names]) => [
      ...new Set([local, ...Object.values(names)].map(folded)),
    ]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys, country).not.toContain('');
  }
});
