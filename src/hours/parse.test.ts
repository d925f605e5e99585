import { describe, expect, test } from 'vitest';
import { osmHours } from './osm.ts';
import { parseHours } from './parse.ts';
import { refused, spoken, written } from './testing/written.ts';

describe('takes opening hours as people write them', () => {
  const taken = [...written, ...spoken];

  test.each(taken)('%s', (text, tag) => {
    const { hours, refusal } = parseHours(text);
    expect(refusal).toBeUndefined();
    expect(osmHours(hours!)).toBe(tag);
  });

  test.each(taken)('the tag of “%s” is written so again when it is read', (_, tag) => {
    expect(osmHours(parseHours(tag).hours!)).toBe(tag);
  });
});

describe('refuses what has no sure meaning, and says which piece it is', () => {
  test.each(refused.map((row) => [row[0], row] as const))('%s', (text, [, code, part, suggestion]) => {
    const { refusal, hours } = parseHours(text);
    expect(hours).toBeUndefined();
    expect(refusal).toMatchObject({ code, facts: { part, ...(suggestion !== undefined && { suggestion }) } });
  });

  const suggested = refused.filter(([, , , suggestion]) => suggestion);

  test.each(suggested.map((row) => [row[0], row] as const))(
    'what is suggested for “%s” is taken, and means what was meant',
    (_, [text, code, part, suggestion = '', meant]) => {
      // Against a wrong order all rules are suggested anew.
      const mended = code === 'hours-order' ? suggestion : text.replace(part, suggestion);
      const { hours, refusal } = parseHours(mended);
      expect(refusal).toBeUndefined();
      expect(osmHours(hours!)).toBe(meant);
    },
  );
});

test.each([
  ['quotes that are not closed', 'Mo-Fr 09:00-18:00 ' + '“'.repeat(20_000)],
  ['many rules', 'Mo 09:00-18:00; '.repeat(20_000)],
  ['many words', 'lun '.repeat(20_000)],
  ['many blanks', 'Mo' + ' '.repeat(20_000) + '09:00-18:00'],
])('%s take no time', (_, text) => {
  const start = performance.now();
  expect(parseHours(text).refusal?.code).toBe('hours-long');
  expect(performance.now() - start).toBeLessThan(200);
});
