import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { staffLocales } from '../../src/model/site.ts';
import { osmHours } from '../../src/hours/osm.ts';
import { hoursSchema } from '../../src/model/opening-hours.ts';
import { exampleRules, withTable } from './table.ts';

const pages = await Promise.all(
  staffLocales.map(async (locale) => {
    const file = `docs/guide/${locale}/hours.md`;
    return { locale, file, text: await readFile(file, 'utf8') };
  }),
);

describe.each(pages)('the guide in $locale', ({ locale, file, text }) => {
  const codes = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, code]) => code!);
  const examples = codes(/^```yaml\n(hours:[^]*?)^```/gm).map(
    (code) => (parse(code) as { readonly hours: unknown }).hours,
  );

  test('has the table as it is now (npm run hours-table writes it)', async () => {
    const current = withTable(text, locale);
    expect(await format(current, { ...(await resolveConfig(file)), filepath: file })).toBe(text);
  });

  test('shows the same hours in both forms', () => {
    const [line, fields] = examples.slice(-2).map((hours) => osmHours(hoursSchema.parse(hours)));
    expect(examples.at(-2)).toBe(exampleRules);
    expect(fields).toBe(line);
  });

  test('shows only hours that are taken', () => {
    const cells = codes(/^\|.*\| `(.*)` +\|$/gm).map((code) => code.replaceAll(String.raw`\|`, '|'));
    const lines = cells.filter((cell) => /^(Mo|Tu|Fr|We|24)/.test(cell));
    expect(lines.length).toBeGreaterThan(10);
    expect([...lines, ...examples].filter((hours) => !hoursSchema.safeParse(hours).success)).toEqual([]);
  });
});
