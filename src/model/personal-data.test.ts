import { expect, test } from 'vitest';
import { personalDataIn, withoutPersonalData } from './personal-data.ts';

test.each([
  ['a mail address', 'Scrivimi: anna.lettrice+1@example.org.', ['anna.lettrice+1@example.org']],
  ['one with letters of another script', 'почта@пример.рф, grazie', ['почта@пример.рф']],
  ['one in a link', '[io](mailto:anna@example.org)', ['anna@example.org']],
  ['one whose sign is escaped', 'https://x.example/?m=anna%40example.org', ['anna%40example.org']],
  ['two in a row', 'a@example.org,b@example.org', ['a@example.org', 'b@example.org']],
  ['the address of a computer', 'da 203.0.113.7 ieri', ['203.0.113.7']],
  ['one with a port', '203.0.113.7 in https://203.0.113.7/x', ['203.0.113.7', '203.0.113.7']],
  ['a longer one', 'da 2001:db8::7, ieri', ['2001:db8::7']],
  ['one in brackets', '[2001:db8:0:0:0:0:0:7]', ['2001:db8:0:0:0:0:0:7']],
])('%s is found', (_, text, found) => {
  expect(personalDataIn(text).map((one) => one.text)).toEqual(found);
});

test.each([
  ['a handle of the fediverse', '@anna@social.example'],
  ['one in an address', 'https://social.example/@anna@other.example/1'],
  ['a time', 'alle 10:30:45, non alle 12:00'],
  ['a date', '21.11.2026, 3.12.26'],
  ['a price', '1.234.567,00 €'],
  ['a number with more parts', '1.2.3.4.5'],
  ['numbers that no computer has', '300.1.2.999'],
  ['a word of a program', 'std::cout, Abc::def, a::b'],
  ['an at sign', 'ci vediamo @ example.org'],
])('%s is none', (_, text) => {
  expect(personalDataIn(text)).toEqual([]);
});

test('each is masked, and nothing else changes', () => {
  expect(withoutPersonalData('Da a@example.org (203.0.113.7), ciao @b@social.example')).toBe(
    'Da [e-mail] ([IP]), ciao @b@social.example',
  );
  expect(withoutPersonalData('Niente')).toBe('Niente');
});

test('a long word costs no more than its length', () => {
  const long = `${'a'.repeat(200_000)}@${'b'.repeat(200_000)}`;
  const begin = performance.now();
  expect(personalDataIn(`${long} ${'1.'.repeat(100_000)} ${'a:'.repeat(100_000)}`)).toEqual([]);
  expect(performance.now() - begin).toBeLessThan(2000);
});
