import { expect, test } from 'vitest';
import { builtInMessages } from './built-in.ts';
import { wordsIn, type WordTree } from './fallback.ts';
import type { Plural } from './messages.ts';

const languages = Object.keys(builtInMessages);

const formsOf = (word: string | Plural): readonly string[] =>
  typeof word === 'string' ? [word] : Object.values(word);

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

const byName = (language: string) =>
  new Map(wordsIn(builtInMessages[language] as WordTree).map(([path, word]) => [path.join('.'), word]));

const english = byName('en');

/** What a plural need not repeat, since the words of its form say it: «Un’altra voce». */
const spoken = '{count}';

test.each(languages)('the words of %s have the placeholders of the English ones', (language) => {
  const words = byName(language);
  expect([...words.keys()]).toEqual([...english.keys()]);
  for (const [name, word] of words) {
    const original = english.get(name) ?? '';
    const known = placeholders(typeof original === 'string' ? original : original.other);
    for (const form of formsOf(word)) {
      const found = placeholders(form);
      const isSpoken = typeof word !== 'string' && form !== word.other && !found.includes(spoken);
      expect([name, found]).toEqual([name, isSpoken ? known.filter((value) => value !== spoken) : known]);
    }
  }
});

/** Signs and names, and words that two languages share. */
const same: Readonly<Record<string, string>> = {
  '*': 'arrival.north arrival.plusCode arrival.where map.andMore map.north mentionChannels.booking mentionChannels.facebook mentionChannels.google mentionChannels.instagram mentionChannels.tiktok mentionChannels.tripadvisor mentionChannels.youtube openNow.time',
  ca: 'arrival.stopKinds.metro footnotes picture.legend.client relation.client',
  de: 'arrival.stopKinds.bus feed picture.legend.partner search.one.person website',
  es: 'arrival.stopKinds.metro',
  fr: 'arrival.stopKinds.bus arrival.stopKinds.metro arrival.stopKinds.train arrival.stopKinds.tram company.facts.cuisine email everything.pages footnotes menu photos picture.legend.client readingTime relation.client search.kinds.page search.one.page voices.kinds.question',
  it: 'arrival.stopKinds.tram company.amenities.wifi company.facts.menu email feed menu network picture.legend.partner search.elsewhere share.mail',
  nl: 'arrival.stopKinds.bus arrival.stopKinds.metro arrival.stopKinds.tram email feed menu picture.legend.partner relation.partner share.mail website',
  pt: 'arrival.stopKinds.metro email feed menu share.mail',
};

test.each(languages.filter((language) => language !== 'en'))(
  'no word of %s is left in English',
  (language) => {
    const allowed = `${same['*']!} ${same[language] ?? ''}`.split(' ');
    const equal = [...byName(language)]
      .filter(([name, word]) => JSON.stringify(word) === JSON.stringify(english.get(name)))
      .map(([name]) => name);
    expect(equal.filter((name) => !allowed.includes(name))).toEqual([]);
  },
);

test.each(languages)('the words of %s have printed quotes and apostrophes', (language) => {
  for (const [name, word] of byName(language)) {
    for (const form of formsOf(word))
      expect([name, form]).toEqual([name, form.replaceAll(/["']|\.\.\.|\s$/g, '?')]);
  }
});

test('French has blanks that do not part before its double signs', () => {
  for (const [name, word] of byName('fr')) {
    for (const form of formsOf(word))
      expect([name, /(?<![\u00a0\u202f])[:;!?»]|«(?!\u202f)/u.exec(form)]).toEqual([name, null]);
  }
});
