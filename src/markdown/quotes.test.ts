import { expect, test } from 'vitest';
import { localizedQuotes, typographicQuotes } from './quotes.ts';

test.each([
  ['it', `L'amico disse "ciao".`, 'L’amico disse «ciao».'],
  ['it', `("subito") e "l'altro"`, '(«subito») e «l’altro»'],
  ['it', `un po' di "noise"`, 'un po’ di «noise»'],
  ['it', `'ndrangheta e gli anni '70`, '’ndrangheta e gli anni ’70'],
  ['it', `"...e poi venne", "…basta"`, '«...e poi venne», «…basta»'],
  ['it', `"[la porta] è aperta"`, '«[la porta] è aperta»'],
  ['it', `"**Titolo**" tra "_altre_" parole`, '«**Titolo**» tra «_altre_» parole'],
  ['it', `Nota"dopo" e dell'"amico"`, 'Nota«dopo» e dell’«amico»'],
  ['it', `rock 'n' roll, un monitor da 24" del '98`, 'rock ’n’ roll, un monitor da 24" del ’98'],
  ['it', `"gli anni '90" e "nel 1998"`, '«gli anni ’90» e «nel 1998»'],
  ['it', `"¿Qué?", chiese`, '«¿Qué?», chiese'],
  ['it', `"sì"—"no"`, '«sì»—«no»'],
  ['en', `"It's 'fine'," she said`, '“It’s ‘fine’,” she said'],
  ['en-GB', `the dogs' "walk"`, 'the dogs’ “walk”'],
  ['es', `Dijo "sí, 'quizá' no"`, 'Dijo «sí, “quizá” no»'],
  ['es', `"¡Abrid!" y "¿quién?"`, '«¡Abrid!» y «¿quién?»'],
  ['de', `Er sagte "ja"`, 'Er sagte „ja“'],
  ['de-CH', `Er sagte "ja"`, 'Er sagte «ja»'],
  ['fr', `"oui"`, '«\u202foui\u202f»'],
  ['pl', `"tak"`, '„tak”'],
  ['sv', `"ja"`, '”ja”'],
  ['ru', `"да"`, '«да»'],
  ['ja', `彼は"こんにちは"と言った`, '彼は「こんにちは」と言った'],
  ['zh-Hant-TW', `他說"你好"`, '他說「你好」'],
  ['zh-CN', `他说"你好"`, '他说“你好”'],
  ['en', `" disse`, '” disse'],
  ['ar', `"نعم"`, '“نعم”'],
  ['he', `צה"ל ומנכ"לית`, 'צה״ל ומנכ״לית'],
  ['he', `אמר "שלום" ל"חברים טובים"`, 'אמר ”שלום” ל”חברים טובים”'],
  ['he', `ג'ורג' אמר`, 'ג׳ורג׳ אמר'],
  ['constructor', `"x"`, '“x”'],
])('%s: %s', (lang, straight, expected) => {
  expect(typographicQuotes(straight, lang)).toBe(expected);
});

test('a text in several languages has the quotes of each', () => {
  const languages = { it: { lang: 'it-IT' }, en: { lang: 'en-GB' } };
  expect(localizedQuotes({ en: `It's "fine"` }, languages)).toEqual({ en: 'It’s “fine”' });
  expect(localizedQuotes({ it: `"Ecco"`, en: `"Here"` }, languages)).toEqual({ it: '«Ecco»', en: '“Here”' });
});
