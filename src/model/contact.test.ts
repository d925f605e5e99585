import { expect, test } from 'vitest';
import { email, formatPhoneFor } from './contact.ts';

test.each([
  ['+390212345678', 'it-IT', '02 1234 5678'],
  ['+390212345678', 'it', '02 1234 5678'],
  ['+390212345678', 'en', '+39 02 1234 5678'],
  ['+390212345678', 'es-ES', '+39 02 1234 5678'],
  ['+34810123456', 'es', '810 12 34 56'],
  ['+34810123456', 'es-MX', '+34 810 12 34 56'],
  ['+442079460958', 'en-GB', '020 7946 0958'],
])('%s for readers of %s: %s', (number, lang, shown) => {
  expect(formatPhoneFor(number, lang)).toBe(shown);
});

test.each([
  'ciao@example.com',
  'anna.maria+sito@posta.example.com',
  'o’hara@example.com',
  'info@caffè.example',
])('%s is an e-mail address', (address) => {
  expect(email.safeParse(address).success).toBe(true);
});

// A link to write to it would mean somebody else, too, or a text that is already written.
test.each([
  'ciao@example.com,bruno@example.net',
  'ciao?bcc=bruno%40example.net@example.com',
  'ciao&cc=b@example.com',
  'ciao%0Abcc@example.com',
  '<b>ciao</b>@example.com',
  '"ciao"@example.com',
  'ciao@example.com\u0007',
])('%j is none', (address) => {
  expect(email.safeParse(address).success).toBe(false);
});
