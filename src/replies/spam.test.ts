import { expect, test } from 'vitest';
import { likelyFrom, doubtfulFrom, spamScore, type Suspect } from './spam.ts';

const surroundings = { langs: ['it-IT', 'en-GB'], timesSent: () => 1 };

test.each<[string, Suspect]>([
  ['a question', { text: 'Domanda: l’edera ricresce. Chi la taglia adesso?', seconds: 40 }],
  ['a short praise', { text: 'Bello!!!', seconds: 8 }],
  [
    'thanks with a link',
    { text: 'Grazie, ne ho parlato qui: https://www.example.org/lago con due foto della porta.' },
  ],
  [
    'a link alone beside a page of one’s own',
    { text: 'Il mio racconto di quella sera lo trovate tutto là.', website: 'https://www.example.org' },
  ],
  [
    'two sources',
    { text: 'Secondo https://a.example e https://b.example la lanterna è del 1931, non del 1928.' },
  ],
  [
    'somebody who writes of money',
    { text: 'Quanto avete guadagnato in clienti, rispetto al costo della lampadina?' },
  ],
  [
    'somebody who writes of a casino',
    { text: 'La porta accanto era quella del vecchio casinò di Como, chiuso nel 1950.' },
  ],
  ['a word in capitals', { text: 'NO, la lanterna NON era spenta, c’ero anch’io quella sera.' }],
  ['an abbreviation', { text: 'OK' }],
  ['a form without script', { text: 'Ci sono passato ieri con i bambini.', trap: '' }],
  ['a refrain', { text: 'La porta, la porta, sempre la porta: e il cuoco ride.' }],
  [
    'another language, once',
    { text: 'Wir standen im August vor genau diesem Bogen und haben am Ende ein Eis gegessen.' },
  ],
  ['a name with a title', { name: 'Dott.ssa Anna Lettrice', text: 'Complimenti per il lavoro che fate.' }],
  ['nothing but a like', { name: 'Piet' }],
])('%s is no spam', (_, suspect) => {
  expect(spamScore(suspect, surroundings).score).toBeLessThan(doubtfulFrom);
});

test.each<[string, Suspect, readonly string[]]>([
  [
    'a casino',
    {
      text: 'GREAT POST!!! No deposit bonus: https://bit.ly/a https://bit.ly/b https://bit.ly/c',
      seconds: 1,
    },
    ['phrase', 'too-fast', 'links', 'link-shortener'],
  ],
  ['what a program fills in', { text: 'Nice post, thank you', trap: 'Nice' }, ['trap-filled']],
  [
    'an offer of places in Google',
    {
      text: 'Hello, I can bring your site to the first page of Google, cheap SEO services.',
      name: 'seo-pro.com',
    },
    ['phrase', 'name-advertises'],
  ],
  [
    'a pharmacy',
    { text: 'Comprar Viagra sin receta: https://farmacia.example', name: 'Comprar viagra' },
    ['phrase', 'name-advertises'],
  ],
  [
    'a link and nothing else, sent at once',
    { text: 'https://x.example/1', seconds: 2 },
    ['too-fast', 'only-link'],
  ],
  [
    'another script, with links',
    { text: 'Заработок в интернете без вложений https://a.example https://b.example https://c.example' },
    ['other-script', 'links'],
  ],
  [
    'words again and again, in capitals',
    {
      text: 'CHEAP SHOES CHEAP SHOES CHEAP SHOES CHEAP SHOES BUY CHEAP SHOES',
      website: 'https://tinyurl.com/x',
    },
    ['link-shortener', 'repeated-words', 'shouting'],
  ],
  [
    'quick money',
    { text: 'Guadagna subito da casa!! Scopri come, clicca qui subito', seconds: 3 },
    ['phrase', 'too-fast'],
  ],
])('%s is likely spam, and why is said', (_, suspect, signs) => {
  const found = spamScore(suspect, surroundings);
  expect(found.signs).toEqual(signs);
  expect(found.score).toBeGreaterThanOrEqual(likelyFrom);
});

test('the same words to many stories are odd, a short thanks is not', () => {
  const often = { ...surroundings, timesSent: () => 5 };
  expect(spamScore({ text: 'I really liked reading this article of yours' }, often).signs).toContain(
    'same-elsewhere',
  );
  expect(spamScore({ text: 'Grazie mille!' }, often).signs).toEqual([]);
});

test('what was seen when it arrived counts later, too', () => {
  expect(spamScore({ text: 'Bella storia, grazie a tutti voi' }, surroundings, ['trap-filled'])).toEqual({
    score: 60,
    signs: ['trap-filled'],
  });
});

test('a huge text is judged in no time', () => {
  const begin = performance.now();
  spamScore(
    { text: `${'!'.repeat(50_000)}${'a '.repeat(50_000)}${'https://x.example '.repeat(2000)}` },
    surroundings,
  );
  expect(performance.now() - begin).toBeLessThan(2000);
});
