import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { osmHours } from './osm.ts';
import { hoursSchema } from './schema.ts';
import { exampleRules, withTable } from './table.ts';

const file = 'docs/hours.md';
const text = await readFile(file, 'utf8');

const codes = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, code]) => code!);

test('the documentation’s table is current (npm run hours-table writes it)', async () => {
  expect(await format(withTable(text), { ...(await resolveConfig(file)), filepath: file })).toBe(text);
});

const examples = codes(/^```yaml\n(hours:[^]*?)^```/gm).map(
  (code) => (parse(code) as { readonly hours: unknown }).hours,
);

test('the example is the same in both forms', () => {
  const [line, fields] = examples.slice(-2).map((hours) => osmHours(hoursSchema.parse(hours)));
  expect(examples.at(-2)).toBe(exampleRules);
  expect(fields).toBe(line);
});

test('whatever the documentation shows is taken', () => {
  const cells = codes(/^\|.*\| `(.*)` +\|$/gm).map((code) => code.replaceAll(String.raw`\|`, '|'));
  const lines = cells.filter((cell) => /^(Mo|Tu|Fr|We|24)/.test(cell));
  expect(lines.length).toBeGreaterThan(10);
  expect([...lines, ...examples].filter((hours) => !hoursSchema.safeParse(hours).success)).toEqual([]);
});
