import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { forEachAtOnce, inTurn } from './in-turn.ts';

test('no more works go on at once than there is room for, and all are done', async () => {
  const run = inTurn(3);
  let [going, most] = [0, 0];
  const work = async (number: number) => {
    most = Math.max(most, ++going);
    await setImmediate();
    going--;
    return number;
  };
  const numbers = Array.from({ length: 20 }, (_, index) => index);
  expect(await Promise.all(numbers.map((number) => run(() => work(number))))).toEqual(numbers);
  expect(most).toBe(3);
});

test('a work that fails gives up its place', async () => {
  const run = inTurn(1);
  const failure = run(() => Promise.reject(new Error('no')));
  await expect(failure).rejects.toThrow('no');
  expect(await run(() => Promise.resolve('yes'))).toBe('yes');
});

test('some things are gone through side by side, and no more after one has failed', async () => {
  const done: number[] = [];
  const work = async (number: number) => {
    await setImmediate();
    if (number === 4) throw new Error('no');
    done.push(number);
  };
  const numbers = Array.from({ length: 20 }, (_, index) => index);
  await expect(forEachAtOnce(numbers, 3, work)).rejects.toThrow('no');
  expect(done.length).toBeLessThan(8);
  await forEachAtOnce(numbers.slice(5), 3, work);
  expect(done.slice(-15).toSorted((a, b) => a - b)).toEqual(numbers.slice(5));
});
