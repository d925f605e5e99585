import { describe, expect, test } from 'vitest';
import { osmHours } from './osm.ts';
import { parseHours } from './parse.ts';
import { refused, written } from './testing/written.ts';

describe('takes opening hours as people write them', () => {
  test.each(written)('%s', (text, tag) => {
    const { hours, refusal } = parseHours(text);
    expect(refusal).toBeUndefined();
    expect(osmHours(hours!)).toBe(tag);
  });

  test.each(written)('the tag of “%s” means the same when it is read again', (text, tag) => {
    expect(parseHours(tag).hours).toEqual(parseHours(text).hours);
  });
});

describe('refuses what has no sure meaning, and says which piece it is', () => {
  test.each(refused.map((row) => [row[0], row] as const))('%s', (text, [, code, part, suggestion]) => {
    const { refusal, hours } = parseHours(text);
    expect(hours).toBeUndefined();
    expect(refusal).toMatchObject({ code, facts: { part, ...(suggestion !== undefined && { suggestion }) } });
  });

  test('what is suggested against a wrong order is taken', () => {
    const suggestions = refused.flatMap(([, code, , suggestion]) =>
      code === 'hours-order' && suggestion ? [suggestion] : [],
    );
    expect(suggestions.filter((text) => parseHours(text).refusal)).toEqual([]);
  });
});
