import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';
import { slug } from './text.ts';

test.each([
  ['Perché l’Osteria è piena', 'it', 'perche-l-osteria-e-piena'],
  ['¿Qué tal, señor Ñu?', 'es', 'que-tal-senor-nu'],
  ['Über uns', 'de', 'ueber-uns'],
  ['Räksmörgås', 'sv', 'raksmorgas'],
  ['Straße & Söhne', 'en', 'strasse-soehne'],
  ['İstanbul IŞIK', 'tr', 'istanbul-isik'],
  ['Новости Київ', 'uk', 'novosti-kiyiv'],
  ['Αθήνα', 'el', 'athina'],
  ['日本語 ニュース', 'ja', '日本語-ニュース'],
  ['हिन्दी', 'hi', 'हिन्दी'],
  ['أخبار اليوم', 'ar', 'أخبار-اليوم'],
  ['  10 % -- gratis!  ', 'it', '10-gratis'],
  ['!!!', 'it', 'u-21-21-21'],
  ['La col·lecció de L’Excel·lència', 'ca', 'la-colleccio-de-l-excellencia'],
  ['Coŀlecció PARAL·LEL', 'ca', 'colleccio-parallel'],
  ['Pastic\u00ADceria Zero\u200Bwidth\u2060', 'it', 'pasticceria-zerowidth'],
  ['می\u200Cخواهم بروم', 'fa', 'میخواهم-بروم'],
  ['Bar · Uno', 'it', 'bar-uno'],
])('“%s” in %s becomes %s', (title, locale, expected) => {
  const made = slugOf(title, locale);
  expect(made).toBe(expected);
  expect(slug.safeParse(made).success).toBe(true);
});

test.each([
  ['of words', 'parola '.repeat(60), `${'parola-'.repeat(27)}parola`],
  ['of one word', '東'.repeat(100), '東'.repeat(66)],
  ['of signs', '🎉'.repeat(60), `u${'-1f389'.repeat(33)}`],
])('a long title %s makes a name that file systems can hold', (_, title, expected) => {
  expect(slugOf(title, 'it')).toBe(expected);
});
