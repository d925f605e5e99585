import { expect, test } from 'vitest';
import { inWords } from '../mistakes/report.ts';
import { staffLocales } from '../model/site.ts';
import { inputs, mistakes } from './testing/natural-rows.ts';
import type { Reading } from './read.ts';
import { folderOf, keyOf, siteOf, type Row } from './testing/natural.ts';
import { readSample } from './testing/sample.ts';

/** The rows have one door and one phone, which is no slip of theirs. */
const ofAllRows: ReadonlySet<string> = new Set(['phone-shared', 'pin-shared']);

/** What is found in the folder of a row, doubts as well. */
async function foundIn(rows: readonly Row[], isGuide: boolean) {
  const { mistakes: refused, warnings, source } = await readSample(siteOf(rows, isGuide));
  const all = [...refused, ...warnings].filter(({ code }) => !ofAllRows.has(code));
  const of = (row: Row, index: number) =>
    all.filter(({ place }) => place.file.startsWith(`content/${folderOf(row.kind, keyOf(index))}/`));
  return { found: rows.map(of), all, source };
}

test('what copywriters get wrong is told with its place, and as the guide has it it passes', async () => {
  const rows = mistakes.map(([kind, written, , guide]) => ({ kind, written, guide }));
  const wrong = await foundIn(rows, false);
  expect(
    mistakes.map(([kind, written, , guide], index) => [
      kind,
      written,
      wrong.found[index]!.map(({ code, place }) => `${place.line}:${place.column} ${code}`).join(', '),
      guide,
    ]),
  ).toEqual(mistakes);
  const suggested = wrong.found.flatMap((found, index) =>
    found.flatMap(({ code, facts }) =>
      facts.suggestion ? [{ code, facts, guide: rows[index]!.guide }] : [],
    ),
  );
  expect(suggested.filter(({ facts, guide }) => !isIn(String(facts.suggestion), guide))).toEqual([]);
  for (const language of staffLocales)
    for (const { message, remedy } of inWords(wrong.found.flat(), language))
      expect(message + remedy).not.toMatch(/undefined|\{\w+\}/);

  const right = await foundIn(rows, true);
  expect(right.found.flatMap((found, index) => found.map(({ code }) => [rows[index]!.guide, code]))).toEqual(
    [],
  );
  expect(right.all).toEqual([]);
});

/** A suggestion is a part of what passes; of a file it is the path. */
const isIn = (suggestion: string, guide: string): boolean =>
  guide.includes(suggestion) || suggestion.endsWith(`/${guide}`);

test('what they write in their own way is taken, and means what the guide’s form means', async () => {
  const rows = inputs.map(([kind, written, guide]) => ({ kind, written, guide }));
  const [own, guide] = [await foundIn(rows, false), await foundIn(rows, true)];
  expect(own.all).toEqual([]);
  const dataOf = ({ source }: typeof own) =>
    rows.map(({ kind }, index) => entryOf(source, kind, keyOf(index)));
  expect(dataOf(own)).toEqual(dataOf(guide));
  expect(dataOf(own)).not.toContain(undefined);
});

function entryOf(source: Reading['source'], kind: Row['kind'], key: string): unknown {
  const entries = kind === 'client' ? source?.clients : source?.stories;
  return entries?.find((entry) => entry.key === key)?.data;
}
