import { expect, test } from 'vitest';
import { wordsOfText } from './words-of-text.ts';

const of = (body: string, locale = 'it') => wordsOfText({ title: '', description: '', body }, locale);

test.each<[string, string, string, number]>([
  ['words', 'Il pane, fresco.', 'it', 3],
  ['where there are no blanks', '焼きたてのパンがあります。', 'ja', 8],
  ['not where links lead', 'Il [pane](https://example.com/il-pane-fresco).', 'it', 2],
  ['not where links lead that nothing closes', 'Il [pane](https://example.com/il-pane fresco', 'it', 3],
])('counts %s', (_, text, locale, words) => {
  expect(of(text, locale).words).toBe(words);
});

test.each<[string, string, string, readonly string[]]>([
  ['in all their forms', 'forno Forni FORNI', 'it', ['forni', 'forno']],
  ['without marks', 'perché caffè', 'it', ['caffe']],
  ['cut to their beginning', 'ristorante ristoratori', 'it', ['ristor']],
  ['of another language by its own list', 'the bread and the oven', 'en', ['bread', 'oven']],
  ['of a language that nobody has listed', 'la pano kaj', 'eo', ['kaj', 'pano']],
  ['in scripts with short words', '水', 'ja', ['水']],
  ['but numbers', '2026 1.250 pane', 'it', ['pane']],
  ['but addresses and tags', '<b class="grande">pane</b> https://example.com/forno', 'it', ['pane']],
])('knows the words %s', (_, text, locale, terms) => {
  expect(
    of(text, locale)
      .terms.map(([term]) => term)
      .toSorted(),
  ).toEqual(terms);
});

test('what the title says weighs more', () => {
  const { terms } = wordsOfText({ title: 'Pane', description: 'forno', body: 'forno segale' }, 'it');
  expect(terms).toEqual([
    ['forno', 3],
    ['pane', 3],
    ['segale', 1],
  ]);
});
