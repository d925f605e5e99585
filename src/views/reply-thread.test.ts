import { expect, test } from 'vitest';
import type { Reply } from '../model/reply.ts';
import { folded, threadsOf, type Threaded } from './reply-thread.ts';

const reply = (key: string, to?: string): Reply => ({
  key,
  to,
  kind: 'reply',
  date: '2026-11-03T10:00:00+01:00',
  text: key,
});

/** As one reads it: a reply by its key, with those below it in brackets, and what it answers where that is not above. */
const read = (threads: readonly Threaded[]): string =>
  threads
    .map(({ reply: { key }, inReplyTo, answers }) =>
      [key, inReplyTo && `→${inReplyTo.key}`, answers.length > 0 && `(${read(answers)})`]
        .filter(Boolean)
        .join(''),
    )
    .join(' ');

test.each([
  ['one after the other', [reply('a'), reply('b')], 'a b'],
  ['below each other', [reply('a'), reply('b', 'a'), reply('c', 'a')], 'a(b c)'],
  ['from the third step on beside each other', [reply('a'), reply('b', 'a'), reply('c', 'b')], 'a(b(c))'],
  [
    'with the name of what they answer',
    [reply('a'), reply('b', 'a'), reply('c', 'b'), reply('d', 'c'), reply('e', 'b'), reply('f', 'd')],
    'a(b(c d→c f→d e))',
  ],
])('conversations stand %s', (_, replies, wanted) => {
  expect(read(threadsOf(replies))).toBe(wanted);
});

test('a page shows twenty replies at once, and the others when they are asked for', () => {
  const many = Array.from({ length: 500 }, (_, index) => reply(`${index}`));
  const { shown, folded: rest } = folded(threadsOf(many));
  expect(shown).toHaveLength(20);
  expect(rest.map(({ count }) => count)).toEqual([...Array<number>(9).fill(50), 30]);
});

test('a conversation is not torn apart', () => {
  const long = [reply('a'), ...Array.from({ length: 30 }, (_, index) => reply(`a${index}`, 'a')), reply('b')];
  const { shown, folded: rest } = folded(threadsOf(long));
  expect([shown.map((thread) => thread.reply.key), rest.map(({ count }) => count)]).toEqual([['a'], [1]]);
  const within = folded(shown[0]!.answers);
  expect([within.shown.length, within.folded.map(({ count }) => count)]).toEqual([20, [10]]);
});

test('so many answers to answers are neither lost nor slow', () => {
  const chain = Array.from({ length: 20_000 }, (_, index) =>
    reply(`${index}`, index === 0 ? undefined : `${index - 1}`),
  );
  const begin = performance.now();
  const [first] = threadsOf(chain);
  expect(first!.answers[0]!.answers).toHaveLength(19_998);
  expect(performance.now() - begin).toBeLessThan(2000);
});
