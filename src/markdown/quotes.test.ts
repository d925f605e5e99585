import { expect, test } from 'vitest';
import { localizedQuotes, typographicQuotes } from './quotes.ts';

test.each([
  ['it', `L'amico disse "ciao".`, 'L’amico disse «ciao».'],
  ['it', `("subito") e "l'altro"`, '(«subito») e «l’altro»'],
  ['it', `un po' di "noise"`, 'un po’ di «noise»'],
  ['it', `'ndrangheta e gli anni '70`, '’ndrangheta e gli anni ’70'],
  ['en', `"It's 'fine'," she said`, '“It’s ‘fine’,” she said'],
  ['en-GB', `the dogs' "walk"`, 'the dogs’ “walk”'],
  ['es', `Dijo "sí, 'quizá' no"`, 'Dijo «sí, “quizá” no»'],
  ['de', `Er sagte "ja"`, 'Er sagte „ja“'],
  ['fr', `"oui"`, '«\u202foui\u202f»'],
  ['en', `" disse`, '” disse'],
  ['ar', `"نعم"`, '“نعم”'],
])('%s: %s', (lang, straight, expected) => {
  expect(typographicQuotes(straight, lang)).toBe(expected);
});

test('a text in several languages has the quotes of each', () => {
  const languages = { it: { lang: 'it-IT' }, en: { lang: 'en-GB' } };
  expect(localizedQuotes({ en: `It's "fine"` }, languages)).toEqual({ en: 'It’s “fine”' });
  expect(localizedQuotes({ it: `"Ecco"`, en: `"Here"` }, languages)).toEqual({ it: '«Ecco»', en: '“Here”' });
});
