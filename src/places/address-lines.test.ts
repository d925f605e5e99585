import { expect, test } from 'vitest';
import { postalLines } from './address-lines.ts';

const address = (country: string, postalCode: string, locality: string, region?: string) => ({
  street: 'Esempio 1',
  country,
  postalCode,
  locality,
  region,
});

test.each([
  [address('IT', '22100', 'Como', 'CO'), ['22100 Como (CO)']],
  [address('IT', '22100', 'Como', 'Como'), ['22100 Como (CO)']],
  [address('IT', '22100', 'Como', 'Lombardia'), ['22100 Como']],
  [address('ES', '41010', 'Sevilla', 'SE'), ['41010 Sevilla']],
  [address('ES', '43201', 'Reus', 'T'), ['43201 Reus (Tarragona)']],
  [address('ES', '43201', 'Reus', 'Cataluña'), ['43201 Reus']],
  [address('BE', '9000', 'Gent'), ['9000 Gent']],
  [address('FR', '75001', 'Paris'), ['75001 Paris']],
  [address('DE', '10115', 'Berlin'), ['10115 Berlin']],
  [address('AT', '1010', 'Wien'), ['1010 Wien']],
  [address('CH', '6900', 'Lugano', 'TI'), ['6900 Lugano']],
  [address('PT', '1100-148', 'Lisboa'), ['1100-148 Lisboa']],
  [address('NL', '1012 AB', 'Amsterdam', 'NH'), ['1012 AB Amsterdam']],
  [address('LU', '1234', 'Luxembourg'), ['L-1234 Luxembourg']],
  [address('GB', 'SW1A 1AA', 'London', 'Greater London'), ['London', 'SW1A 1AA']],
  [address('IE', 'D02 X285', 'Dublin'), ['Dublin', 'D02 X285']],
  [address('IE', 'P12 X285', 'Mallow', 'Co. Cork'), ['Mallow', 'Co. Cork', 'P12 X285']],
  [address('US', '94016', 'San Francisco', 'CA'), ['San Francisco, CA 94016']],
  [address('CA', 'H2X 1Y4', 'Montréal', 'QC'), ['Montréal QC H2X 1Y4']],
  [address('MT', 'VLT 1111', 'Valletta'), ['Valletta VLT 1111']],
])('%o', (given, lines) => {
  expect(postalLines(given)).toEqual(['Esempio 1', ...lines]);
});

test('what is not known leaves no gap', () => {
  expect(postalLines({ locality: 'London', country: 'GB' })).toEqual(['London']);
  expect(postalLines({ locality: 'Lecce', country: 'IT' })).toEqual(['Lecce']);
});
