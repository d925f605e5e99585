import { expect, test } from 'vitest';
import { country } from '../model/address.ts';
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
  [address('BR', '01310-100', 'São Paulo', 'SP'), ['São Paulo - SP', '01310-100']],
  [address('BR', '01310-100', 'São Paulo'), ['São Paulo', '01310-100']],
  [address('NZ', '6011', 'Wellington'), ['Wellington 6011']],
  [address('AU', '3000', 'Melbourne', 'VIC'), ['Melbourne VIC 3000']],
  [address('SG', '238823', 'Singapore'), ['Singapore 238823']],
  [address('HK', '', 'Tsim Sha Tsui', 'Kowloon'), ['Tsim Sha Tsui', 'Kowloon']],
  [address('MX', '06000', 'Ciudad de México', 'CDMX'), ['06000 Ciudad de México, CDMX']],
  [address('AR', 'C1002', 'Buenos Aires'), ['C1002 Buenos Aires']],
  [address('CO', '110111', 'Bogotá', 'DC'), ['Bogotá, DC, 110111']],
  [address('IN', '400001', 'Mumbai', 'Maharashtra'), ['Mumbai 400001', 'Maharashtra']],
  [address('ZA', '8001', 'Cape Town'), ['Cape Town', '8001']],
  [address('TR', '34430', 'Beyoğlu', 'İstanbul'), ['34430 Beyoğlu/İstanbul']],
  [address('AE', '', 'Deira', 'Dubai'), ['Deira', 'Dubai']],
  [address('MO', '', 'Macau'), ['Macau']],
  [address('JP', '100-0001', 'Chiyoda-ku', 'Tokyo'), ['Chiyoda-ku, Tokyo 100-0001']],
  [address('SE', '111 20', 'Stockholm'), ['111 20 Stockholm']],
  [address('RO', '010011', 'București', 'B'), ['010011 București']],
  [address('GG', 'GY1 1AA', 'St Peter Port'), ['St Peter Port', 'GY1 1AA']],
])('%o', (given, lines) => {
  expect(postalLines(given)).toEqual(['Esempio 1', ...lines]);
});

test('in its own script Japan writes from the largest to the smallest, and Hungary the street below the town', () => {
  const tokyo = {
    street: '千代田1-1',
    locality: '千代田区',
    region: '東京都',
    postalCode: '100-0001',
    country: 'JP',
  };
  expect(postalLines(tokyo)).toEqual(['〒100-0001', '東京都千代田区千代田1-1']);
  expect(postalLines(address('HU', '1051', 'Budapest'))).toEqual(['Budapest', 'Esempio 1', '1051']);
});

test('nowhere on Earth street or town are lost', () => {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const countries = codes.filter((code) => country.safeParse(code).success);
  expect(countries.length).toBeGreaterThan(240);
  const lost = countries.filter((code) => {
    const lines = postalLines(address(code, '10115', 'Esempiopoli', 'Provincia')).join(' ');
    return !lines.includes('Esempio 1') || !lines.includes('Esempiopoli');
  });
  expect(lost).toEqual([]);
});

test('what is not known leaves no gap', () => {
  expect(postalLines({ locality: 'London', country: 'GB' })).toEqual(['London']);
  expect(postalLines({ locality: 'Lecce', country: 'IT' })).toEqual(['Lecce']);
});
