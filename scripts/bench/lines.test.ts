import { expect, test } from 'vitest';
import { Complaint } from '../../src/complaint.ts';
import { grown, lines, linesNamed, minutesOf } from './lines.ts';

test('all lines are measured unless some are named, always in their order', () => {
  expect(linesNamed(undefined)).toEqual(Object.keys(lines));
  expect(linesNamed(['search', 'text'])).toEqual(['text', 'search']);
  expect(() => linesNamed(['text', 'tests'])).toThrow(Complaint);
});

test('who asks for more pairs or more stories waits longer', () => {
  expect(minutesOf('text', { stories: 1000, pairs: 5 })).toBe(5 * lines.text.minutes);
  expect(minutesOf('search', { stories: 1000, pairs: 5 })).toBe(lines.search.minutes);
  expect(minutesOf('text', { stories: 3000, pairs: 1 })).toBe(3 * lines.text.minutes);
});

test('growth is measured on ten thousand stories and on three thousand companies', () => {
  const size = { stories: 1000, clients: 200 };
  expect(grown('many-stories', size)).toEqual({ stories: 10_000, clients: 0, told: 1 });
  expect(grown('many-companies', size)).toEqual({ stories: 0, clients: 3000 });
});
