import { expect, test } from 'vitest';
import { completeMessages, englishWords, standInsFor } from './fallback.ts';
import es from './messages/es.ts';
import it from './messages/it.ts';

const all = englishWords().length;

test.each([
  ['it-CH', ['it', 'en']],
  ['es-419', ['es', 'en']],
  ['en-GB', ['en']],
  ['gl-ES', ['es', 'pt', 'en']],
  ['vec', ['it', 'en']],
  ['eo', ['en']],
])('for %s stand in %j', (lang, expected) => {
  expect(standInsFor(lang)).toEqual(expected);
});

test.each([
  ['it-IT', 0, []],
  ['es-419', 0, []],
  ['gl', all, ['es']],
  ['eo', all, ['en']],
])('in %s, %i words are missing and shown in %j', (lang, missing, shownIn) => {
  const complete = completeMessages({}, lang);
  expect([complete.missing.length, complete.shownIn]).toEqual([missing, shownIn]);
});

test('the site’s own words come first, then those of the language, then those of the next', () => {
  const { messages, missing } = completeMessages({ network: 'A rede', map: { north: 'Norte' } }, 'gl');
  expect(messages.network).toBe('A rede');
  expect(messages.map).toEqual({ ...es.map, north: 'Norte' });
  expect(missing).toHaveLength(all - 2);
});

test.each([
  [
    'a plural with its general form stands for itself',
    { other: '{count} novas' },
    { other: '{count} novas' },
    1,
  ],
  [
    'a plural without it takes that of the next language',
    { one: '{count} nova' },
    { ...es.storiesCount, one: '{count} nova' },
    0,
  ],
])('%s', (_, own, expected, found) => {
  const { messages, missing } = completeMessages({ storiesCount: own }, 'gl');
  expect(messages.storiesCount).toEqual(expected);
  expect(missing).toHaveLength(all - found);
});

test('a form that changes a built-in plural leaves the others', () => {
  const { messages, missing } = completeMessages({ storiesCount: { one: 'una notizia' } }, 'it');
  expect(messages.storiesCount).toEqual({ ...it.storiesCount, one: 'una notizia' });
  expect(missing).toEqual([]);
});

test.each([
  ['en-GB', 'does not exist in English'],
  ['pl', 'does not exist in Polish'],
  ['it', 'non esiste in italiano'],
  ['vec', 'non esiste in veneto'],
])('a page in %s says of itself that what was asked %s', (lang, expected) => {
  expect(completeMessages({}, lang).messages.notTranslatedNotice).toContain(expected);
});

test('words that are borrowed are told as they are shown, each with its language', () => {
  const own = { menu: 'Menú', storiesCount: { one: '{count} nova' } };
  const { borrowed } = completeMessages(own, 'gl');
  expect(borrowed).toContainEqual({ lang: 'es', text: 'Temas' });
  expect(borrowed).toContainEqual({ lang: 'es', text: '{count} noticias' });
  expect(borrowed.map(({ text }) => text)).not.toContain('Menú');
  expect(borrowed.map(({ text }) => text)).not.toContain('{count} nova');
  expect(completeMessages({}, 'it').borrowed).toEqual([]);
});
