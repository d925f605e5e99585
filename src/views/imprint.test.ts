import { expect, test } from 'vitest';
import { builtInMessages } from '../i18n/built-in.ts';
import { imprintSchema } from '../model/imprint.ts';
import { content } from '../structured-data/testing/sample.ts';
import { imprintLines } from './imprint.ts';

const lines = (imprint: unknown, locale: 'it' | 'en' | 'de', lang: string = locale) =>
  imprintLines(
    { ...content.site, legalName: 'Esempio Srl', vat: undefined, imprint: imprintSchema.parse(imprint) },
    builtInMessages[locale]!,
    lang,
  );

test.each<[string, unknown, 'it' | 'en' | 'de', readonly string[]]>([
  ['nothing but the name', {}, 'it', []],
  [
    'capital that is paid up',
    { capital: '10000 EUR', paidUp: true },
    'it',
    ['Capitale sociale 10.000\u00a0€ i.v.'],
  ],
  ['capital that is not', { capital: '10000.50 EUR' }, 'en', ['Share capital €10,000.50']],
  [
    'register and shareholder',
    { register: 'REA MI-1234567', soleShareholder: true },
    'it',
    ['Registro delle imprese: REA MI-1234567', 'Società unipersonale'],
  ],
  [
    'people',
    { representatives: ['Ada Esempio', 'Bruno Prova'], publisher: 'Ada Esempio' },
    'de',
    ['Vertreten durch Ada Esempio und Bruno Prova', 'Verantwortlich für den Inhalt: Ada Esempio'],
  ],
])('says %s', (_, imprint, locale, expected) => {
  expect(lines(imprint, locale)).toEqual(['Esempio Srl', ...expected]);
});
